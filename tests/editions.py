"""Editions made by hand, for tests of what is published: a few articles in every state, or many plain ones."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from markupsafe import Markup

from sitegen.config import Config
from sitegen.dates import EventDate, parse_edtf
from sitegen.edition import Edition, SitePage, Theme
from sitegen.model import (
    Actor,
    Article,
    Asset,
    Body,
    BodyBlock,
    Container,
    Corpus,
    Event,
    Evidence,
    LocalLink,
    Mention,
    Place,
    Published,
    Reading,
    Rejected,
    Related,
    Removed,
    Resolved,
    Settled,
    SettledEvent,
    Timeline,
)
from sitegen.themes import resolve_theme
from sitegen.timeline import arrange

ROOT = Path(__file__).parent.parent
OUTLINES = (ROOT / "sitegen/data/outlines.bin").read_bytes()

PLACES = (
    Place("ukraine", "Ukraine", (), "country", (49.0, 32.0)),
    Place("kyiv-oblast", "Kyiv Oblast", ("Київська область",), "region", (50.25, 30.5), ("ukraine",)),
    Place("irpin", "Irpin", ("Irpen", "Ірпінь"), "town", (50.52, 30.25), ("kyiv-oblast", "ukraine")),
    Place("bucha", "Bucha", (), "town", (50.55, 30.22), ("kyiv-oblast", "ukraine")),
    Place("moshchun", "Moshchun", (), "village", None, ("kyiv-oblast", "ukraine")),
    Place("geneva", "Geneva", (), "town", (46.2, 6.15)),
)
ACTORS = (
    Actor(
        "red-cross",
        "International Committee of the Red Cross",
        ("ICRC", "Red Cross"),
        "organisation",
        "",
        (),
        ("icrc",),
    ),
    Actor("oleksandr-markushyn", "Oleksandr Markushyn", ("Markushyn", "Mayor Markushyn"), "person"),
    Actor("72nd-brigade", "72nd Mechanised Brigade", ("72nd Brigade",), "armed-group", "ukraine"),
    Actor("river-post", "River Post", (), "media"),
    Actor("somebody", "Somebody <b>bold</b> & Sons", (), "unknown"),
)


def chronicle(options: Mapping[str, str] | None = None) -> Theme:
    """The theme that comes first, read from the checkout."""
    return bundled("chronicle", options)


def bundled(name: str, options: Mapping[str, str] | None = None) -> Theme:
    """A bundled theme, read from the checkout."""
    folders = {path.name: theme_files(path.name) for path in (ROOT / "themes").iterdir()}
    return resolve_theme(name, folders, options or {})


def theme_files(name: str) -> dict[str, bytes]:
    """A bundled theme's files by path."""
    folder = ROOT / "themes" / name
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def paragraph(text: str) -> BodyBlock:
    return BodyBlock("paragraph", text, ((0, 0),), ((0, len(text)),))


def heading(text: str, level: int = 2) -> BodyBlock:
    return BodyBlock("heading", text, ((0, 0),), ((0, len(text)),), (), level)


def body_of(*paragraphs: str) -> Body:
    return Body(tuple(paragraph(text) for text in paragraphs))


def published(
    edtf: str | None,
    status: str = "stated",
    basis: str = "text",
    quote: str = "",
    time: str | None = None,
    **more: object,
) -> Published:
    """A publication date; `more` are rejected candidates or the bounds of an unknown one."""
    date = parse_edtf(edtf) if edtf else None
    rejected = more.pop("rejected", ())
    reading: Reading[EventDate | None] = Reading(
        date, basis, "dateline" if date else "none", 0.9 if date else 0.0, Evidence(quote) if quote else None, rejected
    )
    bounds = {"earliest": date.earliest if date else None, "latest": date.latest if date else None} | more
    return Published(reading, status, time=time, **bounds)


