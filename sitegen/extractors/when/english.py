"""English: the words of dates by class, and what each means."""

from sitegen.lexicon.calendar_words import MONTHS, WEEKDAYS
from sitegen.lexicon.ordinals import ORDINALS

_DOUBTFUL = {"march": 3, "may": 5, "august": 8, "mar": 3, "jan": 1, "dec": 12, "jun": 6, "jul": 7}
_NUMBERS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def _named(words: str) -> dict[str, int | str]:
    return dict.fromkeys(words.split(), "")


def _cased(month: str) -> str:
    """In small letters a doubtful word stands for itself alone, the others for any case."""
    return month if month.lower() in _DOUBTFUL else month.lower()


WORDS: dict[str, dict[str, int | str]] = {
    "MONTH": {_cased(names[0]): index for index, names in enumerate(MONTHS, 1)},
    "MONTHAB": {_cased(name): index for index, names in enumerate(MONTHS, 1) for name in names[1:]},
    "DOUBTFUL": dict(_DOUBTFUL),
    "WEEKDAY": {name.lower(): index for index, name in enumerate(WEEKDAYS)},
    "WKDAY": {
        "Mon": 0,
        "Tue": 1,
        "Tues": 1,
        "Wed": 2,
        "Weds": 2,
        "Thu": 3,
        "Thur": 3,
        "Thurs": 3,
        "Fri": 4,
        "Sat": 5,
        "Sun": 6,
    },
    "WEEKDAYS": {f"{name.lower()}s": index for index, name in enumerate(WEEKDAYS)},
    "WORDNUM": {
        **{word: index for index, word in enumerate(_NUMBERS, 1)},
        **{word: 10 * index for index, word in enumerate(_TENS, 2)},
        "hundred": 100,
        "thousand": 1000,
    },
    "ORDINAL": {**{word: index for index, word in enumerate(ORDINALS, 1)}, "thirtieth": 30},
    "SUFFIX": dict.fromkeys(("st", "nd", "rd", "th"), ""),
    "UNIT": {
        "hour": "TH",
        "minute": "TM",
        "day": "D",
        "week": "W",
        "weekend": "WE",
        "fortnight": "F",
        "month": "M",
        "quarter": "Q",
        "year": "Y",
        "decade": "DE",
        "century": "CE",
    },
    "UNITS": {
        "seconds": "TS",
        "hours": "TH",
        "minutes": "TM",
        "days": "D",
        "weeks": "W",
        "weekends": "WE",
        "months": "M",
        "quarters": "Q",
        "years": "Y",
        "decades": "DE",
        "centuries": "CE",
    },
    "PART": {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"},
    "NOON": {"noon": "12:00", "midday": "12:00", "midnight": "00:00", "overnight": "NI"},
    "SEASON": {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12},
    "DECADE": {
        word: 20 + 10 * index
        for index, word in enumerate(
            ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"]
        )
    },
    "HOLIDAY": _named("Christmas Easter Thanksgiving Halloween Juneteenth Pentecost"),
    "NAMED": _named(
        "Victory Boxing Labor Memorial Good Ash Palm Black Election Veterans Bastille Armistice New Anzac VE"
    ),
    "EVE": {"Eve": "", "Parade": ""},
    "DAYWORD": {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
    "NOW": {"now": "PRESENT_REF", "nowadays": "PRESENT_REF"},
    "CURRENT": {"current": ""},
    "RECENT": {"recent": "PAST_REF"},
    "FUTURE": {"future": "FUTURE_REF"},
    "ADVERB": {"weekly": "P1W", "nightly": "P1D", "hourly": "PT1H"},
    "LAST": {word: word for word in ["last", "past", "previous", "preceding", "prior", "latest"]},
    "NEXT": {word: word for word in ["next", "coming", "upcoming", "following"]},
    "THIS": {"this": "this"},
    "THESE": {"these": "this"},
    "THAT": {"that": "that", "those": "that"},
    "SAME": {"same": "same"},
    "AGO": {"ago": ""},
    "EARLIER": {"earlier": ""},
    "LATER": {"later": "", "hence": ""},
    "EARLY": {"early": "", "late": "", "mid": ""},
    "EDGE": dict.fromkeys(["beginning", "start", "end", "middle", "close", "turn", "eve"], ""),
    "ABOUT": dict.fromkeys(["nearly", "almost", "around", "roughly", "approximately", "over"], ""),
    "MORE": {"more": "", "less": "", "fewer": "", "longer": "", "least": "", "additional": "", "another": ""},
    "THAN": {"than": ""},
    "OLD": {"old": ""},
    "FEW": {"few": "", "several": "", "many": "", "couple": 2, "dozen": 12, "dozens": ""},
    "EVERY": {"every": "", "each": "", "per": ""},
    "AN": {"a": "", "an": ""},
    "THE": {"the": ""},
    "OF": {"of": ""},
    "PREP": dict.fromkeys(
        [
            "in",
            "on",
            "at",
            "by",
            "since",
            "until",
            "till",
            "from",
            "during",
            "for",
            "within",
            "before",
            "after",
            "into",
        ],
        "",
    ),
    "BETWEEN": {"between": ""},
    "AND": {"and": "", "or": ""},
    "TO": {"to": "", "through": ""},
    "MERIDIEM": {"am": "am", "pm": "pm", "a.m.": "am", "p.m.": "pm", "a.m": "am", "p.m": "pm"},
    "ZONE": dict.fromkeys(
        [
            "EST",
            "EDT",
            "CST",
            "CDT",
            "MST",
            "MDT",
            "PST",
            "PDT",
            "GMT",
            "UTC",
            "BST",
            "CET",
            "CEST",
            "EET",
            "EEST",
            "MSK",
            "ET",
            "PT",
        ],
        "",
    ),
    "FISCAL": {"fiscal": "", "financial": ""},
    "HALF": {"half": ""},
    "PERIOD": {"period": ""},
    "QLETTER": {"Q": ""},
    "PLURAL": {"s": ""},
}
