"""News-like articles to measure with: raw texts as somebody copies them off a page, about 500 words each.

Nothing is declared in them: a reader finds banners, menus, a byline, captions, teasers and a copyright line around a
report that names people, bodies, towns and days. Article `n` is the same text on every machine. All of it is made up,
but for the towns, which are where they are said to be.
"""

from collections.abc import Callable, Sequence
from random import Random

WORDS = 500
"""Words of an article, furniture included; most have a sentence more."""


def _listed(text: str, mark: str = " ") -> list[str]:
    return text.split(mark)


_GIVEN = _listed(
    "Anna Boris Carla Daniel Elena Farid Greta Hassan Irina James Katarina Luis Maria Nadia Omar Paul Rosa Sergei"
    " Tariq Ursula Viktor Wendy Yusuf Zofia Martin Helen Oleh Amina Peter Lucia"
)
_SURNAMES = _listed(
    "Aldenov Brackwell Cerdanis Dovrenko Estermann Falkovic Grantham Hollebecq Ivarsen Jandrova Kestrick Lomovsky"
    " Marchetti Norbury Oduya Pellegrin Quarles Rostami Saltzer Tamberg Ulvestad Vasilenko Wexford Yarovets Zellmann"
    " Ashdown Borowik Castellane Demirkan Engstrom"
)
_REGIONS: tuple[tuple[str, str, str, str, tuple[str, ...]], ...] = (
    ("Ukraine", "Ukrainian", "Kyiv", "Donbas", ("Kharkiv", "Izium", "Chuhuiv", "Poltava", "Sumy", "Dnipro")),
    ("Syria", "Syrian", "Damascus", "Afrin", ("Aleppo", "Manbij", "Raqqa", "Idlib", "Homs", "Hama")),
    ("Mali", "Malian", "Bamako", "Segou", ("Mopti", "Gao", "Timbuktu", "Kidal", "Sikasso", "Kayes")),
    ("Italy", "Italian", "Rome", "Tuscany", ("Florence", "Pisa", "Siena", "Arezzo", "Lucca", "Livorno")),
    ("Nigeria", "Nigerian", "Abuja", "Borno", ("Maiduguri", "Kano", "Kaduna", "Jos", "Yola", "Lagos")),
    ("Poland", "Polish", "Warsaw", "Silesia", ("Katowice", "Gliwice", "Opole", "Krakow", "Lublin", "Gdansk")),
    ("Chile", "Chilean", "Santiago", "Biobio", ("Concepcion", "Temuco", "Valdivia", "Arica", "Iquique", "Talca")),
    ("India", "Indian", "New Delhi", "Kerala", ("Kochi", "Kozhikode", "Thrissur", "Kollam", "Chennai", "Mysore")),
    ("Canada", "Canadian", "Ottawa", "Alberta", ("Calgary", "Edmonton", "Red Deer", "Lethbridge", "Regina", "Winnipeg")),
    ("Turkey", "Turkish", "Ankara", "Hatay", ("Antakya", "Adana", "Gaziantep", "Mersin", "Konya", "Izmir")),
    ("Kenya", "Kenyan", "Nairobi", "Turkana", ("Lodwar", "Kisumu", "Nakuru", "Eldoret", "Mombasa", "Garissa")),
    ("Peru", "Peruvian", "Lima", "Loreto", ("Cusco", "Arequipa", "Puno", "Tacna", "Trujillo", "Piura")),
)  # fmt: skip
"""A country, its adjective, its capital, a region, and towns of it."""

