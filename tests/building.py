"""Whole sites for tests: files in, a build, and the pages as a browser reads them."""

import html5lib

from sitegen.build import Order, build_site

TODAY = "2024-06-01"


def write(site, files):
    """Write the files of a site: paths from `site` with their text or bytes."""
    for path, content in files.items():
        target = site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
    return site


def build(site, output=None, **options):
    """Build a site in this process; the result has its problems."""
    return build_site(Order(site, output or site / "public", **{"jobs": 1, **options}), TODAY)


def tree(folder):
    """Every file below a folder: its bytes by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def parsed(page):
    """The page as a browser reads it, and the mistakes in its markup."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    return parser.parse(page.decode()), [kind for _, kind, _ in parser.errors]


def pages(folder):
    """Every page of a built site, parsed, by its path."""
    return {path: parsed(content)[0] for path, content in tree(folder).items() if path.endswith(".html")}


def elements(document):
    """The elements of a page: their names without a namespace, and themselves."""
    for element in document.iter():
        if isinstance(element.tag, str):
            yield element.tag.rpartition("}")[2], element
