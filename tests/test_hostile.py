"""Hostile input: whatever an article, a name, an address or a file's name holds, the site stays a site.

Every sample stands wherever foreign words can stand: in front matter, in authority files, in bodies of every format, in
the settings, in names of files. Then the whole site is parsed as a browser would, and nothing may be there that the
theme does not write itself or the allow list does not name.
"""

import json
import os
import re
from pathlib import PurePosixPath

import pytest
from building import build, elements, parsed, tree, write
from click.testing import CliRunner

from sitegen.cli import main

SAMPLES = {
    "script": "<script>top.pwned=1</script>",
    "script in capitals": "</TITLE><ScRiPt/src=//evil.example/x.js></sCrIpT>",
    "end of everything": "</p></article></main></body></html><script>pwned()</script>",
    "end of data": "]]></script><!--<script>pwned()//",
    "half a tag": "<img src=x onerror=pwned() ",
    "event handler": '"><b onmouseover="pwned()" autofocus onfocus=pwned()>x</b>',
    "attribute": "x' onclick='pwned()' y=\" onclick=\"pwned()",
    "javascript address": "javascript:pwned()",
    "address with a tab": "java\tscript:pwned()",
    "address with controls": "\x01javascript&colon;pwned()",
    "address in entities": "&#106;&#97;vascript&#x3A;pwned()",
    "data address": "data:text/html;base64,PHNjcmlwdD5wd25lZCgpPC9zY3JpcHQ+",
    "vbscript address": "vbscript:msgbox(1)",
    "links": "[a](javascript:pwned()) [b](<data:text/html,x> 'x\" onclick=pwned()') <javascript:pwned()> ![c](//evil.example/p.gif)",
    "link of a link": '<a href="javascript:pwned()">a</a><a href="//evil.example">b</a><a href="\x0bjavascript:pwned()">c</a>',
    "svg": '<svg/onload=pwned()><a xlink:href="javascript:pwned()"><animate attributeName=href to="javascript:pwned()"/></a>',
    "svg style": '<svg></p><style><a id="</style><img src=1 onerror=pwned()>">',
    "math": '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=pwned()&gt;">',
    "foreign object": "<svg><foreignObject><iframe srcdoc='<script>pwned()</script>'></iframe></foreignObject></svg>",
    "frames": "<iframe src=javascript:pwned()><object data=x.swf><embed src=x><applet code=x><base href=//evil.example/>",
    "forms": "<form action=//evil.example><button formaction=javascript:pwned()><input autofocus onfocus=pwned()><isindex>",
    "meta": '<meta http-equiv="refresh" content="0;url=//evil.example"><link rel=stylesheet href=//evil.example/x.css>',
    "style": '<style>@import "//evil.example/x.css"</style><p style="background:url(javascript:pwned())" class="masthead">',
    "clobbering": '<form id="filter"><input name="getElementById"></form><p id="main" name="main">',
    "template": "{{ page.__class__ }} {% raw %} {# #} ${7*7} <%= 7*7 %> #{7*7}",
    "comment": "<!--[if IE]><script>pwned()</script><![endif]--><?php pwned() ?><![CDATA[<script>pwned()</script>]]>",
    "up and out": "../../../../etc/passwd",
    "windows path": "..\\..\\C:\\boot.ini",
    "device": "CON",
    "hidden": ".htaccess",
    "right to left": "\u202egnp.\u2066exe\u2069 \u200f\u061cالقدس",
    "zero width": "\u200b\u200d\ufeff\u2060",
    "white space": "\t\x0b\x0c \x85\u2028\u2029\u3000",
    "null": "a\x00b\x08c\x1b[31m",
    "noncharacters": "\ufffe\uffff\ufdd0\U0001fffe",
    "emoji": "🏴‍☠️👩🏽‍🚒\U0001f1fa\U0001f1e6",
    "combining": "Z" + "\u0336\u0322\u0353" * 60,
    "long word": "a" * 300,
    "long headline": "Nobody could say why it went on and on " * 9,
    "yaml": "'\"]}: - & * ! | > % @ ` # ~ null yes 1e3 0x1f",
    "numbers": "1" * 400,
}  # fmt: skip

NULLS = [f"content/articles/{list(SAMPLES).index('null')}{kind}" for kind in (".md", ".html", ".txt")]
"""The articles with NUL inside: no text file holds it, so they are left out and told of."""

