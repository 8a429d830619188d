"""How pages become text: escaping, the filters, and errors that name the line of the theme."""

import json
from dataclasses import replace

import pytest
from editions import article, body_of, chronicle, edition, published, sample, theme_files

from sitegen.bodies import rows_in
from sitegen.config import Config
from sitegen.errors import SitegenError
from sitegen.model import Actor
from sitegen.outputs.linked_data import json_ld
from sitegen.outputs.pages import page_values
from sitegen.outputs.site import site_of
from sitegen.outputs.templates import renderer
from sitegen.page import ActorPage, ArticlePage, NotFoundPage
from sitegen.page.parts import Build
from sitegen.themes import resolve_theme

BUILD = Build("1.0")


def theme_with(**templates):
    """Chronicle with templates of its own in front."""
    own = {f"templates/{name.replace('__', '.')}": text.encode() for name, text in templates.items()}
    folders = {"mine": {"theme.yaml": b"extends: chronicle", **own}, "chronicle": theme_files("chronicle")}
    return resolve_theme("mine", folders, {})


def article_page(made=None):
    return next(page for page in page_values(made or sample()) if page.address == "articles/bridge.html")


def written(template, page=None, config=None):
    made = sample(config)
    theme = theme_with(article__html=template)
    return renderer(theme, site_of(replace(made, theme=theme)), BUILD)(page or article_page(made)).decode()


@pytest.mark.parametrize(
    "template, text",
    [
        ("{{ 'places/irpin.html' | url }}", "../places/irpin.html"),
        ("{{ '#p3' | url }}", "#p3"),
        ("{{ page.places[0] | link }}", '<a href="../places/irpin.html">Irpin</a>'),
        ("{{ page.places[0] | link(dir='auto') }}", '<a href="../places/irpin.html" dir="auto">Irpin</a>'),
        ("{{ page.address | absolute }}", ""),
        ("{{ page.when | words }}", "6 March 2022"),
        ("{{ page.when | date }}", '<time datetime="2022-03-06">6 March 2022</time>'),
        ("{{ page.when | date(time=true) }}", '<time datetime="2022-03-06">6 March 2022</time>, 14:02 (UTC+2)'),
        ("{{ page.when.status | mark }} {{ page.when.status | status }}", "stated stated"),
        ("{{ page.when | how }}", "Read in the report."),
        ("{{ 'skip' | say }}", "Skip to main content"),
        ("{{ count('entries', 1) }}, {{ count('entries', 12345) }}", "1 entry, 12,345 entries"),
        ("{{ 12345 | number }}", "12,345"),
        ("{{ 'armed-group' | actor }}", "armed group"),
        ("{{ build.version }} {{ site.title }}", "1.0 The northern road"),
        ("{{ '<b>' }}", "&lt;b&gt;"),
        ("{{ 3 }} {{ 2.5 }} {{ none }} {{ [1, '<'] }}", "3 2.5 None [1, &#39;&lt;&#39;]"),
        (
            "{% set n = 2 %}{% for _ in [1] %}{{ count('entries', n) }}, {{ count('entries', loop.index) }}{% endfor %}",
            "2 entries, 1 entry",
        ),
        ("{% macro named(it) %}<i>{{ it.title }}</i>{% endmacro %}{{ named(page.places[0]) }}", "<i>Irpin</i>"),
        (
            "{{ page.places[0] | link(title='\"<', **{'data-x': '1'}) }}",
            '<a href="../places/irpin.html" title="&#34;&lt;" data-x="1">Irpin</a>',
        ),
        (
            "{% for p in page.places[:1] %}{{ p | link(title=page.headline[:3]) }}{% endfor %}",
            '<a href="../places/irpin.html" title="Tho">Irpin</a>',
        ),
        ("{% set known = {'a': '&', 'items': 1} %}{{ known.a }} {{ known['items'] }}", "&amp; 1"),
        ("{{ page.places[0].nothing | default('none') }} {{ page.nothing is defined }}", "none False"),
        ("{{ nothing | default('none') }} {% if nothing is defined %}yes{% endif %}", "none "),
        ("{% block one %}<{{ page.places[0].title }}>{% endblock %}{{ self.one() }}", "<Irpin><Irpin>"),
        ("{{ site.options.names }} {{ site.options['names'] }} {{ site.options.items() | length > 9 }}", "6 6 True"),
        (
            "{% autoescape false %}{{ '<' ~ page.places[0].title }}{% endautoescape %}{{ '<' ~ build.version }}",
            "<Irpin&lt;1.0",
        ),
    ],
)
def test_what_a_template_may_say(template, text):
    assert written(template) == text


