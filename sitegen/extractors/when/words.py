"""Words of dates in languages other than English: months, weekdays and days around today, by class.

A month has its forms in the cases that dates use; a new language is a new entry, and `GENERAL` in `when.patterns` is its
grammar.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sitegen.extractors.when.tokens import Vocabulary


def _numbered(*names: str, first: int = 1) -> dict[str, int | str]:
    """Words by position; forms of one word are parted by a slash."""
    return {form: index for index, forms in enumerate(names, first) for form in forms.split("/")}


def _plain(words: str) -> dict[str, int | str]:
    return dict.fromkeys(words.split(), "")


LANGUAGES: dict[str, "Vocabulary"] = {
    "uk": {
        "MONTH": _numbered(
            "січня/січень/січні",
            "лютого/лютий/лютому",
            "березня/березень/березні",
            "квітня/квітень/квітні",
            "травня/травень/травні",
            "червня/червень/червні",
            "липня/липень/липні",
            "серпня/серпень/серпні",
            "вересня/вересень/вересні",
            "жовтня/жовтень/жовтні",
            "листопада/листопад/листопаді",
            "грудня/грудень/грудні",
        ),
        "MONTHAB": _numbered("січ", "лют", "бер", "квіт", "трав", "черв", "лип", "серп", "вер", "жовт", "лист", "груд"),
        "WEEKDAY": _numbered(
            "понеділок/понеділка",
            "вівторок/вівторка",
            "середу/середа/середи",
            "четвер/четверга",
            "ятницю/ятниця",
            "суботу/субота/суботи",
            "неділю/неділя/неділі",
            first=0,
        ),
        "DAYWORD": {"сьогодні": 0, "учора": -1, "вчора": -1, "завтра": 1, "позавчора": -2, "післязавтра": 2},
        "PREP": _plain("у в на з від до по"),
        "SUFFIX": _plain("го е є"),
    },
    "ru": {
        "MONTH": _numbered(
            "января/январь/январе",
            "февраля/февраль/феврале",
            "марта/март/марте",
            "апреля/апрель/апреле",
            "мая/май/мае",
            "июня/июнь/июне",
            "июля/июль/июле",
            "августа/август/августе",
            "сентября/сентябрь/сентябре",
            "октября/октябрь/октябре",
            "ноября/ноябрь/ноябре",
            "декабря/декабрь/декабре",
        ),
        "MONTHAB": _numbered(
            "янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен/сент", "окт", "ноя/нояб", "дек"
        ),
        "WEEKDAY": _numbered(
            "понедельник",
            "вторник",
            "среду/среда",
            "четверг",
            "пятницу/пятница",
            "субботу/суббота",
            "воскресенье",
            first=0,
        ),
        "DAYWORD": {"сегодня": 0, "вчера": -1, "завтра": 1, "позавчера": -2, "послезавтра": 2},
        "PREP": _plain("в во на с со от до по к"),
        "SUFFIX": _plain("го е"),
    },
    "de": {
        "MONTH": _numbered(
            "Januar/Jänner",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ),
        "MONTHAB": _numbered(
            "Jan", "Feb", "Mrz/Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep/Sept", "Okt", "Nov", "Dez"
        ),
        "WEEKDAY": _numbered(
            "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag/Sonnabend", "Sonntag", first=0
        ),
        "WKDAY": _numbered("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So", first=0),
        "DAYWORD": {"heute": 0, "gestern": -1, "vorgestern": -2, "übermorgen": 2},
        "PREP": _plain("am im in seit bis vom ab vor nach"),
        "THE": _plain("den der dem"),
    },
    "fr": {
        "MONTH": _numbered(
            "janvier",
            "février/fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août/aout",
            "septembre",
            "octobre",
            "novembre",
            "décembre/decembre",
        ),
        "MONTHAB": _numbered(
            "janv", "févr/fév", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"
        ),
        "WEEKDAY": _numbered("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", first=0),
        "DAYWORD": {"hier": -1, "demain": 1},
        "PREP": _plain("en au depuis de dès avant après fin début"),
        "THE": _plain("le ce"),
        "SUFFIX": _plain("er"),
    },
    "es": {
        "MONTH": _numbered(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre/setiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ),
        "MONTHAB": _numbered("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep/sept", "oct", "nov", "dic"),
        "WEEKDAY": _numbered(
            "lunes", "martes", "miércoles/miercoles", "jueves", "viernes", "sábado/sabado", "domingo", first=0
        ),
        "DAYWORD": {"hoy": 0, "ayer": -1, "anteayer": -2},
        "PREP": _plain("en desde hasta"),
        "OF": _plain("de del"),
        "THE": _plain("el este"),
    },
    "it": {
        "MONTH": _numbered(
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre",
        ),
        "MONTHAB": _numbered("gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set/sett", "ott", "nov", "dic"),
        "DAYWORD": {"oggi": 0, "ieri": -1},
        "PREP": _plain("in nel dal dal al da"),
        "SUFFIX": _plain("º"),
    },
    "pt": {
        "MONTH": _numbered(
            "janeiro",
            "fevereiro",
            "março",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro",
        ),
        "MONTHAB": _numbered("jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"),
        "DAYWORD": {"hoje": 0, "ontem": -1},
        "PREP": _plain("em desde até"),
        "OF": _plain("de"),
        "SUFFIX": _plain("º"),
    },
    "pl": {
        "MONTH": _numbered(
            "stycznia/styczeń/styczniu",
            "lutego/luty/lutym",
            "marca/marzec/marcu",
            "kwietnia/kwiecień/kwietniu",
            "maja/maj/maju",
            "czerwca/czerwiec/czerwcu",
            "lipca/lipiec/lipcu",
            "sierpnia/sierpień/sierpniu",
            "września/wrzesień/wrześniu",
            "października/październik/październiku",
            "listopada/listopad/listopadzie",
            "grudnia/grudzień/grudniu",
        ),
        "DAYWORD": {"dziś": 0, "dzisiaj": 0, "wczoraj": -1, "jutro": 1},
        "PREP": _plain("w we od do na po"),
    },
    "ar": {
        "MONTH": _numbered(
            "يناير",
            "فبراير/شباط",
            "مارس/آذار",
            "أبريل/إبريل/ابريل/نيسان",
            "مايو/أيار",
            "يونيو/حزيران",
            "يوليو/تموز",
            "أغسطس/اغسطس/آب",
            "سبتمبر/أيلول",
            "أكتوبر/اكتوبر",
            "نوفمبر",
            "ديسمبر",
        ),
        "WEEKDAY": _numbered("الاثنين/الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد", first=0),
        "DAYWORD": {"اليوم": 0, "أمس": -1, "غدا": 1, "غداً": 1},
        "PREP": _plain("في منذ حتى من إلى يوم"),
    },
}
"""Language → class → word → meaning."""
