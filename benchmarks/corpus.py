"""Declared articles to build sites of: Markdown with front matter, about 500 words each, and a harder kind of them.

Article `n` is the same on every machine and in a corpus of any size. Each is dated within three years, names one to three
of 200 places and one to four of 300 actors (a few of them in very many articles, most in few), and holds paragraphs, two
headings, a quotation, a list, links and emphasis. A hard one adds a table, code, raw HTML, entities and footnotes. All
names are made up.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import accumulate
from random import Random

PLACES, ACTORS = 200, 300
WORDS = (380, 560)
_FIRST_DAY = datetime(2019, 1, 1)  # noqa: DTZ001 - written with a Z behind it
_MINUTES = 3 * 365 * 24 * 60


def _listed(words: str) -> list[str]:
    return words.split()


_STEMS = _listed(
    "bar bel bor cal dan dor el fal gar hal ir jan kel lor mar nor ol per quin ras sol tam ul ver wyn yar zem"
)
_ENDS = _listed("a ac an ara e ek en esh ia in is o on or os u um ym")
_PLACE_ENDS = ("", "", "", "", "ville", "mouth", " Pass", " Bay", " District")
_ACTOR_ENDS = ("", "", "", " Office", " League", " Works", " Brigade", " Assembly")
_VERBS = _listed(
    "accepted answered backed blamed bought built checked closed counted crossed drafted ended feared fixed followed"
    " guarded halved heard held inspected joined kept left lost mapped moved named noted offered paid passed praised"
    " questioned quit reached refused repaired replaced sent shelved shut sold sought studied tested took traced"
    " turned visited voted watched won"
)
_NOUNS = _listed(
    "aquifer archive barge beacon bill bond boundary brickyard bureau cable canal cargo census chapel clause clinic"
    " coast college cooperative depot dock draft dyke embankment engine export farm ferry field fleet foundry garrison"
    " gate granary grid guild harbour highway hospital import inquest island junction kiln landing ledger library"
    " lighthouse lock meadow memorial mill mine monument motion museum nursery orchard outpost paper pier pledge post"
    " quarry quay railcar ranch record refinery reservoir ridge school seat seed shelter shipyard signal square stable"
    " statute storehouse street subsidy survey tannery theatre tide tower track tram trench tunnel turbine vault vessel"
    " viaduct vineyard waterworks well wharf windmill yard"
)
_ADJECTIVES = _listed(
    "ageing armed bare blue borrowed broken cheap clean coastal cold damaged deep distant dry early eastward empty"
    " famous first flooded forgotten free half-built heavy hidden idle inland joint large late leaking loud missing"
    " modern narrow new northern old open outer painted paved quiet ruined rusted second shallow silent small solid"
    " southern steep stone sunken tall temporary third unpaid upper vacant wet white wooden"
)
_WHEN = ("on Tuesday", "at noon", "after the holiday", "two days later", "this spring", "without a vote", "by ferry")
_JOINTS = (", although ", " because ", ", and ", ", so that ", " before ")
_SITES = ("https://files.example.org/a", "https://example.com/papers", "https://example.net/minutes")


@dataclass(frozen=True, slots=True)
class Written:
    """One article: its front matter's values, and its body in Markdown."""

    number: int
    slug: str
    title: str
    date: datetime
    places: tuple[str, ...]
    actors: tuple[str, ...]
    summary: str
    body: str


def corpus(size: int, *, hard: bool = False) -> Iterator[Written]:
    """The first `size` articles."""
    return (written(number, hard=hard) for number in range(size))


def written(number: int, *, hard: bool = False) -> Written:
    """One article."""
    chance = Random(f"article {number}")
    prose = _Prose(
        chance, _some(chance, _names("place"), (1, 1, 1, 2, 2, 3)), _some(chance, _names("actor"), (1, 1, 2, 2, 3, 4))
    )
    title = f"{prose.actors[0]} {chance.choice(_VERBS)} {chance.choice(_ADJECTIVES)} {chance.choice(_NOUNS)}"
    slug = f"{'-'.join(title.lower().split())}-{number:06d}"
    where = f"{title} in {prose.places[0]}"
    extra = f": {chance.choice(_NOUNS)} & {chance.choice(_NOUNS)}" if chance.random() < 0.1 else ""
    date = _FIRST_DAY + timedelta(minutes=chance.randrange(_MINUTES))
    blocks = list(prose.blocks(chance.randint(*WORDS)))
    if hard:
        blocks[2:2] = _hard_blocks(prose)
    body = "\n\n".join(blocks)
    return Written(number, slug, where + extra, date, prose.places, prose.actors, prose.sentence(), body)


