"""All pages of a site, planned when they are asked for: an edit that changes no plan needs those of one record."""

from collections.abc import Collection
from dataclasses import dataclass, field
from functools import cached_property

from msgspec import Struct

from civpub.catalog import Catalog
from civpub.kinds.page import PlannedPage
from civpub.pages import pages_of_kind, plan_pages
from civpub.problems import Problem
from civpub.share import Pictures, Studio, plan_pictures


class _Whole(Struct, frozen=True):
    """Every page, what is to be drawn for them, and a problem for each address that two of them want."""

    pages: tuple[PlannedPage, ...]
    pictures: Pictures
    collisions: tuple[Problem, ...]


@dataclass(frozen=True)
class Plan:
    """The pages of `catalog`, with one to search on or without, and the pictures `studio` is to draw for them."""

    catalog: Catalog
    search: bool = True
    studio: Studio = field(default_factory=Studio)

    @property
    def pages(self) -> tuple[PlannedPage, ...]:
        """Every page of the site."""
        return self._whole.pages

    @property
    def pictures(self) -> Pictures:
        """The pictures for sharing of every page."""
        return self._whole.pictures

    @property
    def collisions(self) -> tuple[Problem, ...]:
        """A problem for each address that is wanted twice."""
        return self._whole.collisions

    def some(self, records: Collection[str], urls: Collection[str], own: Collection[str]) -> list[PlannedPage]:
        """Return the pages that cannot be rendered without one of `records`, and those at `urls`, which take any.

        Only pages of its own kind take a record, so no other kind is planned than need be. `own` are the addresses of
        the pages that have pictures of their own, which it would take all pages to find.
        """
        found: list[PlannedPage] = []
        missing = set(urls)
        for shelf in self.catalog.shelves:
            top = f"{shelf.kind.folder}/"
            here = {path for path in records if path.partition("/")[2].startswith(top)}
            if here or missing:
                wanted = {top, *missing}
                some = [
                    page for page in pages_of_kind(shelf) if page.url in wanted or not here.isdisjoint(page.records)
                ]
                planned, _ = plan_pictures(some, self.catalog, self.studio, own=own)
                found += [page for page in planned if page.url in urls or not here.isdisjoint(page.records)]
                missing -= {page.url for page in found}
        return found

    @cached_property
    def _whole(self) -> _Whole:
        pages, collisions = plan_pages(self.catalog, search=self.search)
        return _Whole(*plan_pictures(pages, self.catalog, self.studio), tuple(collisions))
