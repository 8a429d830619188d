"""The common words that institutions, armed forces and companies are named with.

A name that is made of these alone ("Ministry of Defence", "National Guard", "72nd Brigade") is nobody's name until it
is known whose it is. The lists are general vocabulary of news English, folded as `spelling.words` folds.
"""

from sitegen.lexicon import word_set
from sitegen.lexicon.ordinals import ORDINALS

ORDINAL_NUMBERS = {word: str(number) for number, word in enumerate(ORDINALS, 1)}

SPELLINGS = {
    "defence": "defense", "organisation": "organization", "organisations": "organizations", "centre": "center",
    "labour": "labor", "programme": "program", "armour": "armor", "armoured": "armored", "mechanised": "mechanized",
    "motorised": "motorized", "specialised": "specialized", "internal": "interior", "govt": "government",
    "dept": "department", "min": "ministry", "natl": "national", "intl": "international", "univ": "university",
    "assn": "association", "bros": "brothers", "theatre": "theater",
    "newspapers": "newspaper", "oblast": "regional", "region": "regional", "peoples": "people",
}  # fmt: skip

SHORT_FORMS = {
    ("mod",): ("ministry", "defense"),
    ("mfa",): ("ministry", "foreign"),
    ("moi",): ("ministry", "interior"),
    ("dod",): ("department", "defense"),
}

STOP_WORDS = word_set("the of for and in on at to de del da do des du la le les et der die und a an")

COMPANIES = word_set(
    """
    company companies co corp corporation inc incorporated ltd limited llc llp plc gmbh ag sa spa nv bv ab oyj pjsc ojsc
    jsc ooo oao zao pao kg srl sarl pty holding holdings
    """
)
"""Forms of companies."""

DESIGNATORS = COMPANIES | word_set("group pmc mercenary mercenaries militia outfit network organization movement")
"""Words that may be put after a proper name without making it another's."""

LEADING = word_set("pmc pjsc ojsc jsc ooo oao zao pao")
"""Designators that stand before the name."""

UNITS = word_set("army corps division brigade regiment battalion company squadron fleet wing battery platoon group")
"""Heads of numbered units."""

NEUTRAL = word_set("separate independent guards guard order")
"""What a unit's name carries or drops without being another unit's."""

BODIES = word_set(
    """
    ministry ministries department departments army armies navy police force forces military troops guard guards
    government parliament senate congress council court courts cabinet commission committee agency authority authorities
    administration bureau office service services directorate staff intelligence command corps division brigade regiment
    battalion company squadron fleet wing battery platoon unit units embassy consulate mission delegation presidency
    prosecutor prosecutors assembly duma chamber house bank treasury customs militia militias fighters rebels
    separatists insurgents opposition gendarmerie marines headquarters secretariat inspectorate
    """
)
"""Heads of institutions."""

QUALIFIERS = word_set(
    """
    defense interior foreign affairs health justice finance education energy transport infrastructure culture agriculture
    economy economic trade labor social emergency emergencies situations digital transformation veterans environment
    state national federal regional local city municipal provincial district central general supreme high constitutional
    criminal appeals cassation armed air space ground land naval marine maritime border coast coastal special operations
    assault separate independent guards mechanized motorized motor rifle tank tanks armored armor airborne airmobile
    artillery rocket missile missiles infantry mountain jaeger territorial reserve engineer engineering signal logistics
    medical anti aircraft drone drones unmanned systems reconnaissance royal imperial presidential security
    investigative investigation intelligence secret counter counterterrorism terrorism human rights refugee migration
    immigration public prosecution president presidents prime minister ministers chief chiefs joint combined
    northern southern eastern western north south east west upper lower interim transitional provisional
    democratic republican liberal conservative socialist communist labor labour progressive popular peoples workers
    people green christian islamic civil aviation nuclear atomic statistics statistical tax revenue election electoral
    elections weather meteorological geological survey order
    """
)
"""What such a head is about, or where in its country it sits."""

EXTENSIONS = DESIGNATORS | word_set(
    """
    university college school brigade battalion regiment division party bank airlines airways foundation church news
    newspaper magazine hotel hotels institute club agency association society international media press television tv
    alliance union museum library hospital industries insurance motor motors oil textiles trading technologies systems
    """
)
"""What a text may drop from a name once it has given it whole, without meaning a body within it."""

CALLED = word_set(
    """
    academy agency alliance association bank bar board brigade cathedral charity church club college company confederation
    consortium corporation county diocese federation foundation front fund guild hospital institute institution
    laboratory league library monastery movement museum network observatory organization orchestra party
    programme publisher school society station syndicate team theater trust union university
    """
)
"""What a text calls a body once it has given its name: "the Society"."""
