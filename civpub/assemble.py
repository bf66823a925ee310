"""The whole data path up to finished fragments: read, check, gather, plan, render. All that stands above wants this."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from civpub.catalog import (
    Catalog,
    Known,
    Picture,
    Reading,
    misfits,
    place_flaws,
    read_attachments,
    read_pictures,
    read_records,
    shelve,
    unpack,
    veiled,
)
from civpub.catalog.codes import NO_ANCHOR
from civpub.engine import Engine
from civpub.kinds.page import PlannedPage
from civpub.kinds.record import Record
from civpub.loader import Survey, load_file, survey
from civpub.loader.content import url_of
from civpub.pages import plan_pages, plan_text
from civpub.problems import Problem, sort_problems
from civpub.rendering import Fragment, Targets, render_fragment

AT_HAND = 50
"""Records a renderer keeps: the pages of all the people on one roll ask for that roll, one after the other."""

Progress = Callable[[str, int, int], None]
"""Called with a stage (读取 …), how much of it is done, and how much there is."""


def quiet(stage: str, done: int, total: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True)
class Draft:
    """A site planned and not yet rendered: what was read, the catalog, the pages, every problem so far."""

    survey: Survey
    readings: Mapping[str, Reading]
    catalog: Catalog
    pages: tuple[PlannedPage, ...]
    problems: tuple[Problem, ...]

    @property
    def hidden(self) -> frozenset[str]:
        """Every name a file hides."""
        return frozenset(name for reading in self.readings.values() for name in reading.hidden)

    @property
    def is_publishable(self) -> bool:
        """Whether nothing is wrong but what can wait."""
        return not any(problem.is_error for problem in self.problems)

    @property
    def renderer(self) -> "Renderer":
        """What renders the pages of this draft."""
        catalog = self.catalog
        targets = Targets({**catalog.documents, **catalog.addresses}, catalog.pictures, catalog.attachments)
        return Renderer(self.survey, {path: reading.record for path, reading in self.readings.items()}, targets)

    def told(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Return `problems` sorted, repeating no hidden name."""
        return tuple(sort_problems(veiled(problems, self.hidden)))


@dataclass(frozen=True)
class Renderer:
    """Renders pages one by one; it can be sent to a worker. `records` are the packed records that were just read."""

    survey: Survey
    records: Mapping[str, bytes]
    targets: Targets
    _at_hand: dict[str, Record] = field(default_factory=dict, compare=False, repr=False)

    def fragment(self, page: PlannedPage) -> Fragment:
        """Return the fragment of `page`."""
        return render_fragment(page, self.record_at, self.targets)

    def written(self, page: PlannedPage) -> str:
        """Return all that people wrote and `page` may show: its plan and the files of its records."""
        files = (self.survey.by_name[path].path for path in sorted(page.records))
        return "\n".join([plan_text(page), *(file.read_text("utf-8", "replace") for file in files)])

    def record_at(self, path: str) -> Record:
        """Return the record in the file at `path`, which is read if it was not read before.

        Raises:
            LookupError: There is none; the file has changed since it was planned with.
        """
        if path not in self._at_hand:
            if len(self._at_hand) >= AT_HAND:
                self._at_hand.clear()
            self._at_hand[path] = self._fetch(path)
        return self._at_hand[path]

    def _fetch(self, path: str) -> Record:
        if packed := self.records.get(path):
            return unpack(packed)
        file = self.survey.by_name.get(path)
        loaded = load_file(file, self.survey.setting).loaded if file else None
        if loaded is None or loaded.record is None:
            raise LookupError(path)
        return loaded.record


@dataclass(frozen=True)
class Site:
    """A site ready to be framed: its draft, the fragments of its pages by address, and every problem."""

    draft: Draft
    fragments: Mapping[str, Fragment]
    problems: tuple[Problem, ...]

    @property
    def catalog(self) -> Catalog:
        """The catalog the pages were planned from."""
        return self.draft.catalog

    @property
    def pages(self) -> tuple[PlannedPage, ...]:
        """The planned pages."""
        return self.draft.pages

    @property
    def uses(self) -> frozenset[str]:
        """The pictures and attachments pages ask for; any other file stays private."""
        return frozenset().union(*(fragment.uses for fragment in self.fragments.values()))

    def with_problems(self, more: Iterable[Problem]) -> "Site":
        """Return this site with `more` problems found beside it."""
        return replace(self, problems=tuple(sort_problems([*self.problems, *more])))

    @property
    def is_publishable(self) -> bool:
        """Whether nothing is wrong but what can wait."""
        return not any(problem.is_error for problem in self.problems)


