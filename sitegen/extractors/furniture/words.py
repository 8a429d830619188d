"""The words of page furniture: headings of teaser lists, buttons, and words that give a notice away.

They are those of news pages in general, in a handful of languages.
"""


def fold(text: str) -> str:
    """A line without case and with plain apostrophes, as `shapes.shape_of` reads it."""
    return text.casefold().replace("’", "'")


def _rows(text: str) -> frozenset[str]:
    return frozenset(title.strip() for row in text.strip().splitlines() for title in row.split("|"))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


HEADINGS = _rows("""
    also read|also see|see also|read also|read next|read this next|up next|next up|what to read next|you may like
    you may have missed|keep reading|recommended|recommended for you|recommended reading|recommended stories
    recommended articles|recommended videos|editor picks|editors picks|editor's picks|editor's pick|editors' picks
    editor's choice|related|related articles|related article|related content|related coverage|related links|related news
    related posts|related post|related stories|related story|related topics|related videos|related video
    more related articles|further reading|explore further|other news|in other news|other stories|more stories|more news
    more articles|more headlines|more coverage|most popular|most popular articles|most popular stories|most read
    most viewed|most shared|most recent|most commented|popular|popular now|popular articles|popular posts
    popular stories|popular latest|trending|trending now|trending news|trending stories|trending articles
    trending videos|trending pages|trending topics|top stories|top news|top headlines|top reads|top videos|latest
    latest news|latest stories|latest articles|latest headlines|latest videos|latest posts|featured|featured articles
    featured stories|featured posts|featured video|featured videos|suggested articles|suggested stories
    suggested for you|promoted stories|promoted content|sponsored stories|sponsored links|paid content|partner content
    from our partners|from the web|around the web|more from the web|check out other categories|check out other tags
    visual stories|our other content|check out our other content|photo gallery|photo galleries|photos|videos|galleries
    today's top stories|today's headlines|don't miss|must read|must reads|quick links|useful links|explore more
    in this article|in this story|jump to a section|jump to|table of contents|end of list|end of story|stories to watch
    special reports|watch|watch now|watch live|listen|listen now|listen to this article|now reading|readmore
    story highlights|share this article|post navigation|author|authors|author(s)|about the author|about the authors
    newsletters|navigation|sections|topics|categories|archives|recent posts|recent comments|blogroll|search results
    explore this series|saved stories|popular searches|you might also like|you might be interested in|more on this
    more on this story|more to explore|related tags|latest videos|more like this|next story|previous story|new
    читайте також|читайте также|читать также|також по темі|также по теме|по темі|по теме|популярне|популярное
    останні новини|последние новости|новини по темі|новости по теме|lesen sie auch|mehr zum thema|meistgelesen
    à lire aussi|lire aussi|sur le même sujet|les plus lus|lea también|te puede interesar|lo más leído|más noticias
    leggi anche|articoli correlati|articoli suggeriti|da non perdere
""")
"""Whole lines that head a list of teasers."""

BUTTONS = _words("""
    share shares sharing tweet tweets retweet print email e-mail mail copy copied link links facebook twitter x whatsapp
    linkedin pinterest reddit telegram flipboard instagram youtube tumblr pocket rss viber messenger messages sms threads
    bluesky mastodon tiktok snapchat vk vkontakte wechat skype digg stumbleupon save bookmark follow us on via fb
    this article story post page with friends to the by or more url permalink embed comment comments like subscribe feed
    facebooktwitteremail redditlink listen text size small medium large aa resize close min expand
    поділитися поделиться teilen partager compartir condividi
""")
"""A line of these words alone is a row of buttons."""

CERTAIN_BUTTONS = BUTTONS - {
    "the",
    "to",
    "by",
    "or",
    "us",
    "on",
    "this",
    "with",
    "friends",
    "like",
    "via",
    "story",
    "article",
    "page",
}
"""At least one of these is among them."""

TELLTALE = frozenset(
    shown + end
    for word in _words("""
    newsletter newsletters inbox email reserved published reproduced unauthorized copyright commission comments originally
    provided clicking helpful podcasts facebook cookie cookies privacy personal consent terms account subscribe subscribers
    subscription donate donation contribution contribute contributing support mission readers journalism newsroom community
    free click apply submitting signing entering little welcome delivered forum forums reporters
    """)
    for shown in (word, word.capitalize())
    for end in ("", ".", ",", "!", ":", ";", "?")
)
"""A line without one of these words, or a @, is no phrase of a button, no privacy notice and no appeal."""