@dataclass(frozen=True, slots=True)
class _Prose:
    """Writes about a few places and actors."""

    chance: Random
    places: tuple[str, ...]
    actors: tuple[str, ...]

    def blocks(self, words: int) -> Iterator[str]:
        """Paragraphs of so many words, and between them headings, a quotation and a list."""
        extras = {1: self.heading, 2: self.quotation, 3: self.list, 5: self.heading}
        count = number = 0
        while count < words:
            paragraph = self.paragraph(self.chance.randint(35, 80))
            count += paragraph.count(" ") + 1
            yield paragraph
            if number in extras:
                yield extras[number]()
            number += 1

    def paragraph(self, words: int) -> str:
        sentences: list[str] = []
        while sum(each.count(" ") + 1 for each in sentences) < words:
            sentences.append(self._dressed(self.sentence()))
        return " ".join(sentences)

    def heading(self) -> str:
        return f"## {self.chance.choice(_ADJECTIVES).capitalize()} {self.chance.choice(_NOUNS)}"

    def quotation(self) -> str:
        return f"> {self.paragraph(15)}"

    def list(self) -> str:
        return "\n".join(f"- {self.sentence()}" for _ in range(self.chance.randint(3, 5)))

    def sentence(self) -> str:
        chance = self.chance
        subject = chance.choice(self.actors) if chance.random() < 0.5 else self._thing()
        text = f"{subject} {chance.choice(_VERBS)} {self._thing()}"
        if chance.random() < 0.4:
            text += f" in {chance.choice(self.places)}"
        if chance.random() < 0.4:
            text += f" {chance.choice(_WHEN)}"
        if chance.random() < 0.5:
            text += f"{chance.choice(_JOINTS)}{self._thing()} {chance.choice(_VERBS)} {self._thing()}"
        if chance.random() < 0.15:
            text += f", at a price of ${chance.randint(3, 950)},000"
        return f"{text[0].upper()}{text[1:]}."

    def _thing(self) -> str:
        chance = self.chance
        adjective = f"{chance.choice(_ADJECTIVES)} " if chance.random() < 0.6 else ""
        return f"the {adjective}{chance.choice(_NOUNS)}"

    def _dressed(self, sentence: str) -> str:
        """A sentence as a link, in quotation marks, or with a word of it emphasised; most of them plain."""
        chance, kind = self.chance, self.chance.random()
        if kind < 0.06:
            return f"[{sentence[:-1]}]({chance.choice(_SITES)}/{chance.randint(100, 99999)})."
        if kind < 0.16:
            words, mark = sentence[:-1].split(" "), chance.choice(("*", "**"))
            at = chance.randrange(len(words))
            word = words[at].rstrip(",")
            words[at] = f"{mark}{word}{mark}{words[at][len(word) :]}"
            return f"{' '.join(words)}."
        return f'"{sentence[:-1]}," said {chance.choice(self.actors)}.' if kind < 0.24 else sentence


def _hard_blocks(prose: _Prose) -> list[str]:
    """What only a whole Markdown parser reads; the footnote is defined last, as a block of its own."""
    chance = prose.chance
    rows = "\n".join(
        f"| {chance.choice(prose.places)} | {chance.randint(1, 99)} | *{chance.choice(_NOUNS)}* |" for _ in range(6)
    )
    return [
        f"| Place | Count | What |\n|-------|------:|------|\n{rows}",
        f"Costs&nbsp;&mdash; {prose.sentence()[:-1]}&hellip; &copy; {chance.choice(prose.actors)}[^1], see `{_code(prose)}`.",
        f"```\nkeep = {chance.randint(1, 9)}\nif keep < 5 && limit > 2:\n    open('{chance.choice(_NOUNS)}')\n```",
        f"<figure><blockquote>{prose.sentence()}</blockquote><figcaption>From <b>a</b> {chance.choice(_NOUNS)}</figcaption></figure>",
        f"{prose.sentence()}<br>{prose.sentence()} <sup>2</sup>",
        f"1. {prose.sentence()}\n\n    {prose.sentence()}\n\n2. {prose.sentence()}\n    - {prose.sentence()}",
        f"[^1]: {prose.sentence()}",
    ]


def _code(prose: _Prose) -> str:
    """A word of code."""
    return f"{prose.chance.choice(_NOUNS)}_{prose.chance.choice(_NOUNS)}()"


@lru_cache(maxsize=2)
def _names(kind: str) -> tuple[tuple[str, ...], tuple[float, ...]]:
    """The names of places or actors, and how often they are taken, summed: the n-th one n times as rarely as the first."""
    chance = Random(kind)
    ends, size = (_PLACE_ENDS, PLACES) if kind == "place" else (_ACTOR_ENDS, ACTORS)
    names: dict[str, None] = {}
    while len(names) < size:
        words = [_name(chance)] if kind == "place" or chance.random() < 0.5 else [_name(chance), _name(chance)]
        names[" ".join(words) + chance.choice(ends)] = None
    return tuple(names), tuple(accumulate(1 / place for place in range(1, size + 1)))


def _name(chance: Random) -> str:
    stems = "".join(chance.choice(_STEMS) for _ in range(chance.choice((1, 2, 2))))
    return (stems + chance.choice(_ENDS)).capitalize()


def _some(chance: Random, names: tuple[Sequence[str], Sequence[float]], counts: Sequence[int]) -> tuple[str, ...]:
    """Some different names, the first ones of the list most often."""
    taken: dict[str, None] = {}
    count = chance.choice(counts)
    while len(taken) < count:
        taken[names[0][bisect_left(names[1], chance.random() * names[1][-1])]] = None
    return tuple(taken)
