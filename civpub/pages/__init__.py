"""Pages: which pages the site gets, at which address, with which data."""

from civpub.pages.plan import plan_pages
from civpub.pages.topics import topic_url

__all__ = ["plan_pages", "topic_url"]
