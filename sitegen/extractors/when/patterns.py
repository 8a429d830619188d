"""The grammar of dates: patterns over word classes, each with its reading.

At one place in a text the first pattern that fits wins, so the longer stand before the shorter. `ENGLISH` is complete;
`GENERAL` is what every other language shares: its words make the rest.
"""

from sitegen.extractors.when import absolute, periods, relative
from sitegen.extractors.when.scene import Reading

Line = tuple[str, str, Reading]
"""The stable name of a rule, its pattern in the notation of `when_tokens.expression`, and its reading."""

MACROS = {
    "PREP": r"[i8]",
    "MON": r"(?:MONTH|MONTHAB\.?)",
    "WDAY": r"(?:WEEKDAY|WKDAY\.?)",
    "WORDYEAR": r"WORDNUM[ -]WORDNUM(?:[ -]WORDNUM)?",
    "DIGITS": r"(?:DAYNUM|NUM|YEAR)",
    "NUMBER": r"(?:WORDNUM(?:[ -]WORDNUM){0,4}|DIGITS(?: DAYNUM/DAYNUM|\.DAYNUM|,DIGITS)?)",
    "SOME": r"(?:NUMBER|AN FEW(?: OF)?|FEW(?: OF)?)",
    "ROUGHLY": r"(?:(?:ABOUT|MORE THAN|PREP MORE) )",
    "COUNTED": r"ROUGHLY?(?:SOME|AN)(?: MORE)? (?:UNITS|UNIT(?!-))",
    "RELYEAR": r"(?:THE )?(?:LAST|NEXT|THIS|THAT|SAME) UNIT",
    "NTH": r"(?:ORDINAL|DAYNUM_SUFFIX)",
    "NEAR": r"(?:LAST|NEXT|THIS(?: LAST| NEXT)?|THAT(?: SAME)?|SAME)",
    "OFDAY": r"(?:DAYNUM_SUFFIX?|(?:WORDNUM[ -])?ORDINAL(?![ -][uU]))",
    "SPAN": r"(?: ?- ?|/| TO |(?<=BETWEEN DAYNUM) AND |(?<=BETWEEN MONTH DAYNUM) AND )",
    "BEFORE": r"(?<=[if8bI] )",
    "BEFOREDAY": r"(?:WDAY,? (?:THE )?)?(?:THE )?(?<![.,:/$-])",
    "CLOCK": r"(?:DAYNUM|NUM)(?::(?:NUM|DAYNUM)){1,2}(?: ?MERIDIEM)?|DAYNUM(?:\.(?:NUM|DAYNUM))? ?MERIDIEM|NOON",
}

MODIFIER = (
    r"(?:THE )?EARLY(?: PREP)?[ -]|(?:EARLIER|LATER) (?:PREP )?(?!WEEKDAY)|(?:THE |AN )?EDGE OF |ABOUT (?!THE|LAST)"
)
"""What may stand before any date: early, later in, the end of, around."""

NUMERIC: tuple[Line, ...] = (
    (
        "year-first",
        r"(?<![dDy/.-])YEAR(?:-DAYNUM-DAYNUM|/DAYNUM/DAYNUM|\.DAYNUM\.DAYNUM)(?![dDy]|[/-][dDy])",
        absolute.year_first,
    ),
    (
        "year-last",
        r"(?<![dDy/.$:-])(?:DAYNUM/DAYNUM/(?:YEAR|DAYNUM|NUM)|DAYNUM\.DAYNUM\.YEAR|DAYNUM-DAYNUM-YEAR)(?![dDy/-])",
        absolute.year_last,
    ),
    (
        "day-month",
        r"(?<![dDy/.-])(?:DAYNUM[-/]MON[-/]YEAR|MON-DAYNUM-YEAR|YEAR[-/]MON[-/]DAYNUM)(?![dDy/-])",
        absolute.month_day,
    ),
    ("clock", r"(?<![dDy:,.$-])(?:CLOCK)(?: ?ZONE)?(?![:/-]?[dDy])|(?<![dDy:,.$])(?:YEAR|NUM) ZONE", absolute.clock),
)

