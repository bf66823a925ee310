"""Pages: which pages the site gets, at which address, with which data."""

from civpub.pages.digest import plan_digest, plan_text
from civpub.pages.plan import pages_of_kind, plan_pages
from civpub.pages.search import SEARCH

__all__ = ["SEARCH", "pages_of_kind", "plan_digest", "plan_pages", "plan_text"]