# What the theme writes itself and what the allow list names, by element; and what they may carry anywhere.
EVERYWHERE = {"class", "id", "lang", "dir", "title", "role", "hidden", "tabindex"}
KNOWN = {
    "a": {"href", "rel"},
    "img": {"src", "alt", "width", "height"},
    "input": {"autocomplete", "list", "name", "type", "value"},
    "button": {"type"},
    "circle": {"cx", "cy", "r"},
    "form": {"autocomplete"},
    "g": {"transform"},
    "label": {"for"},
    "line": {"x1", "x2", "y1", "y2"},
    "link": {"href", "rel", "type"},
    "linearGradient": set(),
    "mask": {"maskContentUnits"},
    "meta": {"charset", "content", "http-equiv", "name", "property"},
    "path": {"d"},
    "rect": {"fill", "height", "width", "x", "y"},
    "script": {"defer", "src", "type"},
    "stop": {"offset", "stop-color"},
    "svg": {"viewBox"},
    "td": {"colspan", "rowspan"},
    "text": {"dx", "text-anchor", "x", "y"},
    "th": {"colspan", "rowspan", "scope"},
    "time": {"datetime"},
}
PLAIN = """
abbr article aside b bdi blockquote body br caption cite code datalist dd defs details div dl dt em fieldset figcaption figure footer
h1 h2 h3 h4 head header hr html legend li main nav noscript ol p pre q section small span strong sub summary sup table tbody
tfoot thead title tr tspan ul
"""
KNOWN |= {name: set() for name in re.findall(r"\w+", PLAIN)}
UNSEEN = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff\U0001fffe]")


def quoted(text):
    """As YAML may write it: control characters as escapes, the others as they are."""
    return re.sub(
        "[\x7f-\x9f\ufdd0-\ufdef\ufeff\ufffe\uffff]",
        lambda found: f"\\u{ord(found[0]):04x}",
        json.dumps(text, ensure_ascii=False),
    )


def of_one_sample(number, text):
    """The files that one sample makes: an article of each format, with the sample wherever words can stand."""
    word = quoted(text)
    declared = (
        f"headline: {word}\nslug: {word}\nplaces: [{word}]\nactors: [{word}]\nbyline: {word}\nsummary: {quoted('Summary: ' + text)}\n"
        f"source_url: {word}\narchive_url: {quoted('https://' + text)}\ndate: 2022-03-{number % 28 + 1:02}\nmood: {word}\n"
        f"events: {{add: [{{date: 2022-02-01, text: {word}, places: [{word}], actors: [{word}]}}]}}\n"
    )
    article = f"content/articles/{number:02}"
    return {
        f"{article}.md": f"---\n{declared}---\n\nShells fell on Kyiv, said {text} of {text}.\n\n{text}\n\n    {text}\n\n`{text}`\n"
        f"\n# {text}\n\n| a | {text} |\n|---|---|\n| b | {text} |\n\n[x]({text}) ![{text}]({text} {word})\n",
        f"{article}-bare.md": text,
        f"{article}.html": f'<!doctype html><html lang="{text}"><head><title>{text}</title><meta property="og:title" content="{text}">'
        f'<link rel=canonical href="{text}"></head><body><article><h1>{text}</h1><p>Shells fell on Kyiv. {text}</p>{text}'
        f'<table><tr><td title="{text}">{text}</td></tr></table><p><a href="{text}" title="{text}">x</a>'
        f'<img src="{text}" alt="{text}"></p></article></body></html>',
        f"{article}.txt": f"{text}\n\n{text}\n\n22 May 2023\n\nShells fell on Kyiv, said {text}.\n\n{text}\n",
    }


def authorities():
    places = "".join(f"- name: {quoted(f'P {text}')}\n  aliases: [{quoted(text)}]\n" for text in SAMPLES.values())
    actors = "".join(f"- name: {quoted(f'A {text}')}\n  kind: person\n" for text in SAMPLES.values())
    return {"content/places.yaml": places, "content/actors.yaml": actors}


def settings():
    words = quoted(SAMPLES["end of everything"] + SAMPLES["attribute"])
    lines = f"title: {words}\ndescription: {words}\nbase_url: https://example.org/repo\ntimeline: articles+events\n"
    return {"content/site.yaml": lines}


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    site = tmp_path_factory.mktemp("hostile") / "site"
    for number, text in enumerate(SAMPLES.values()):
        write(site, of_one_sample(number, text))
    write(site, {**authorities(), **settings(), "content/pages/page.md": "\n\n".join(SAMPLES.values())})
    return site, build(site)


@pytest.fixture(scope="module")
def files(built):
    return tree(built[0] / "public")


@pytest.fixture(scope="module")
def documents(files):
    return {path: parsed(content) for path, content in files.items() if path.endswith(".html")}


def test_every_sample_is_published(built, files):
    listed = {article["source"] for article in json.loads(files["data/articles.json"])["articles"]}
    left_out = {problem.path for problem in built[1].problems if problem.rule in {"binary-file", "empty-file"}}
    sources = {f"content/articles/{path.name}" for path in (built[0] / "content/articles").iterdir()}
    assert sources - left_out == listed
    assert {path for path in left_out if not path.endswith("-bare.md")} == set(
        NULLS
    )  # else only a body of markup alone