@dataclass(frozen=True)
class Order:
    """What a site is to be made of: `documents` maps hand-written pages by their files to their addresses.

    `known` is what an earlier build knows of unchanged files, `pictures` of unchanged pictures; `media` are the
    pictures and attachments that were there then, and that records may name. Without `warnings` no
    time is spent on finding the places of what can wait.
    """

    content_dir: Path
    documents: Mapping[str, str]
    today: date
    engine: Engine = field(default_factory=Engine)
    known: Mapping[str, Known] = field(default_factory=dict)
    media: frozenset[str] = frozenset()
    warnings: bool = True
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    progress: Progress = quiet


def draft_site(order: Order) -> Draft:
    """Return the planned site of `order`, with every problem that can be found without rendering a text."""
    found = survey(order.content_dir, order.today, order.documents.values())
    readings: dict[str, Reading] = {}
    known = order.known if order.media <= found.media else {}
    for some in read_records(found, order.engine, known, warnings=order.warnings):
        readings |= {reading.path: reading for reading in some}
        order.progress("读取内容", len(readings), len(found.files))
    pictures, problems = read_pictures(found.pictures, order.pictures)
    attachments, more = read_attachments(found.attachments)
    catalog = Catalog(
        found.setting,
        shelve((reading.brief for reading in readings.values() if reading.brief), found.setting),
        pictures,
        attachments,
        order.documents,
        {path: reading.brief.url if reading.brief else url_of(path) for path, reading in readings.items()},
    )
    pages, collisions = plan_pages(catalog)
    flaws = misfits(catalog)
    if not order.warnings:
        flaws = {path: [flaw for flaw in some if flaw.code.severity == "error"] for path, some in flaws.items()}
    problems += [*found.problems, *more, *collisions, *place_flaws(found, flaws)]
    problems += [problem for reading in readings.values() for problem in reading.problems]
    drafted = Draft(found, readings, catalog, pages, ())
    return replace(drafted, problems=drafted.told(problems))


def assemble(order: Order, *, texts_only: bool = False) -> Site:
    """Return the site of `order`; with `texts_only` just the pages that have texts, which is all a check needs."""
    draft = draft_site(order)
    pages = [page for page in draft.pages if page.texts or not texts_only]
    fragments: dict[str, Fragment] = {}
    for some in order.engine.run(_render, draft.renderer, pages):
        fragments |= some
        order.progress("生成页面", len(fragments), len(pages))
    found = [problem for fragment in fragments.values() for problem in fragment.problems]
    found += anchor_problems(fragments.values(), draft)
    return Site(draft, fragments, draft.told([*draft.problems, *found]))


def anchor_problems(fragments: Iterable[Fragment], draft: Draft) -> Iterator[Problem]:
    """Yield each link of `fragments` to a section that is not there; of a page that cannot be made nothing is said."""
    by_hand = frozenset(draft.catalog.documents.values())
    ids = _Ids(draft)
    for fragment in fragments:
        for found in fragment.out_links:
            if found.link.url in by_hand:
                message, hint = "手写的页面只能链接到整页，不能链接到其中的小标题", "请删去“#”和它后面的字。"
            elif ids.has(found.link.url, found.link.anchor):
                continue
            else:
                message, hint = "链接指向的小标题在那一页上没有", "请打开那一页，核对小标题的文字。"
            yield NO_ANCHOR.at(found.place, message, hint, line_text=found.line_text)


class _Ids:
    """The ids of pages that are linked to, each page rendered when it is first asked for."""

    def __init__(self, draft: Draft) -> None:
        self._renderer = draft.renderer
        self._pages = {page.url: page for page in draft.pages}
        self._known: dict[str, frozenset[str]] = {}

    def has(self, url: str, anchor: str) -> bool:
        """Whether the page at `url` has `anchor`; also if there is no such page, for that is told elsewhere."""
        if url not in self._pages:
            return True
        if url not in self._known:
            self._known[url] = self._renderer.fragment(self._pages[url]).ids
        return anchor in self._known[url]


def _render(renderer: Renderer, pages: Sequence[PlannedPage]) -> dict[str, Fragment]:
    return {page.url: renderer.fragment(page) for page in pages}
