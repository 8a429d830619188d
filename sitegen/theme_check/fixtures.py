"""Small sites that a theme must be able to show: none, one, four and many entries, no dates, right to left, long and
hostile names. Each is the files of a site's folder by path.
"""

from collections.abc import Mapping, Sequence

Files = Mapping[str, str]

MANY = 500
"""Entries of the large site: it is cut by period, and its years are divided by month."""

_LONG = (
    "Council of the three river districts agrees, after eleven hours of talks that were broken off twice and in which the "
    "deputies of the upper valley had walked out, on a way to share the water of the Northern Canal between the mills, the "
    "gardens and the town until the next meeting in the spring, its clerk has said"
)
_UNBROKEN = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
_NAUGHTY = (
    "<script>alert(1)</script>",
    '" onmouseover="alert(1)" x="',
    "{{ 7 * 7 }} {% endblock %} ${7*7}",
    "</title></head><body>",
    "javascript:alert(1)",
    "Ｆｕｌｌ ｗｉｄｔｈ, 𝓈𝒸𝓇𝒾𝓅𝓉 and ﷽",
    "ruined by z̷̢͍͇͔͂̈́̓ä̷̢̰́̕͜l̸̹̇͗g̶̼͊͘o̴͖̓ and stacks",
    "👩‍👩‍👧‍👦 🏳️‍🌈 🇺🇳",
    "\u202eturned around\u202c and \u2066isolated",
    "CON",
    "null",
    "../../etc/passwd",
    "&amp;lt;b&amp;gt; & <b>bold</b>",
    "שלום, world: مرحبا",
)
"""Names and headlines that break careless templates."""


def fixture_sites() -> dict[str, Files]:
    """Every site by its name."""
    return {
        "nothing": _site("Nothing yet"),
        "one": _site("One report") | _article("only", "The only report", "2021-03-24", places=["Egypt"]),
        "four": _site("Four reports", reading="full") | _four(),
        "many": _site("Many reports") | _many(),
        "undated": _site("No dates") | _undated(),
        "right-to-left": _site("قناة السويس", language="ar") | _arabic(),
        "long": _site(_LONG) | _long(),
        "naughty": _site(_NAUGHTY[0]) | _naughty(),
    }


def _site(title: str, language: str = "en", reading: str = "declared") -> dict[str, str]:
    settings = f"title: {_quoted(title)}\nlanguage: {language}\nreading: {reading}\ntimeline: articles+events\n"
    settings += "search: pagefind\noutputs: [pages, feeds, data, sitemap, embeds]\n"
    return {
        "content/site.yaml": settings + "base_url: https://timeline.example/archive\n",
        "content/pages/method.md": "# Method\n\nHow these reports were chosen.\n\n## By hand\n\n- one by one\n",
    }


def _article(slug: str, headline: str, date: str = "", text: str = "", **fields: str | Sequence[str]) -> dict[str, str]:
    lines = [f"headline: {_quoted(headline)}", *([f"date: {_quoted(date)}"] if date else [])]
    for key, value in fields.items():
        each = value if isinstance(value, str) else None
        lines.append(f"{key}: {_quoted(each)}" if each is not None else f"{key}: [{', '.join(map(_quoted, value))}]")
    front = "\n".join(lines)
    return {f"content/articles/{slug}.md": f"---\n{front}\n---\n\n{text or headline + '.'}\n"}


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _four() -> dict[str, str]:
    address = {"source_url": "https://courier.example/canal", "archive_url": "https://archive.example/canal"}
    bodies = {
        "content/articles/aground.txt": "SUEZ, March 24 (Harbour Wire)\n\nA container ship has run aground in the Suez "
        "Canal, the Suez Canal Authority said on Wednesday.\n\nOsama Rabie said that eight tugs were at work.\n\n"
        "READ MORE: The canal in pictures\n",
        "content/articles/letter.txt": "A letter about the canal\n\nNobody wrote down when this was.\n",
    }
    return {
        **bodies,
        **_article(
            "afloat",
            "Ship afloat again after six days",
            "2021-03-29",
            "The Ever Given was freed on Monday.\n\n> “We did it.”\n\n| tide | hour |\n|---|---|\n| high | 15:04 |\n",
            places=["Suez Canal", "Egypt"],
            actors=["Suez Canal Authority", "Osama Rabie"],
            **address,
        ),
        **_article("summer", "What the delay has cost", "2021-07~", places=["Egypt"], actors=["Osama Rabie"]),
    }