GENERAL: tuple[Line, ...] = (
    *NUMERIC,
    (
        "day-month",
        (
            r"(?:WDAY,? )?(?<![.,:/$-])DAYNUM\.?(?: ?- ?| TO )DAYNUM\.? (?:OF )?MON(?:,? (?:OF )?YEAR)?"
            r"|(?:WDAY,? )?(?<![.,:/$-])DAYNUM(?:_SUFFIX|\.)? (?:OF )?(?:MON(?:,? (?:OF )?YEAR)?|DOUBTFUL,? (?:OF )?YEAR)"
        ),
        absolute.month_day,
    ),
    ("month-year", r"MON,? (?:OF )?YEAR", absolute.month_year),
    ("month", r"(?<=PREP )MON", absolute.month),
    ("weekday", r"(?<=PREP )WEEKDAY|(?<=THE )WEEKDAY", relative.weekday),
    ("day-word", r"DAYWORD", relative.day_word),
    ("year", r"(?<=PREP )YEAR(?!['’]?[dDyJ]|[-/:%$£€]|[,.][dDy])", absolute.year),
)

ENGLISH: tuple[Line, ...] = (
    *NUMERIC,
    (
        "day-month",
        (
            r"BEFOREDAY_DAYNUM_SUFFIX?SPAN_DAYNUM_SUFFIX? (?:OF )?MON(?:,? (?:OF )?YEAR| (?:OF )?RELYEAR)?"
            r"|BEFOREDAY_(?:DAYNUM_SUFFIX?(?: OF)?|(?:WORDNUM[ -])?ORDINAL OF) "
            r"(?:MON(?:,? (?:OF )?YEAR| (?:OF )?RELYEAR)?(?! DAYNUM, YEAR)|DOUBTFUL,? YEAR)"
        ),
        absolute.month_day,
    ),
    (
        "month-day",
        (
            r"(?:WDAY,? )?MON DAYNUM_SUFFIX?SPAN_DAYNUM_SUFFIX?(?:,? YEAR)?(?![dDy:]|[,.][dDy]|[-/][dDyMm]| MON)"
            r"|(?:WDAY,? |LAST |NEAR WDAY,? )?MON (?:THE )?OFDAY(?:,? (?:OF )?YEAR|,? (?:OF )?RELYEAR)?(?![dDy%]|[,.:][dDy])"
            r"|DOUBTFUL DAYNUM_SUFFIX?,? YEAR"
        ),
        absolute.month_day,
    ),
    (
        "month-year",
        (
            r"MON,? (?:OF )?(?:YEAR|RELYEAR|WORDYEAR)|MON '(?:NUM|DAYNUM)|MON[-/]YEAR|DOUBTFUL YEAR(?! UNITS?)"
            r"|MON AN UNIT (?:AGO|EARLIER)"
        ),
        absolute.month_year,
    ),
    ("month-near", r"(?:THE )?NEAR MON", relative.month_near),
    ("week-of", r"(?:THE )?(?:NTH|LAST) UNIT OF MON(?:,? YEAR)?|THE UNIT OF MON OFDAY(?:,? YEAR)?", relative.week_of),
    (
        "quarter",
        (
            r"(?:THE |THIS )?(?:FISCAL[ -])?(?:(?:LAST|NEXT|THIS) UNIT'PLURAL )?(?:YEAR )?(?:FISCAL[ -])?"
            r"(?:UNIT-(?:AGO|EARLIER) )?(?:NTH|WORDNUM-ORDINAL)[ -]UNIT"
            r"(?: OF (?:(?:FISCAL )?YEAR|RELYEAR|THE (?:CURRENT )?(?:FISCAL )?UNIT))?"
            r"|QLETTER_DAYNUM(?: YEAR)?|YEAR[ -]QLETTER_DAYNUM"
        ),
        periods.nth_unit,
    ),
    ("half", r"(?:THE )?(?:NTH|LAST) HALF OF (?:YEAR|RELYEAR|THE UNIT)", periods.half),
    (
        "quarter-told",
        r"(?:THE )?UNIT-(?:AGO|EARLIER) (?:UNIT|PERIOD)|THE (?:LAST|YEAR) PERIOD|THE YEAR UNIT",
        periods.quarter_told,
    ),
    ("year-ago", r"UNIT-(?:AGO|EARLIER)", periods.year_ago),
    ("ago", r"(?:COUNTED|UNITS)(?: AND AN HALF)? (?:AGO|EARLIER|LATER|PREP NOW)", relative.ago),
    (
        "recurrence",
        r"EVERY (?:NUMBER |ORDINAL )?(?:UNIT|UNITS|WEEKDAY|MONTH|PART)|WEEKDAYS|ADVERB",
        periods.recurrence,
    ),
    (
        "duration",
        (
            r"(?:THE )?(?:LAST|NEXT) (?:COUNTED|UNITS)|THE (?:NTH )?NUMBER UNITS|(?<=PREP )THE NTH UNITS"
            r"|ROUGHLY?SOME(?: MORE)? (?:UNITS|UNIT(?!-))(?: AND AN HALF)?(?! OLD| AN UNIT)"
            r"|(?:(?<=PREP )|ROUGHLY)AN(?: MORE)? UNIT(?: AND AN HALF)?(?!-)|(?:NUMBER|FEW)-UNIT(?!-OLD)"
        ),
        periods.duration,
    ),
    ("fiscal", r"(?:THE )?(?:(?:LAST|NEXT|THIS|CURRENT) )?(?<!AN )FISCAL (?:UNIT )?(?:YEAR|UNIT)", periods.fiscal),
    ("weekday", r"(?:(?:THE )?NEAR )?WEEKDAY(?: PART)?|(?:THE )?(?:LAST|NEXT|THIS) WKDAY\.?", relative.weekday),
    ("day-word", r"(?:THE UNIT PREP )?DAYWORD(?: PART)?|PART DAYWORD", relative.day_word),
    ("part-of-day", r"(?:THE )?NEAR PART", relative.part_of_day),
    ("year-in-words", r"(?:THE UNIT )?WORDYEAR", absolute.year_in_words),
    ("day-told", r"THE UNIT PREP(?=[,.])", relative.told_day),
    (
        "unit",
        r"(?:THE )?(?:NEAR|CURRENT) UNIT(?!-)|BEFORE_THE UNIT|THE UNIT(?=[.,])",
        relative.unit,
    ),
    (
        "season",
        (
            r"(?:THE )?NEAR SEASON(?: OF YEAR| YEAR)?|(?:THE )?SEASON(?:,? (?:OF )?YEAR| OF RELYEAR)"
            r"|BEFORE_(?:THE )?SEASON(?! OF| 0)"
        ),
        relative.season,
    ),
    (
        "holiday",
        r"(?:(?:LAST|NEXT|THIS) )?(?:NAMED UNIT'PLURAL (?:UNIT|EVE)|(?:NAMED|HOLIDAY) (?:UNIT|WEEKDAY|EVE)|HOLIDAY)(?:,? YEAR)?",
        relative.holiday,
    ),
    ("month", r"MON", absolute.month),
    ("decade", r"DECADE", absolute.decade),
    ("year", r"(?<![dDy$£€%#/.:'+])YEAR(?!'?[dDyJ]|[-/:%$£€]|[,.][dDy])", absolute.year),
    ("year-end", r"UNIT(?:[ -]|'PLURAL )EDGE", periods.year_end),
    ("vague", r"(?<=PREP )THE LAST(?=[.,])|NOW|RECENT UNITS|(?<=PREP )THE FUTURE|THESE UNITS", periods.vague),
    ("day-of-month", r"(?<=PREP )THE DAYNUM_SUFFIX(?! 0|-)", relative.day_of_month),
)