def article(
    slug: str,
    headline: str,
    date: Published,
    *,
    body: Body | None = None,
    places: Sequence[str] = (),
    actors: Sequence[str] = (),
    events: Iterable[tuple[str, str, int]] = (),
    removed: Sequence[Removed] = (),
    headline_rule: str = "first line",
    hidden: Iterable[int] = (),
    **fields: object,
) -> tuple[Settled, Body]:
    """One settled article and its body; names of its places and actors that stand in the body are mentions.

    `events` are (EDTF, sentence, block).
    """
    body = body or body_of(f"There is word of this: {headline}. That is all that is known.", "More is expected.")
    text = " ".join(block.text for block in body.blocks)
    facts = Article(
        path=f"content/articles/{slug}.txt",
        format="text",
        headline=Reading(headline, "text", headline_rule, 0.9, Evidence(headline)),
        published=date,
        language=str(fields.pop("language", "en")),
        body=f"body-{slug}",
        links=body.links,
        lede=str(fields.pop("lede", body.blocks[0].text if body.blocks else "")),
        **fields,  # type: ignore[arg-type]
    )
    mentions = tuple(_mentions(body, places, "place", PLACES)) + tuple(_mentions(body, actors, "actor", ACTORS))
    settled_events = tuple(
        SettledEvent(
            Event(parse_edtf(edtf), sentence[:12], sentence, None, None, block, (), "text", "absolute", 0.9),
            places,
            actors,
        )
        for edtf, sentence, block in events
    )
    assert text is not None
    return (
        Settled(
            facts, slug, date, mentions, tuple(places), tuple(actors), settled_events, tuple(removed), frozenset(hidden)
        ),
        body,
    )


def _mentions(body: Body, ids: Sequence[str], kind: str, records: Sequence[Place | Actor]) -> Iterable[Resolved]:
    for record in records:
        if record.id not in ids:
            continue
        for index, block in enumerate(body.blocks):
            for name in (record.name, *record.aliases):
                at = block.text.find(name)
                while at >= 0:
                    mention = Mention(kind, name, None, None, index, at, record.id, record.kind, "text", "names", 0.9)
                    yield Resolved(mention, record.id)
                    at = block.text.find(name, at + 1)


def edition(
    articles: Sequence[tuple[Settled, Body]],
    config: Config | None = None,
    *,
    related: Mapping[str, tuple[Related, ...]] | None = None,
    theme: Theme | None = None,
    assets: Sequence[Asset] = (),
    pages: Sequence[tuple[SitePage, Body]] = (),
    places: Sequence[Place] = PLACES,
    actors: Sequence[Actor] = ACTORS,
) -> Edition:
    """An edition of articles, arranged as the build arranges them."""
    config = config or Config(
        title="The northern road", description="Reports from the road north of Kyiv, in date order."
    )
    corpus = Corpus(
        tuple(settled for settled, _ in articles),
        {each.id: each for each in places},
        {each.id: each for each in actors},
    )
    timeline: Timeline = arrange(corpus, related or {}, config)
    bodies = {settled.article.body: body for settled, body in articles}
    bodies.update({page.body: body for page, body in pages})
    return Edition(
        config,
        corpus,
        timeline,
        bodies,
        theme or chronicle(),
        tuple(assets),
        tuple(page for page, _ in pages),
        outlines=OUTLINES,
    )


