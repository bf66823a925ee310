"""The first half of the path: read, check, gather, plan."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from civpub.assemble.plan import Plan
from civpub.assemble.renderer import Renderer
from civpub.catalog import (
    Catalog,
    Known,
    Reading,
    misfits,
    place_flaws,
    read_attachments,
    read_pictures,
    read_records,
    shelve,
    veiled,
)
from civpub.engine import Engine
from civpub.hosting import Policy
from civpub.kinds.page import PlannedPage
from civpub.kinds.record import Flaw
from civpub.loader import Survey, survey
from civpub.loader.content import url_of
from civpub.pages import SEARCH
from civpub.pictures import Seen
from civpub.problems import Problem, sort_problems
from civpub.rendering import Targets
from civpub.share import Pictures, Studio

Progress = Callable[[str, int, int], None]
"""Called with a stage (读取 …), how much of it is done, and how much there is."""


IsPlanned = Callable[[Mapping[str, Reading], Catalog], bool]


def never(readings: Mapping[str, Reading], catalog: Catalog) -> bool:  # noqa: ARG001  no earlier build is known
    """Say that pages were not planned from this before."""
    return False


def quiet(stage: str, done: int, total: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True)
class Order:
    """What a site is to be made of: `documents` maps hand-written pages by their files to their addresses.

    `site_url` is where the site will be, or nothing.

    `known` is what an earlier build knows of unchanged files, `pictures` of unchanged pictures; `media` are the
    pictures and attachments that were there then, and that records may name; `digests` are those of files just
    looked at, by where the system has them; `is_planned` tells whether the earlier build planned
    its pages from the same public briefs, pictures and attachments. Without `warnings` no time is spent on finding the
    places of what can wait, without `search` the site gets no page to search on. `studio` is what pictures for sharing
    are drawn with. `policy` is what its pages may load and run.
    """

    content_dir: Path
    documents: Mapping[str, str]
    today: date
    engine: Engine = field(default_factory=Engine)
    known: Mapping[str, Known] = field(default_factory=dict)
    media: frozenset[str] = frozenset()
    digests: Mapping[str, str] = field(default_factory=dict)
    is_planned: IsPlanned = never
    warnings: bool = True
    pictures: Mapping[str, Seen] = field(default_factory=dict)
    progress: Progress = quiet
    site_url: str = ""
    search: bool = True
    studio: Studio = field(default_factory=Studio)
    policy: Policy = field(default_factory=Policy)


@dataclass(frozen=True)
class Draft:
    """A site planned and not yet rendered: what was read, the catalog, the plan of its pages, every problem so far.

    `is_planned` says that an earlier build planned the very same, and that no two pages wanted one address.
    """

    survey: Survey
    readings: Mapping[str, Reading]
    catalog: Catalog
    plan: Plan
    problems: tuple[Problem, ...]
    policy: Policy = field(default_factory=Policy)
    is_planned: bool = False

    @property
    def pages(self) -> tuple[PlannedPage, ...]:
        """Every page of the site."""
        return self.plan.pages

    def pages_at(self, urls: Collection[str]) -> Sequence[PlannedPage]:
        """Return those pages that stand at `urls`, not all with their pictures; there may be no such page."""
        some = self.plan.some((), urls, ()) if self.is_planned else ()
        return some if len(some) == len(urls) else [page for page in self.pages if page.url in urls]

    @property
    def pictures(self) -> Pictures:
        """The pictures for sharing of every page."""
        return self.plan.pictures

    @property
    def studio(self) -> Studio:
        """What pictures are drawn with."""
        return self.plan.studio

    @property
    def hidden(self) -> frozenset[str]:
        """Every name a file hides."""
        return frozenset(name for reading in self.readings.values() for name in reading.hidden)

    @cached_property
    def digests(self) -> dict[str, str]:
        """The digest of each file's bytes."""
        return {path: reading.digest for path, reading in self.readings.items()}

    @property
    def has_search(self) -> bool:
        """Whether there is a page to search on, not written by hand, and so an index is wanted."""
        return self.plan.search and SEARCH not in self.catalog.documents.values()

    @property
    def is_publishable(self) -> bool:
        """Whether nothing is wrong but what can wait."""
        return not any(problem.is_error for problem in self.problems)

    @property
    def renderer(self) -> Renderer:
        """What renders the pages of this draft."""
        catalog = self.catalog
        targets = Targets({**catalog.documents, **catalog.addresses}, catalog.pictures, catalog.attachments)
        return Renderer(self.survey, {path: reading.record for path, reading in self.readings.items()}, targets)

    def told(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Return `problems` sorted, repeating no hidden name."""
        return tuple(sort_problems(veiled(problems, self.hidden)))


def draft_site(order: Order) -> Draft:
    """Return the planned site of `order`, with every problem that can be found without rendering a text."""
    found = survey(order.content_dir, order.today, order.documents.values(), order.site_url)
    readings: dict[str, Reading] = {}
    known = order.known if order.media <= found.media else {}
    for some in read_records(found, order.engine, known, order.digests, warnings=order.warnings):
        readings |= {reading.path: reading for reading in some}
        order.progress("读取内容", len(readings), len(found.files))
    pictures, problems = read_pictures(
        found.pictures, order.pictures, order.digests, engine=order.engine, progress=order.progress
    )
    attachments, more = read_attachments(found.attachments)
    catalog = Catalog(
        found.setting,
        shelve((reading.brief for reading in readings.values() if reading.brief), found.setting),
        pictures,
        attachments,
        order.documents,
        {path: reading.brief.url if reading.brief else url_of(path) for path, reading in readings.items()},
    )
    plan, is_planned = Plan(catalog, order.search, order.studio), order.is_planned(readings, catalog)
    problems += [*found.problems, *more, *(() if is_planned else plan.collisions)]
    # Beside public briefs those need the names that files hide, and which they were is not kept.
    if not (is_planned and all(reading.is_plain for reading in readings.values())):
        problems += place_flaws(found, _misfits(catalog, warnings=order.warnings))
    problems += [problem for reading in readings.values() for problem in reading.problems]
    drafted = Draft(found, readings, catalog, plan, (), order.policy, is_planned)
    return replace(drafted, problems=drafted.told(problems))


def _misfits(catalog: Catalog, *, warnings: bool) -> dict[str, list[Flaw]]:
    flaws = misfits(catalog)
    if warnings:
        return flaws
    return {path: [flaw for flaw in some if flaw.code.severity == "error"] for path, some in flaws.items()}
