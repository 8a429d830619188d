"""Known shapes of page furniture: lines that are no part of a report, whatever stands around them.

The words are those of news pages in general, in a handful of languages. A line is looked up by its first word, so that
prose costs next to nothing; every pattern repeats only bounded pieces, so a hostile line costs no more than its length.
"""

import re
from collections.abc import Iterable

from sitegen.extractors.furniture.words import BUTTONS, CERTAIN_BUTTONS, HEADINGS
from sitegen.patterns import lazy_pattern

LONGEST = 420
"""Characters: no line longer than this is furniture by its shape alone."""

_AGENCY = "getty images|gettyimages|getty|afp|reuters|ap|epa|efe|shutterstock|alamy|istock|unsplash|tass|nurphoto|anadolu|ap photo"

_BY_FIRST_WORD: tuple[tuple[str, str, str], ...] = (
    (
        "read more",
        ("read see view watch listen related recommended more also continue keep click previous next up don't"
        " читайте читать lesen lire leer lea leggi à lee"),
        (r"(?:read|see|view|watch|listen|related|recommended|more|also|continue|keep|click|previous|next|up|don['’]t"
        r"|читайте|читать|lesen|lire|leer|lea|leggi|à|lee)"
        r"(?: (?:more|also|next|now|full|this|the|it|here|reading|on|in|for|to|about|all|related|article|story|stories"
        r"|posts?|articles|coverage|news|videos?|links?|content|topics?|miss|analysis|opinion|також|также|sie|aussi"
        r"|también|anche|auch|mehr|plus|más|lire)){0,6}(?:\s?[:|»→>].{0,300}|\s?(?:\.\.\.|…)?)"),
    ),
    ("read more", "also", r"also (?:read|see|watch)\b.{0,300}"),
    ("read more", "read", r"read (?:the )?(?:full|original|entire|complete) (?:article|story|text|report|post)\b.{0,160}"),
    ("read more", "click tap learn find read see", r"(?:click|tap|learn more|read more|find out more|see more) (?:here|about|on|from)\b.{0,160}"),
    ("read more", "click", r"click (?:here )?(?:to|for)\b.{0,160}"),
    ("read more", "previous next", r"(?:previous|next) ?(?:article|story|post)\b.{0,200}"),
    (
        "subscription",
        "already not become subscribe support sign signin log login register create my forgot start unlock this please",
        (r"(?:already (?:a )?(?:subscribed|subscriber|member|registered|have an account)|not a member|become an? (?:member|subscriber)"
        r"|subscribe(?: (?:now|today|to)\b|$)|support (?:local|our|independent|quality) |sign ?in\b|log ?in\b|sign ?up\b|register"
        r"(?: (?:now|here|for|today)\b|$)|create an? (?:free )?account|my account$|forgot (?:your )?password|start your (?:free )?trial"
        r"|unlock this|this (?:article|content|story) is for (?:subscribers|members)|please (?:log|sign|subscribe|register)).{0,160}"),
    ),
    (
        "source",
        ("source sources via fuente quelle fonte источник джерело originally first cross-posted crossposted republished reprinted adapted"
        " provided journal includes with this story cite citation more"),
        (r"(?:(?:sources?|via|fuente|quelle|fonte|источник|джерело) ?:.{0,200}|with (?:information|inputs?|reporting|files|agency inputs)"
        r" from\b.{0,120}|with agenc(?:y|ies)(?: inputs?)?$|includes information from\b.{0,120}|this (?:article|story|post|piece|report)"
        r"(?: (?:was|is|has been))?(?: originally| first| also)? (?:appeared|published|posted|republished|syndicated|reprinted|featured)"
        r"\b.{0,240}|(?:originally|first) (?:published|appeared|posted)\b.{0,160}|cross-?posted from\b.{0,120}"
        r"|(?:republished|reprinted|adapted) (?:from|with permission)\b.{0,120}|provided by .{0,80}|journal information:.{0,120}|story source|cite this (?:page|article)|citation:.{0,300}|more information:.{0,400})"),
    ),
    (
        "credit",
        ("photo photos image images picture pictures pic pics photograph photographs photography illustration illustrations graphic"
        " featured file screenshot gallery foto bild immagine imagen фото video"),
        (r"(?:photos?|images?|pictures?|pics?|photographs?|photography|illustrations?|graphic|featured image|file photo|screenshot"
        r"|gallery|foto|bild|immagine|imagen|фото|video)(?: ?credits?| courtesy| provided)?"
        r"(?: ?[:/|©].{0,160}| (?:by|via|courtesy|credits?|provided|di|von|por|par)\b.{0,120})"),
    ),
    ("credit", "credit credits courtesy", r"(?:credits?|courtesy)(?: ?[:/|].{0,160}| of\b.{0,120}|$)"),
    ("credit", "ap epa reuters afp submitted file courtesy handout getty shutterstock istock istockphoto alamy unsplash",
     (r"(?:ap|epa|reuters|afp|submitted|file|courtesy|handout) (?:photo|picture|image)s?\b.{0,120}"
     r"|(?:getty ?images?|shutterstock|istock|istockphoto|alamy|unsplash|reuters|afp|ap)(?: ?[/|].{0,80}|$)")),
    (
        "advertisement",
        ("advertisement advertisements advertising sponsored promoted ad ads publicidad publicité anzeige werbung реклама pubblicità story"
        " article scroll skip"),
        (r"(?:(?:advertisements?|advertising|sponsored|promoted|ads?|publicidad|publicité|anzeige|werbung|реклама|pubblicità)"
        r"(?: ?[-–—:|/] ?.{0,60}| (?:content|by)\b.{0,60})?|(?:story|article) continues\b.{0,60}|scroll to continue\b.{0,60}|skip (?:advertisement|ad))"),
    ),
    (
        "comments",
        "comment comments leave post add write view show load read see hide join be what start",
        (r"(?:comments?(?: ?\(?\d{0,6}\)?)?|(?:leave|post|add|write|view|show|load|read|see|hide|join|start) (?:a |the |all |your |more |\d{1,6} ){0,2}"
        r"(?:comments?|reply|conversation|discussion)\b.{0,100}|be the first to (?:comment|rate)\b.{0,60})"),
    ),
    (
        "tags",
        "tag tags tagged filed posted topic topics keyword keywords category categories more теги schlagwörter etiquetas mots-clés",
        (r"(?:(?:tags?|tagged(?: in| with| as)?|topics?|keywords?|categor(?:y|ies)|теги|schlagwörter|etiquetas|mots-clés)(?: ?:.{0,300}|$)"
        r"|(?:filed|posted) (?:under|in)\b.{0,240}|more (?:about|on)(?: ?:.{0,200}|$))"),
    ),
    ("copyright", "copyright all tous alle все усі todos",
     r"(?:copyright\b|all rights reserved|tous droits|alle rechte|все права|усі права|todos los derechos).{0,300}"),
    (
        "site notice",
        ("we this our accept reject manage enable allow skip back return privacy terms cookie do loading please thank find open download"
        " show hide article your get something turn oops notifications"),
        (r"(?:we (?:and our partners )?use cookies|(?:this|our) (?:site|website) uses? cookies|(?:accept|reject|manage|enable|allow)(?: all)? cookies"
        r"|skip to (?:main |the )?(?:content|navigation|footer)|(?:back|return) to (?:top|home|search|all|newsroom)|privacy (?:policy|& cookie)"
        r"|terms (?:of (?:use|service)|and conditions|& conditions)|cookie (?:policy|settings)|do not sell\b|loading(?:\.\.\.|…)?$"
        r"|please (?:refresh|use .{0,20}browser|enable (?:java|cookies))|thank you for (?:registering|subscribing|signing)|article bookmarked"
        r"|find your bookmarks|open in app|download (?:the|our) .{0,20}app|(?:show|hide) caption|your browser (?:does|is)"
        r"|get (?:the app|alerts|the full experience)|something went wrong|oops|turn (?:on|off) .{0,20}notifications|notifications can be).{0,200}"),
    ),
    ("affiliate notice", "all every we when if", r"(?:(?:all|every) products? (?:featured|recommended)|we independently (?:evaluate|review|select)|we may (?:earn|receive)).{0,360}"),
    (
        "reporting credit",
        "reporting additional writing editing compiled edited translated reviewed fact fact-checked recipe tested medically contributing",
        (r"(?:reporting|additional reporting|writing|editing|compiled|edited|translated|reviewed|fact[- ]checked|recipe tested|medically reviewed"
        r"|contributing)(?: and (?:writing|editing))?(?: by\b| ?:).{0,200}"),
    ),
    (
        "follow us",
        "follow like join find stay connect be install have do got share",
        (r"(?:(?:follow|like|join|find) (?:us|our)\b|stay connected|connect with us|be the first to (?:get|know)\b|install the .{0,40} app\b"
        r"|(?:do you )?have (?:an?|info|information) (?:confidential |news )?(?:tip|story|to share)\b|got a (?:tip|story)\b|share your (?:feedback|thoughts)\b).{0,120}"),
    ),
)  # fmt: skip

