"""Give each article the one before and the one after it."""

from typing import Any

from pelican import signals  # type: ignore[import-not-found]


def place(generator: Any) -> None:
    """Set `earlier` and `later` of every article."""
    articles = generator.articles
    for at, article in enumerate(articles):
        article.later = articles[at - 1] if at else None
        article.earlier = articles[at + 1] if at + 1 < len(articles) else None


def register() -> None:
    """Be called once the articles are read."""
    signals.article_generator_finalized.connect(place)