def test_no_element_or_attribute_of_a_stranger(documents):
    for path, (document, _) in documents.items():
        for name, element in elements(document):
            assert name in KNOWN, f"{path}: <{name}>"
            attributes = {str(each) for each in element.attrib if not str(each).startswith(("aria-", "data-"))}
            assert attributes <= KNOWN[name] | EVERYWHERE, f"{path}: <{name} {attributes}>"


def test_addresses_lead_to_the_web_the_mail_or_the_site(documents):
    for path, (document, _) in documents.items():
        for name, element in elements(document):
            for attribute in ("href", "src"):
                address = element.get(attribute, "")
                scheme = re.match(r"[\x00-\x20]*([a-z][a-z0-9+.-]*):", address, re.IGNORECASE)
                assert not scheme or scheme[1].lower() in {"https", "http", "mailto"}, f"{path}: {address}"
                assert not address.startswith(("//", "\\")), f"{path}: {address}"
                if name in {"img", "script"} or element.get("rel") in {"stylesheet", "icon"}:
                    assert not scheme, f"{path}: {address} would be fetched"


def test_scripts_are_the_themes_and_data_is_data(documents):
    for path, (document, _) in documents.items():
        for name, element in elements(document):
            if name == "script" and element.get("type") == "application/ld+json":
                assert json.loads(element.text)["@context"] == "https://schema.org"
            elif name == "script":
                assert re.fullmatch(r"(\.\./|/repo/)*static/timeline\.js\?v=[0-9a-f]+", element.get("src")), path
                assert not element.text


def test_pages_are_whole_and_without_mistakes(documents):
    for path, (document, mistakes) in documents.items():
        assert not mistakes, path
        names = [name for name, _ in elements(document)]
        assert (names.count("main"), names.count("h1"), len(document.findall("head/title"))) == (1, 1, 1), path


def test_headlines_and_links_show_something(documents):
    for path, (document, _) in documents.items():
        for name, element in elements(document):
            if name in {"h1", "title"}:
                assert "".join(element.itertext()).strip(" \u200b\u200d\ufeff\u2060"), f"{path}: an empty {name}"


def test_no_invisible_character_is_published(files):
    for path, content in files.items():
        if path.endswith((".html", ".xml")):
            found = UNSEEN.search(content.decode())
            assert not found, f"{path}: {content.decode()[max(0, found.start() - 40) : found.end()]!r}"


def test_files_have_safe_names_inside_the_output(files):
    for path in files:
        for part in PurePosixPath(path).parts:
            assert re.fullmatch(r"[a-z0-9.-]+", part), path
            assert len(part) <= 120, path
            assert not re.fullmatch(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", part), path
            assert not part.startswith(".") or part in {".nojekyll", ".sitegen-files"}, path


NAMES = [
    *(b"\xff\xfe.txt", b"CON.txt", b"index.md", b"404.txt", b"%2e%2e%2fetc.txt", b"javascript:alert(1).html", b"-rf.txt"),
    *(b" .txt", b"*.txt", b"?q=1#frag.txt", b"\\\\host\\share.txt", b"a\x1b[31m.txt", b"two\nlines.txt", b"aux/nul.txt"),
    *(b"a<b>&\"c'.md", b"x" * 200 + b".md", b"UPPER.TXT", b"pic <script>.png", b"pic\nture.png", b"\xff.png"),
    *("\u202egpj.exe.txt".encode(), "é.txt".encode(), "e\u0301.txt".encode(), "☃/☃.txt".encode()),
]  # fmt: skip


def test_names_of_files(tmp_path):
    site = tmp_path / "site"
    for number, name in enumerate(NAMES):
        path = site / "content/articles" / os.fsdecode(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            path.write_text(f"Report number {number}\n\nShells fell on Kyiv on 3 March 2022.\n")
        except OSError:  # a file system that knows only some names
            continue
    result = CliRunner().invoke(main, ["build", "-C", str(site)], catch_exceptions=False)
    assert result.exit_code == 0
    assert "\x1b[31m" not in result.output
    test_files_have_safe_names_inside_the_output(tree(site / "public"))
    made = [path for path in tree(site / "public") if path.startswith("articles/")]
    assert len(made) == len(list((site / "content/articles").rglob("*.*")))


def test_a_headline_for_a_terminal(tmp_path):
    article = tmp_path / "a.txt"
    article.write_text("Raid \x1b]0;pwned\x07\x9b31m on a town\n\nShells fell.\n", "utf-8")
    result = CliRunner().invoke(main, ["inspect", str(article)], catch_exceptions=False)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", result.output)
