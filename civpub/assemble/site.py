"""The second half of the path: the pages of a draft are rendered, and the links between them judged."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from civpub.assemble.draft import Draft, Order, draft_site
from civpub.assemble.renderer import Renderer
from civpub.catalog import Catalog
from civpub.catalog.codes import NO_ANCHOR
from civpub.kinds.page import PlannedPage
from civpub.problems import Problem, sort_problems
from civpub.rendering import Fragment


class Site(Struct, frozen=True):
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
    fragments = tuple(fragments)
    ids = _Ids(draft, {found.link.url for fragment in fragments for found in fragment.out_links} - by_hand)
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
    """The ids of the pages at `urls`, each page rendered when it is first asked for."""

    def __init__(self, draft: Draft, urls: Collection[str]) -> None:
        self._renderer = draft.renderer
        self._pages = {page.url: page for page in draft.pages_at(urls)} if urls else {}
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