def sample(config: Config | None = None, theme: Theme | None = None) -> Edition:
    """A small site that shows everything: every status, precision and kind of entry, and every part of an article."""
    long_body = Body(
        (
            paragraph(
                "IRPIN, 6 March. The mayor of Irpin, Oleksandr Markushyn, said on Sunday that the bridge was gone."
            ),
            paragraph("Irpin lies on the road to Bucha. The Red Cross asked for a safe way out of Irpin and Bucha."),
            heading("The crossing"),
            paragraph("People walked over planks. Markushyn counted 2,000 of them, and the ICRC sent four cars."),
            BodyBlock(
                "quote",
                "“Nobody was told when it would end.”",
                ((0, 0),),
                ((0, 36),),
                (Container(1, "blockquote", Markup("<blockquote>")),),
            ),
            BodyBlock("item", "blankets", ((0, 0),), ((0, 8),), (Container(2, "ul", Markup("<ul>")),)),
            BodyBlock("item", "water", ((0, 0),), ((0, 5),), (Container(2, "ul", Markup("<ul>")),)),
            heading("What came before", 3),
            BodyBlock(
                "paragraph",
                "An earlier report told of the first day; a map stands beside it.",
                ((0, 0),),
                (
                    (0, 3),
                    LocalLink(Markup('<a href="'), "content/articles/first-day.txt", Markup('">'), Markup("<a>")),
                    (3, 17),
                    Markup("</a>"),
                    (17, 41),
                    LocalLink(Markup('<a href="'), "content/articles/nowhere.png", Markup('">'), Markup("<a>")),
                    (41, 44),
                    Markup("</a>"),
                    (44, 64),
                ),
            ),
            paragraph("Subscribe to our letter."),
        )
    )
    articles = [
        article(
            "bridge",
            "Thousands cross a broken bridge out of Irpin",
            published("2022-03-06", quote="IRPIN, 6 March", time="14:02:00+02:00"),
            body=long_body,
            places=("irpin", "bucha"),
            actors=("oleksandr-markushyn", "red-cross"),
            events=(
                ("2022-03-05", "The bridge was blown up on Saturday, before the first people came to the river.", 3),
            ),
            removed=(
                Removed("READ MORE: The market in pictures", "read more"),
                Removed("18 °C Harbour City", "banner"),
            ),
            source_url="https://riverpost.example/irpin-bridge",
            archive_url="https://archive.example/20220307/irpin-bridge",
            captured=Reading(parse_edtf("2022-03-07"), "declared", "captured", 1.0),
            byline=Reading("Vera Long", "text", "byline", 0.8),
            dateline=Reading("IRPIN, 6 March", "text", "dateline", 0.9),
            hidden=(9,),
        ),
        article(
            "first-day",
            "The road north is closed",
            published("2022-02-24"),
            places=("kyiv-oblast",),
            actors=("72nd-brigade",),
            summary="Columns were seen from the first morning on; the district closed the road at noon.",
        ),
        article(
            "market",
            "The market of Bucha opens for an hour, and people queue from before dawn in the hope of",
            published("2022-03-08?", "inferred", "inferred", "Women’s Day"),
            body=body_of(
                "The market of Bucha opens for an hour, and people queue from before dawn in the hope of bread on Women’s Day.",
                "The 72nd Brigade keeps the road.",
            ),
            headline_rule="lede",
            places=("bucha",),
            actors=("72nd-brigade",),
        ),
        article(
            "two-days",
            "A convoy reaches Moshchun",
            published(
                "2022-03-11/2022-03-28",
                "sources disagree",
                "metadata",
                "2022-03-11",
                rejected=(
                    Rejected("2022-09-28", "Wednesday, September 28, 2022", "the day on which the page was saved"),
                ),
            ),
            places=("moshchun",),
            actors=("red-cross", "somebody"),
        ),
        article("month", "What a month has cost the district", published("2022-03"), places=("kyiv-oblast", "irpin")),
        article("about", "Looking back at the spring", published("2023~"), places=("irpin",), actors=("river-post",)),
        article(
            "return",
            "Families return to Irpin",
            published("2022-04-23"),
            places=("irpin",),
            actors=("oleksandr-markushyn", "red-cross"),
        ),
        article("open", "An account without an end", published("2022-05-01/..", "inferred", "inferred")),
        article(
            "geneva", "Talks about the missing", published("2022-06-14"), places=("geneva",), actors=("red-cross",)
        ),
        article(
            "ukrainian",
            "Міст через Ірпінь відкрито знову",
            published("2022-11-22"),
            body=body_of("Міст відкрили у вівторок."),
            language="uk",
            places=("irpin",),
        ),
        article("nothing", "A diary page that says no day", published(None, "no date found", "none")),
        article(
            "clue",
            "A letter about the parade of tomorrow",
            published(None, "no date found", "none", "the parade of tomorrow"),
            actors=("72nd-brigade",),
        ),
    ]
    related = {
        "bridge": (
            Related("return", ("irpin",), ("oleksandr-markushyn", "red-cross"), 48),
            Related("market", ("bucha",), (), 2),
            Related("geneva", (), ("red-cross",)),
        )
    }
    pages = [
        (
            SitePage("method", "Method", "page-method", "en"),
            Body((paragraph("How these reports were chosen."), heading("Choice"), paragraph("By hand."))),
        )
    ]
    return edition(articles, config, related=related, theme=theme, pages=pages)


def many(count: int, config: Config | None = None, *, years: int = 3, theme: Theme | None = None) -> Edition:
    """`count` plain articles over some years, three in four of them about Irpin."""
    articles = []
    for number in range(count):
        day = number * (365 * years) // max(count, 1)
        date = f"{2021 + day // 365}-{day % 365 // 31 + 1:02d}-{day % 28 + 1:02d}"
        place = ("irpin", "bucha", "irpin", "irpin")[number % 4]
        actor = ACTORS[number % len(ACTORS)].id
        text = (
            f"Report {number} tells of Irpin and Bucha, and of the ICRC. "
            + "Nobody can say how long it will last. " * 10
        )
        body = body_of(*(text for _ in range(6)))
        articles.append(
            article(
                f"{date[:4]}/report-{number:05d}",
                f"Report {number} from the road north",
                published(date, quote=date),
                body=body,
                places=(place,),
                actors=(actor,),
                summary="A few words on what this report says, as an editor would put them.",
            )
        )
    return edition(articles, config, theme=theme)


def with_options(made: Edition, **options: str) -> Edition:
    """The same edition under other options of the theme."""
    return replace(made, theme=chronicle(options))
