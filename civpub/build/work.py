"""What a worker does with a page: render its fragment, frame it, look it over, and write it where it changed."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from civpub.assemble import Renderer
from civpub.build.state import PageState
from civpub.kinds.page import PlannedPage
from civpub.pages import plan_digest
from civpub.plugin.chrome import Chrome, ChromeKey, Words
from civpub.publish import FileMark, Stage
from civpub.rendering import Fragment
from civpub.verify import Around, PageFacts, PageFlaw, page_facts, scan


class Workbench(Struct, frozen=True):
    """All a worker needs: how to render, the chromes, the tree to put pages into; `edit_urls` by the page's address.

    `digests` are those of the records' files. `around` are the chromes as they were looked over.

    `is_strict` says whether the pages have a policy that lets nothing within them run.
    """

    renderer: Renderer
    digests: Mapping[str, str]
    chromes: Mapping[str, Chrome]
    around: Mapping[str, Around]
    site_url: str
    edit_urls: Mapping[str, str]
    stage: Stage
    is_strict: bool


class MadePage(Struct, frozen=True):
    """A page that is in the tree now: its bytes' mark, its plan's digest, what it asked for, its facts and its flaws.

    `fragment` comes only with a page whose texts are wrong or lead to a section of another page; its `key` is empty, so
    that it is made anew every time.
    """

    url: str
    mark: FileMark
    key: str
    uses: str
    facts: PageFacts
    chrome: str
    flaws: tuple[PageFlaw, ...] = ()
    fragment: Fragment | None = None

    @property
    def state(self) -> PageState:
        """What the next build is told of the page."""
        return PageState.of(self.key, self.uses, self.facts, self.chrome)


def file_of(url: str) -> str:
    """Return the file of the page at address `url`."""
    return f"{url}index.html"


def make_pages(bench: Workbench, pages: Sequence[PlannedPage]) -> list[MadePage]:
    """Make `pages` on `bench`."""
    return [_make(bench, page) for page in pages]


def _make(bench: Workbench, page: PlannedPage) -> MadePage:
    fragment = bench.renderer.fragment(page)
    words = Words.of(page, bench.site_url, bench.edit_urls.get(page.url, ""), fragment.head)
    name = ChromeKey.of(page).name
    chrome, around = bench.chromes[name], bench.around[name]
    pieces = chrome.around(words, fragment.html)
    path, found = file_of(page.url), scan(b"".join(pieces[1::2]))
    written = bench.renderer.written(page) if found.signs else ""
    facts, flaws = page_facts(path, found, bench.site_url, around=around, written=written, is_strict=bench.is_strict)
    mark = bench.stage.put(path, b"".join(pieces))
    is_odd = bool(fragment.problems or fragment.out_links)
    key = "" if is_odd else plan_digest(page, bench.digests)
    uses = "\n".join(sorted(fragment.uses))
    return MadePage(page.url, mark, key, uses, facts, name, flaws, fragment if is_odd else None)
