"""A news item as schema.org's NewsArticle."""

from civpub.kinds.news.record import News
from civpub.kinds.page import PlannedPage
from civpub.kinds.schema import Publisher, Thing, work


def news_article(page: PlannedPage, item: News, publisher: Publisher) -> Thing:
    """Return the news item on `page`; it happened on its date, and was told on it for all the record knows."""
    files = dict.fromkeys(filter(None, (item.cover_file, *(photo.file for photo in item.photos))))
    return {
        **work("NewsArticle", page, item.date, publisher),
        "headline": page.title,
        "articleSection": page.crumbs[1].title,
        "author": [{"@type": "Organization", "name": name} for name in item.organizer] or publisher.organisation,
        "image": publisher.images(files),
        "contentLocation": {"@type": "Place", "name": item.place} if item.place else None,
    }


SCHEMAS = {"news.html": news_article}