def test_a_static_file_is_addressed_with_the_hash_of_its_content():
    before = written("{{ 'theme.css' | asset }}")
    assert before.startswith("../static/theme.css?v=")
    files = theme_files("chronicle")
    changed = resolve_theme("chronicle", {"chronicle": {**files, "static/theme.css": b"a {}"}}, {})
    head = renderer(changed, site_of(sample()), BUILD)(article_page()).decode()
    assert before not in head
    assert "../static/theme.css?v=" in head


def test_a_theme_may_extend_a_page_of_the_theme_below_it():
    template = '{% extends "chronicle/article.html" %}{% block title %}Mine{% endblock %}'
    assert "<title>Mine</title>" in written(template)


@pytest.mark.parametrize(
    "template, line, message, hint",
    [
        ("one\n{{ page.headlin }}", 2, 'ArticlePage has no "headlin"', "did you mean page.headline?"),
        ("one\n\n{{ page.nothing_like_it }}", 3, 'has no "nothing_like_it"', "ArticlePage has address, title"),
        ("{% if %}", 1, "Expected an expression", "mend this line"),
        ("one\n{% for x in page.places %}\n{{ x }}", 3, "Unexpected end of template", "mend this line"),
        ("\n{{ nowhere }}", 2, 'there is nothing called "nowhere"', "page, site, build"),
        ("\n{{ 'them.css' | asset }}", 2, 'no static file of the theme "them.css"', 'did you mean "theme.css"?'),
        ("\n{{ 'skp' | say }}", 2, 'no message "skp"', 'did you mean "skip"?'),
        ("\n{{ count('entris', 2) }}", 2, 'no message "entris"', 'did you mean "entries"?'),
        ("\n{% include '_entri.html' %}", 2, 'no template "_entri.html"', 'did you mean "_entry.html"?'),
        ("\n{{ page.places[0] | lnk }}", 2, "No filter named 'lnk'", 'did you mean "link"?'),
        ("\n{{ page.title + 1 }}", 2, "TypeError", "mend this line"),
    ],
)
def test_a_mistake_in_a_template_names_the_file_and_line_of_the_theme(template, line, message, hint):
    with pytest.raises(SitegenError) as caught:
        written(template)
    (problem,) = caught.value.problems
    assert problem.rule == "template-error"
    assert problem.path == "themes/mine/templates/article.html"
    assert problem.line == line
    assert message in problem.message
    assert hint in problem.hint


def test_a_mistake_in_a_part_is_found_in_the_part():
    theme = theme_with(_entry__html="\n{{ item.titel }}")
    made = replace(sample(), theme=theme)
    home = next(iter(page_values(made)))
    with pytest.raises(SitegenError) as caught:
        renderer(theme, site_of(made), BUILD)(home)
    (problem,) = caught.value.problems
    assert problem.where == "themes/mine/templates/_entry.html:2"
    assert "sitegen." not in problem.message
    assert problem.hint == "did you mean title?"


