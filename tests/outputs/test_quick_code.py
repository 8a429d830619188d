"""Templates in the code that is made for speed write what Jinja's own code writes, whatever a theme's author puts into them."""

from functools import cache

import pytest
from editions import sample
from test_templates import BUILD, article_page, theme_with

from sitegen.outputs.site import site_of
from sitegen.outputs.template_environment import environment_of

PARTS = {
    "_part.html": "({{ page.places[0].title }}{{ more | default('') }})",
    "_macros.html": "{% macro named(it) %}<i>{{ it.title }}</i>{% include '_plain.html' %}{% endmacro %}",
    "_more.html": "{{ more }}",
    "_said.html": "{{ say('shares', names='<') }}{{ say('skip') }}{{ count('T', 0) }}",
    "_plain.html": "<hr>",
    "_frame.html": "<{% block one %}{{ page.title }}{% endblock %}>{% block two scoped %}two{% endblock %}",
}

TEMPLATES = [
    "{% for p in page.places if p.kind %}{{ p.title }}{% else %}none{% endfor %}",
    "{% for p in page.places if not p.title %}{{ p.title }}{% else %}none, {{ page.title }}{% endfor %}",
    "{% for p in page.places %}{{ loop.index }}{{ p.title }}{% if not loop.last %}, {% endif %}{% endfor %}",
    "{% for each in [[1, [[2, []]]], [4, []]] recursive %}{{ each[0] }}{{ loop(each[1]) if each[1] }}{% endfor %}",
    "{% for p in page.places %}{% include '_part.html' %}{% endfor %}{% include '_plain.html' without context %}",
    "{% include 'not_there.html' ignore missing %}{% include ['not_there.html', '_plain.html'] %}",
    "{% set kept %}<b>{{ page.title }}</b>{% include '_part.html' %}{% endset %}{{ kept }}{{ kept }}",
    "{% macro m(a, b='x') %}{{ a }}{{ b }}{% include '_part.html' %}{% endmacro %}{{ m(page.title) }}{{ m(1, b=2) }}",
    "{% macro m() %}[{{ caller('in') }}]{% endmacro %}{% call(x) m() %}{{ x }}{{ page.title }}{% endcall %}",
    "{% filter upper %}{{ page.title }}{% block within %}{{ page.places[0] | link }}{% endblock %}{% endfilter %}",
    "{% from '_macros.html' import named with context %}{{ named(page.places[0]) }}",
    "{% import '_macros.html' as macros with context %}{{ macros.named(page.places[0]) }}",
    "{% extends '_frame.html' %}{% block one %}{{ super() }}, {{ page.places[0].title }}{% endblock %}never",
    "{% extends '_frame.html' %}{% set more = '&' %}{% block two %}{{ more }}{{ self.one() }}{{ super() }}{% endblock %}",
    "{% if page.title %}{% extends '_frame.html' %}{% endif %}{% block one %}one{% endblock %}",
    "{% if not page.title %}{% extends '_frame.html' %}{% endif %}a{% block one %}one{% endblock %}b",
    "{% for p in page.places %}{% block each scoped %}{{ p.title }}{{ loop.index }}{% endblock %}{% endfor %}",
    "{% block empty %}{% endblock %}{% if page.title %}{% endif %}{% for p in page.places %}{% endfor %}",
    "{% with a = page.title, b = 2 %}{{ a }}{{ b }}{% endwith %}{% set n = namespace(x=1) %}{% set n.x = 3 %}{{ n.x }}",
    "{% if false %}never{% elif page.title %}{{ 'a' }}{{ 'b' if false else 'c' }}{% endif %}",
    "{{ say('shares', names=page.title) }}{{ say('shares_more', names='<', n=page.title | length) }}{{ say('skip') }}",
    "{{ count('days_apart', 1) }}{{ count('days_apart', page.title | length) }}{{ count('entries', 12345) }}",
    "{% for each in [1, 2] %}{{ count('days_apart', each) }}{{ say('shares', names=say('shares', names=each)) }}{% endfor %}",
    "{{ once('_more.html', more=page.title) }}{{ once('_more.html', **{'more': 2}) }}{{ count(*['entries', 3]) }}",
    "{% macro say(key) %}<i>{{ key }}</i>{% endmacro %}{{ say('skip') }}",
    "{% for count in ('a', 'b') %}{{ count.upper() }}{{ count }}{% endfor %}",
    "{% set say = page.title.replace %}{{ say(page.title[:1], 'x') }}",
    "{% extends '_said.html' %}{% macro say(key, names='') %}[{{ key }}{{ names }}]{% endmacro %}{% set count = page.title.find %}",
    "{% macro m(once) %}{{ once }}{% endmacro %}{{ m(once=1) }}{% with say = page.title.count %}{{ say('o') }}{% endwith %}",
    "",
]


@cache
def environment(template, quick):
    made = sample()
    names = {name.replace(".", "__"): text for name, text in PARTS.items()}
    theme = theme_with(article__html=template, **names)
    return environment_of(theme, site_of(made), BUILD, quick=quick)


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_quick_code_writes_what_the_exact_code_writes(template):
    page = article_page()
    texts = [
        environment(template, quick).get_template("article.html").render(page=page, root="../", body="")
        for quick in (True, False)
    ]
    assert texts[0] == texts[1]
