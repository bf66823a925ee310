"""Briefs: what the rest of the site knows of a record. Lists, neighbours and archives are planned from these."""

from datetime import date

from msgspec import Struct

from civpub.kinds.page import Link


class Brief(Struct, frozen=True, kw_only=True, tag_field="kind", omit_defaults=True):
    """A record in brief (提要): small enough to keep of every record, whole enough to plan every page from.

    It is kept between builds, so it holds nothing that stays private. `path` is the record's file, `url` its page's
    address, `topics` the pages of its topics. Each kind adds what its own lists show.
    """

    path: str
    url: str
    title: str
    date: date
    topics: tuple[Link, ...] = ()

    @property
    def public(self) -> "Brief":
        """The brief as far as pages are planned from it: without any name that is only there to be hidden."""
        return self