def test_the_same_page_becomes_the_same_text():
    made = sample()
    render = renderer(made.theme, site_of(made), BUILD)
    other = renderer(made.theme, site_of(made), BUILD)
    for page in page_values(made):
        body = rows_in(made.bodies, page.body) if getattr(page, "body", "") else ()
        assert render(page, body) == other(page, body) == render(page, body)


def test_only_the_page_for_wrong_addresses_has_absolute_links():
    for base_url, href in (("https://example.org/repo", '"/repo/places/index.html"'), ("", '"/places/index.html"')):
        made = sample(Config(base_url=base_url))
        render = renderer(made.theme, site_of(made), BUILD)
        for page in page_values(made):
            body = rows_in(made.bodies, page.body) if getattr(page, "body", "") else ()
            text = render(page, body).decode()
            assert (href in text) == isinstance(page, NotFoundPage)


HOSTILE = "</script><img src=x onerror=alert(1)>\"'&<b>"


def hostile():
    settled, body = article(
        "a",
        HOSTILE,
        published("2022-03", "inferred", "inferred", HOSTILE),
        body=body_of(HOSTILE),
        places=("irpin",),
        actors=("x",),
        summary=HOSTILE,
    )
    return edition(
        [(settled, body)],
        Config(title=HOSTILE, description=HOSTILE, base_url="https://example.org"),
        actors=[Actor("x", HOSTILE, (HOSTILE,), "person")],
    )


def test_every_text_is_escaped_where_it_stands():
    made = hostile()
    render = renderer(made.theme, site_of(made), BUILD)
    for page in page_values(made):
        body = rows_in(made.bodies, page.body) if getattr(page, "body", "") else ()
        text = render(page, body).decode()
        assert "<img" not in text
        assert "<b>" not in text.replace("<b><a", "")
        assert 'content="</' not in text
        assert "\"'&<" not in text


def test_a_machine_reads_what_the_page_says():
    made = hostile()
    for page in page_values(made):
        text = json_ld(page, site_of(made))
        assert not set("<>&") & set(text)
        if text:
            assert json.loads(text)["@context"] == "https://schema.org"


def graph(made, address):
    page = next(page for page in page_values(made) if page.address == address)
    return {each["@type"]: each for each in json.loads(json_ld(page, site_of(made)))["@graph"]}


def test_an_article_is_based_on_its_source_and_dated_only_when_that_is_stated():
    made = sample(Config(base_url="https://example.org/repo"))
    data = graph(made, "articles/bridge.html")["NewsArticle"]
    assert data["isBasedOn"] == "https://riverpost.example/irpin-bridge"
    assert data["datePublished"] == "2022-03-06T14:02:00+02:00"
    assert data["url"] == "https://example.org/repo/articles/bridge.html"
    assert data["contentLocation"][0]["geo"]["latitude"] == 50.52
    assert {each["@type"] for each in data["mentions"]} == {"Person", "Organization"}
    assert "author" not in data
    for address in ("articles/market.html", "articles/two-days.html", "articles/about.html", "articles/nothing.html"):
        assert "datePublished" not in graph(made, address)["NewsArticle"], address
    assert graph(made, "articles/month.html")["NewsArticle"]["datePublished"] == "2022-03"


def test_without_a_base_address_nothing_is_said_about_addresses():
    made = sample()
    assert "url" not in graph(made, "articles/bridge.html")["NewsArticle"]
    assert all("item" not in each for each in graph(made, "articles/bridge.html")["BreadcrumbList"]["itemListElement"])


def test_the_timeline_is_a_list_of_at_most_a_hundred():
    from editions import many

    data = graph(many(150), "index.html")["CollectionPage"]["mainEntity"]
    assert (data["numberOfItems"], len(data["itemListElement"])) == (150, 100)


def test_the_bundled_theme_resolves_with_its_own_defaults():
    assert {"histogram": True, "names": 6, "scheme": "auto", "width": "76rem"}.items() <= chronicle().options.items()
    assert {type(page) for page in page_values(sample())} > {ArticlePage, ActorPage}