def _many() -> dict[str, str]:
    places, actors = ("Egypt", "Cairo", "Suez"), ("Canal Authority", "Harbour Police", "Osama Rabie", "River Post")
    made: dict[str, str] = {}
    for number in range(MANY):
        month = number * 30 // MANY
        date = f"{2020 + month // 12}-{month % 12 + 1:02d}-{number % 28 + 1:02d}"
        made |= _article(
            f"report-{number:03d}",
            f"Report {number} from the banks of the canal, as its outlet gave it",
            date,
            "The day's traffic, ship by ship.",
            places=[places[number % 3], places[(number + 1) % 3]],
            actors=[actors[number % 4]],
            source_url=f"https://river{number % 5}.example/{number}",
        )
    return made


def _undated() -> dict[str, str]:
    made: dict[str, str] = {}
    for number in range(8):
        made |= _article(
            f"note-{number}", f"A note without a day, number {number}", places=["Egypt"], actors=["Osama Rabie"]
        )
    return made


def _arabic() -> dict[str, str]:
    return {
        **_article(
            "aground",
            "سفينة حاويات تجنح في قناة السويس وتغلق المجرى",
            "2021-03-23",
            "جنحت سفينة الحاويات «إيفر غيفن» صباح الثلاثاء في القسم الجنوبي من قناة السويس، وسدّت المجرى بالعرض.\n\n"
            "وقالت هيئة قناة السويس إن قاطرات تعمل على تعويم السفينة التي يبلغ طولها 400 متر.",
            places=["قناة السويس", "مصر"],
            actors=["هيئة قناة السويس"],
            language="ar",
            source_url="https://sahil.example/2021/ever-given",
        ),
        **_article(
            "afloat",
            "عودة الملاحة في القناة بعد ستة أيام",
            "2021-03-29",
            "أعيد تعويم السفينة بعد ظهر الاثنين مع ارتفاع المدّ، واستؤنفت الملاحة في المساء.\n\n"
            "وشكر رئيس الهيئة أسامة ربيع العاملين في القاطرات والكراكات.",
            places=["قناة السويس"],
            actors=["هيئة قناة السويس", "أسامة ربيع"],
            language="ar",
        ),
        **_article(
            "mars",
            "مسبار الأمل يدخل مدار المريخ",
            "2021-02-09",
            "دخل مسبار الأمل الإماراتي مداره حول المريخ مساء الثلاثاء، بعد رحلة استغرقت نحو سبعة أشهر.",
            places=["الإمارات"],
            language="ar",
        ),
        **_article(
            "english",
            "A report in English (with a bracket)",
            "2021-03",
            "What was written elsewhere of the canal.",
            places=["قناة السويس"],
            language="en",
            source_url="https://courier.example/canal",
        ),
        **_article("undated", "رسالة بلا تاريخ", "", "لا أحد يعرف متى كُتبت هذه الرسالة.", language="ar"),
    }


def _long() -> dict[str, str]:
    return {
        **_article("long", _LONG, "2021-03-24", places=[_LONG[:90]], actors=[_LONG[:120], "River Post"]),
        **_article("unbroken", _UNBROKEN, "2021-03-25/2022-04-26", _UNBROKEN, places=[_UNBROKEN], actors=[_UNBROKEN]),
        **_article("address", "A long address", "2021~", source_url=f"https://{'a' * 60}.example/{'b' * 200}"),
    }


def _naughty() -> dict[str, str]:
    made: dict[str, str] = {}
    for number, text in enumerate(_NAUGHTY):
        made |= _article(
            f"n-{number}", text, f"2021-03-{number + 1:02d}", text.replace("\n", " "), places=[text], actors=[text]
        )
    return made