_BODIES = _listed(
    "the {demonym} Ministry of Transport|the {town} Regional Council|the {surname} Group"
    "|the 3rd {demonym} Engineer Brigade|the United Nations|the Red Cross|the World Bank|the {region} Water Board"
    "|{town} University|the {demonym} Army|the Northern Shipping Company|the European Union|the {region} Police"
    "|the Harbour Workers' Union|the Wagner Group",
    "|",
)
_SENTENCES = (
    "Engineers in {town} said on {weekday} that the bridge over the river would stay closed until the spring.",
    "“Nobody told us when the water would come back,” said {person}, who has run a bakery near the station for years.",
    "The fire broke out shortly after midnight and spread through three warehouses before crews from {town} arrived.",
    "{body} confirmed on {date} that talks with the owners of the mine had ended without a result.",
    "Residents of the village of {town2}, some forty kilometres from {town}, spent the night in a school.",
    "A spokesman for {body}, {person}, declined to say how many people were still missing.",
    "Officials had promised in {month} to repair the road, but work has not started and the money is gone.",
    "Last week a convoy of {count} lorries left {capital} for {town} with tents, blankets and clean water.",
    "According to a report published {ago}, almost a third of the houses along the coast lie below the flood line.",
    "“We will rebuild it, stone by stone,” {surname} told reporters outside the town hall.",
    "The court in {capital} is expected to rule on the appeal by the end of {month}.",
    "In {year}, a storm of the same kind cut off {region} for eleven days and cost {count} lives.",
    "Prices of bread and fuel have nearly doubled since the border with {country2} was closed.",
    "{surname} rejected the charge and said that the figures had been taken out of their context.",
    "The union wants a rise of seven per cent, while the company has offered four over two years.",
    "Aid workers warned that the clinic in {town2} had medicine left for less than a fortnight.",
    "Witnesses described two loud blasts, then smoke above the eastern part of the city.",
    "It was the fourth such failure this year, and the second since {weekday}.",
    "The minister, {person}, travelled to {town} on {date} and met the families of the victims.",
    "Trains between {town} and {capital} were running again by the evening, the operator said.",
    "Several teachers, who asked not to be named, said that classes had been held in corridors.",
    "{body} put the damage at {count} million and asked for help from abroad.",
    "Divers searched the harbour until dark, but the current made the work slow and dangerous.",
    "The agreement, signed in {capital2} in {month} {year}, gives both sides ninety days to withdraw.",
    "Farmers drove their tractors into the centre of {town} and left heaps of cabbage in front of the bank.",
    "“It is not about money,” {person} said, “it is about who decides what happens to this valley.”",
    "Critics say the plan ignores the people who live there and was drawn up in a hurry.",
    "Neither {body} nor the mayor's office answered questions sent by e-mail on {weekday}.",
    "The {demonym} government has since sent a second team of experts to {region}.",
    "He had worked at the plant for twenty years before it was sold to an investor from {country2}.",
    "The museum, which opened on {date}, keeps the largest collection of its kind in the country.",
    "Rain is forecast for the rest of the week, and the reservoir above {town2} is already full.",
    "At the height of the season up to {count} visitors a day climb the path to the old lighthouse.",
    "Two days earlier, shells had hit a power station outside {town}, leaving half the city in the dark.",
    "“Ask me again in a month,” {surname} said with a smile, and got into the car.",
    "The election commission said that turnout at noon stood at a little under a third.",
    "Police in {town} arrested {count} people after a march that had begun peacefully.",
    "The doctor, {person}, remembers the morning of {date} as the worst of her life.",
    "Scientists at {body} have followed the birds from {country2} to the wetlands of {region} for a decade.",
    "The new line is to be finished by {year2}, two years later than planned.",
)  # fmt: skip
_ABOVE = _listed(
    "Skip to main content|Home|News|World|Sport|Business|{weekday}, {banner}|24 C|{capital}|Subscribe|Sign in|Menu"
    "|Search|Breaking news|Advertisement|Listen to this article|4 min read|Share|Most read",
    "|",
)
_BETWEEN = (
    "Advertisement",
    "Read more: Harbour of {town2} reopens after the storm",
    "Photo: {person}/Harbour Post",
    "Sign up for our newsletter and get the week's stories in your inbox",
    "• Ten things to know about {region} this summer",
    "Share this article",
)
_BELOW = _listed(
    "© {year} The Harbour Post. All rights reserved.|Related articles|Storm closes the pass above {town2}"
    "|Follow us on Facebook|Tags: {country}, {town}, {region}|Comments (12)|With information from The Harbour Post"
    "|Contact us|Privacy policy|{person} is a correspondent covering {country} for The Harbour Post.",
    "|",
)
_HEADLINES = (
    "Bridge at {town} closed until spring as {body} counts the damage",
    "{surname} promises help for {town} after night of fire",
    "Hundreds leave {town2} as water rises in {region}",
    "Talks between {body} and miners end without result",
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_AGO = ("two weeks ago", "last month", "three days ago", "a year earlier", "on Sunday night", "last Friday")
_PARAGRAPH = (1, 2, 2, 3, 3)  # sentences


def article(number: int) -> bytes:
    """The text of one article, UTF-8."""
    chance = Random(number)
    fill = _filler(chance)
    headline = fill(chance.choice(_HEADLINES))
    lines = [fill(line) for line in chance.sample(_ABOVE, chance.randint(2, 9))]
    lines += [headline, *([headline] if chance.random() < 0.2 else []), fill("By {person}"), fill(_dated(chance))]
    below = [fill(line) for line in chance.sample(_BELOW, chance.randint(2, 6))]
    body: list[str] = []
    sentences = chance.sample(_SENTENCES, len(_SENTENCES))
    while sentences and _words(lines, body, below) < WORDS:
        paragraph = " ".join(fill(sentences.pop()) for _ in range(min(len(sentences), chance.choice(_PARAGRAPH))))
        if not body and chance.random() < 0.4:
            paragraph = fill("{capitals}, {day} {month} (HP) — ") + paragraph
        body.append(paragraph)
        if chance.random() < 0.12:
            body.append(fill(chance.choice(_BETWEEN)))
    gap = "\n\n" if chance.random() < 0.8 else "\n"
    return gap.join([*lines, *body, *below]).encode()


def _words(*parts: Sequence[str]) -> int:
    return sum(len(line.split()) for part in parts for line in part)


def _dated(chance: Random) -> str:
    """The line that dates a report, or one that only bounds it."""
    return chance.choice(
        ("{day} {month} {year}", "{month} {day}, {year} 11:05 am", "Published {iso}", "Updated 3 hours ago")
    )


def _filler(chance: Random) -> Callable[[str], str]:
    """A function that fills the blanks of a line: an article keeps to a few people and to the towns of one country."""
    country, demonym, capital, region, towns = chance.choice(_REGIONS)
    other = chance.choice(_REGIONS)
    year = chance.randint(2012, 2024)
    surnames = chance.sample(_SURNAMES, 4)
    people = [f"{chance.choice(_GIVEN)} {surname}" for surname in surnames]

    def fill(line: str) -> str:
        """The line with every blank filled; a body's own blanks too."""
        if "{body}" in line:
            line = line.replace("{body}", chance.choice(_BODIES))
        if "{" not in line:
            return line
        day, month = chance.randint(1, 28), chance.choice(_MONTHS)
        town = chance.choice(towns)
        filled = line.format(
            country=country,
            demonym=demonym,
            capital=capital,
            capitals=capital.upper(),
            region=region,
            town=town,
            town2=chance.choice(towns),
            country2=other[0],
            capital2=other[2],
            person=chance.choice(people),
            surname=chance.choice(surnames),
            weekday=chance.choice(_WEEKDAYS),
            day=day,
            month=month,
            year=year,
            year2=year + 3,
            date=_day(chance, day, month, year),
            banner=f"{month} {day}, {year + 1}",
            iso=f"{year}-{_MONTHS.index(month) + 1:02d}-{day:02d}",
            ago=chance.choice(_AGO),
            count=chance.randint(3, 900),
        )
        return filled[0].upper() + filled[1:]

    return fill


def _day(chance: Random, day: int, month: str, year: int) -> str:
    """A day as reports write it: often without its year."""
    forms: Sequence[str] = (f"{day} {month}", f"{month} {day}", f"{day} {month} {year}", f"{month} {day}, {year}")
    return chance.choice(forms)
