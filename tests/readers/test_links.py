"""Where links lead."""

import pytest

from sitegen.readers.links import local_target, outside, resolved

PATH = "content/articles/2021/raid.md"


@pytest.mark.parametrize(
    "address, written",
    [
        ("https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e"),
        ("HTTP://EXAMPLE.ORG", "HTTP://EXAMPLE.ORG"),
        ("  https://example.org/a b\t|c ", "https://example.org/a%20b%09%7Cc"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/%D0%BA", "https://example.org/%D0%BA"),
        ("https://приклад.example/шлях", "https://приклад.example/шлях"),
        ("https://example.org/\u202egnp.exe", "https://example.org/gnp.exe"),
        ("mailto:desk@example.org", "mailto:desk@example.org"),
        ("javascript:alert(1)", ""),
        ("java\nscript:alert(1)", ""),
        ("\x01javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("//example.org/a", ""),
        ("https:example.org", ""),
        ("https:///a", ""),
        ("ftp://example.org", ""),
        ("mailto:", ""),
        ("a.html", ""),
        ("", ""),
    ],
)
def test_an_address_leads_out_by_a_known_scheme_alone(address, written):
    assert outside(address) == written


@pytest.mark.parametrize(
    "address, target",
    [
        ("map.png", "content/articles/2021/map.png"),
        ("./map.png", "content/articles/2021/map.png"),
        ("../2020/map.png", "content/articles/2020/map.png"),
        ("map%20of%20it.png", "content/articles/2021/map of it.png"),
        ("карта.png", "content/articles/2021/карта.png"),
        ("map.png?v=2", "content/articles/2021/map.png"),
        ("other.md#who-fired", "content/articles/2021/other.md#who-fired"),
        ("/pages/method.md", "content/pages/method.md"),
        ("../../../site.yaml", ""),
        ("../../pages/method.md", "content/pages/method.md"),
        ("../../../../etc/passwd", ""),
        ("/../secret", ""),
        ("..%2f..%2f..%2f..%2fetc/passwd", ""),
        ("..\\..\\x", ""),
        ("//example.org/x.png", ""),
        ("%2f%2fexample.org/x.png", ""),
        ("C:/x.png", ""),
        ("javascript:x", ""),
        ("a%00.png", ""),
        ("a\u202e.png", ""),
        ("#note", ""),
        ("?page=2", ""),
        ("", ""),
    ],
)
def test_a_relative_address_means_a_file_of_the_site(address, target):
    assert local_target(PATH, address) == target


@pytest.mark.parametrize(
    "base, address, leads_to",
    [
        ("https://example.org/2021/raid.html", "../about", "https://example.org/about"),
        ("https://example.org/2021/raid.html", "//cdn.example.org/a", "https://cdn.example.org/a"),
        ("https://example.org/", "javascript:x", ""),
        ("https://example.org/", "https://[", ""),
        ("", "about", ""),
    ],
)
def test_a_saved_page_says_what_its_links_mean(base, address, leads_to):
    assert resolved(base, address) == leads_to
