"""Plans pictures: which pages get one of their own, and which stand for them elsewhere. Nothing is drawn here."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace

from civpub.catalog import Catalog
from civpub.kinds.face import Face, Shared
from civpub.kinds.page import PlannedPage
from civpub.kinds.setting import Setting
from civpub.share.fonts import Fonts
from civpub.share.sheet import Form, Job, Owner, Sheet, recipe

if TYPE_CHECKING:
    from civpub.pictures import Picture

Scope = Literal["recent", "all", "none"]
EMBLEM = "assets/civpub/share.png"
"""A picture without a word, which needs no font: 600 × 600 pixels."""
RECENT_DAYS = 366
RECENT_MOST = 100
"""Records people still pass on: those of a year, and no more than are drawn in a few seconds."""


class Studio(Struct, frozen=True):
    """What pictures are drawn with, for which records, for a site at which address; `cache` is where they are kept."""

    site_url: str = ""
    scope: Scope = "none"
    fonts: Fonts = Fonts()
    cache: Path | None = None

    @property
    def is_open(self) -> bool:
        """Whether anything is drawn."""
        return bool(self.site_url and self.scope != "none" and self.fonts)

    @property
    def lacks_font(self) -> bool:
        """Whether pictures were wanted, and there is no font to set them in."""
        return bool(self.site_url and self.scope != "none" and not self.fonts)

    @property
    def basis(self) -> str:
        """What every picture depends on."""
        return f"{recipe()} {self.fonts.digest}"

    @property
    def state(self) -> str:
        """What the addresses of pictures depend on beside the content."""
        return f"{self.scope} {self.basis}" if self.is_open else ""


class Pictures(Struct, frozen=True):
    """The pictures of a site: what is to be drawn, by address, and what stands for pages that have none.

    `own` are the addresses of the pages that have some of their own.
    """

    jobs: Mapping[str, Job] = {}
    shared: Shared | None = None
    own: Collection[str] = ()


def plan_pictures(
    pages: Sequence[PlannedPage],
    catalog: Catalog,
    studio: Studio,
    *,
    own: Collection[str] | None = None,
) -> tuple[tuple[PlannedPage, ...], Pictures]:
    """Return `pages`, each knowing its pictures, and what is to be drawn for them.

    Where they are not all pages, the first of each of their sections must be among them, and `own` are the addresses of
    those that get pictures of their own.
    """
    if not studio.site_url:
        return tuple(replace(page, face=None) if page.face else page for page in pages), Pictures()
    planner = _Planner(catalog, studio)
    own = _chosen(pages, catalog.setting, studio) if own is None else own
    by_section = {shelf.kind.folder: planner.section(shelf.kind.folder, pages) for shelf in catalog.shelves}
    planned = tuple(
        replace(page, face=None, shared=planner.page(page, by_section, is_own=page.url in own)) for page in pages
    )
    return planned, Pictures(planner.jobs, planner.site, own)


def _chosen(pages: Iterable[PlannedPage], setting: Setting, studio: Studio) -> frozenset[str]:
    """Return the addresses of the records that get pictures of their own."""
    records = [page for page in pages if page.face]
    if studio.scope == "recent":
        since = setting.today - timedelta(days=RECENT_DAYS)
        records = [page for page in records if page.modified and page.modified >= since]
        records = sorted(records, key=lambda page: (page.modified or date.min, page.url), reverse=True)[:RECENT_MOST]
    return frozenset(page.url for page in records) if studio.is_open else frozenset()


class _Planner:
    """Collects `jobs` while pages are given their pictures."""

    def __init__(self, catalog: Catalog, studio: Studio) -> None:
        community = catalog.setting.community
        self._pictures: Mapping[str, Picture] = catalog.pictures
        self._owner = Owner(community.name, community.organisation)
        self._studio = studio
        self._basis = studio.basis if studio.is_open else ""
        self.jobs: dict[str, Job] = {}
        self.site = self._both(Face("plain", community.street, community.name, text=community.motto), "")

    def section(self, folder: str, pages: Iterable[PlannedPage]) -> Shared:
        """Return the pictures of the section in `folder`."""
        page = next((page for page in pages if page.url == f"{folder}/"), None)
        if page is None:
            return self.site
        return self._both(Face("plain", self._owner.name, page.title, text=page.description), page.url)

    def page(self, page: PlannedPage, by_section: Mapping[str, Shared], *, is_own: bool) -> Shared:
        """Return the pictures of `page`: its own, or those of its section."""
        elsewhere = by_section.get(page.section, self.site)
        if page.face is None:
            return elsewhere
        if not is_own:
            return replace(elsewhere, is_offered=True)
        both = self._both(page.face, page.url)
        poster = self._draw("poster", page.face, page.url) if page.face.posted else ""
        return replace(both, poster=poster, is_offered=True)

    def _both(self, face: Face, url: str) -> Shared:
        if not self._studio.is_open:
            return Shared("", EMBLEM)
        return Shared(self._draw("wide", face, url), self._draw("square", face, url))

    def _draw(self, form: Form, face: Face, url: str) -> str:
        photo = self._pictures.get(face.picture)
        if photo and photo.is_speck:
            photo = None
        address = f"{self._studio.site_url.rstrip('/')}/{url}" if form == "poster" else ""
        sheet = Sheet(form, face, self._owner, address, photo.seen.digest if photo else "")
        path = sheet.name(url, self._basis)
        self.jobs[path] = Job(path, sheet, photo.file if photo else None)
        return path