_BY_SYMBOL: tuple[tuple[str, str], ...] = (
    ("counter", r"[-–—_*•·|/+#=~.,\s\d:%]{1,80}|[\d.,]{1,10}[kKmM]|\d{1,3} ?(?:of|/) ?\d{1,3} ?\|?"),
    ("counter", r"\d[\d,.]{0,9}[kKmM]? ?(?:shares?|views?|likes?|replies|photos?|votes?|related|items?)(?: ?[\d,.]{1,9}[kKmM]? ?(?:shares?|views?|likes?))?"),
    ("comments", r"\d{1,6} comments?"),
    ("reading time", r"(?:[•·|] ?)?\d{1,3} ?-?(?:min|mins|minutes?)\.?(?: (?:read|listen|watch|to read))?"),
    ("weather", r"[-–−+]?\d{1,3}(?:\.\d)? ?°? ?[CF]°?"),
    ("copyright", r"(?:©|\(c\) ?(?:copyright|\d{4})).{0,300}"),
    ("credit", r"\((?:photos?|images?|pictures?|credits?|courtesy|ap photo|getty|reuters|afp)\b[^)]{0,160}\)"),
    ("reporting credit", r"[(—–-] ?(?:reporting|additional reporting|writing|editing|compiled|edited)\b.{0,240}"),
)  # fmt: skip

_PHRASES: tuple[tuple[str, str, str], ...] = (
    (
        "newsletter",
        "newsletter",
        r"\b(?:sign ?up|subscribe|register|get our|our (?:free )?(?:\w{1,12} )?newsletters?|join)\b",
    ),
    ("newsletter", "inbox", r"\b(?:sign ?up|subscribe|register|get|delivered|receive|straight to)\b"),
    ("newsletter", "email", r"\benter (?:a valid|your) email\b"),
    ("copyright", "rights reserved", r"\ball rights reserved\b"),
    ("copyright", "may not be", r"\bmay not be (?:published|reproduced|republished|copied)\b"),
    ("copyright", "unauthorized use", r"\bis prohibited\b"),
    ("copyright", "subject to copyright", r"\bthis document\b"),
    ("affiliate notice", "commission", r"\bearn (?:an? )?(?:\w{1,12} )?commission\b"),
    ("contact", "@", r"\A[—–-]{0,2} ?(?:contact|follow|e-?mail|reach|tweet|write to|staff writer)\b"),
    (
        "contact",
        "@",
        r"\b(?:e-?mail (?:us|me|him|her)|can be reached|you can (?:e-?mail|reach|contact)|send (?:us|me) (?:an? )?(?:e-?mail|tips?))\b",
    ),
    (
        "source",
        "originally",
        r"\b(?:story|article|post|piece|column|report) (?:was |had )?originally (?:appeared|published|ran|posted)\b",
    ),
    ("source", "provided", r"\Amaterials provided by\b"),
    ("read more", "clicking here", r"\b(?:get|read|see|join|click)\b"),
    ("comments", "helpful", r"\Awas this (?:page|article|story) helpful"),
    ("follow us", "podcasts", r"\A(?:listen|subscribe|also available)\b"),
    ("follow us", "on facebook", r"\A(?:follow|like|find)\b"),
    ("comments", "in the comments", r"\b(?:let us know|tell us|what do you think)\b"),
)

_CREDIT_END = lazy_pattern(rf"(?:[/(|]|\bvia) ?(?:{_AGENCY})\b[^.!?]{{0,40}}\Z")


def _compiled() -> dict[str, tuple[tuple[str, re.Pattern[str]], ...]]:
    table: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for rule, words, pattern in _BY_FIRST_WORD:
        compiled = lazy_pattern(rf"(?:{pattern})\Z", re.DOTALL)
        for word in words.split():
            table.setdefault(word, []).append((rule, compiled))
    return {word: tuple(patterns) for word, patterns in table.items()}


_FIRST = _compiled()
_SYMBOL = tuple((rule, lazy_pattern(rf"(?:{pattern})\Z", re.DOTALL | re.IGNORECASE)) for rule, pattern in _BY_SYMBOL)
_NEEDLES = tuple((rule, needle, lazy_pattern(pattern)) for rule, needle, pattern in _PHRASES)


def shape_of(folded: str, words: int, *, marked: bool) -> str:
    """The rule of the known piece of furniture that a stripped, folded line is, or "" for any other line.

    `words` is how many it has; `marked` says that one of them, as written, is among `TELLTALE`, or that it has a @.

    >>> shape_of(fold("READ MORE: Harbour reopens after storm"), 6, marked=False)
    'read more'
    """
    if len(folded) > LONGEST:
        return ""
    core = folded.strip(" :.-–—»→>|•·*\"'“”")
    if not core:
        return "counter"
    if words <= 12:
        rule = _label(core, folded)
        if rule:
            return rule
    if not core[0].isalpha() or not folded[0].isalpha():
        rule = _matching(_SYMBOL, folded)
        if rule:
            return rule
    patterns = _FIRST.get(core.split(None, 1)[0].rstrip(":,.|…"))
    rule = _matching(patterns, core) if patterns else ""
    if not rule and marked:
        rule = next((rule for rule, needle, pattern in _NEEDLES if needle in folded and pattern.search(folded)), "")
    if not rule and words < 40 and _ends_in_credit(folded):
        return "credit"
    return rule


def _ends_in_credit(folded: str) -> bool:
    start = max(0, len(folded) - 70)
    tail = folded[start:]
    likely = "/" in tail or "(" in tail or "|" in tail or "via" in tail
    return likely and _CREDIT_END.search(folded, start) is not None


def _label(core: str, folded: str) -> str:
    """The rule of a line that is a heading of teasers or a row of buttons."""
    if core in HEADINGS:
        return "related"
    if folded.endswith("."):
        return ""  # a sentence, however short: buttons have no full stop
    words = core.split()
    return "share" if BUTTONS.issuperset(words) and not CERTAIN_BUTTONS.isdisjoint(words) else ""


def _matching(patterns: Iterable[tuple[str, re.Pattern[str]]], text: str) -> str:
    return next((rule for rule, pattern in patterns if pattern.match(text)), "")
