"""The last look at a tree before it goes live: at what changed, and at what the change may have broken elsewhere."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from civpub.build.making import Making
from civpub.build.parts import Shell
from civpub.build.state import PageState, State
from civpub.build.work import MadePage, file_of
from civpub.publish import Manifest, Stage, strays
from civpub.verify import PageFacts, PageFlaw, dangling, lost_places


class Tree(Struct, frozen=True):
    """A tree that is to go live: what was live, every page, and what was made anew.

    `targets` tells how each file is shown that content may lead to.
    """

    past: State
    pages: Mapping[str, PageState]
    making: Making
    targets: Mapping[str, str]

    @property
    def made(self) -> Mapping[str, MadePage]:
        """The pages that were made anew."""
        return self.making.pages

    @property
    def shell(self) -> Shell:
        """What MkDocs made beside the record pages."""
        return self.making.shell

    @property
    def uses(self) -> set[str]:
        """What all pages together asked for."""
        return {use for page in self.pages.values() if page.uses for use in page.uses.split("\n")}

    @property
    def changed(self) -> dict[str, PageFacts]:
        """The facts of the pages that were made, by file."""
        return {file_of(url): page.facts for url, page in self.made.items()} | dict(self.shell.changed)

    @property
    def kept(self) -> Mapping[str, PageFacts]:
        """The facts of the pages that were not."""
        pages = {file_of(url): page for url, page in self.pages.items() if url not in self.made}
        shell = {path: facts for path, facts in self.shell.state.facts.items() if path not in self.shell.changed}
        return StoredFacts({**pages, **shell}, self.making.around)

    @property
    def gone(self) -> dict[str, PageFacts]:
        """The facts, as they were live, of the pages that were made anew or are no more."""
        old = {url: page for url, page in self.past.pages.items() if url in self.made or url not in self.pages}
        shell = {path: facts for path, facts in self.past.shell.facts.items() if path in self.shell.changed}
        shell |= {path: facts for path, facts in self.past.shell.facts.items() if path not in self.shell.state.facts}
        return {file_of(url): page.facts(self.past.around) for url, page in old.items()} | shell


class StoredFacts(Mapping[str, PageFacts]):
    """Facts by file, each read out of its page's state when it is asked for; of chromes there are those `around`."""

    def __init__(self, stored: Mapping[str, PageState | PageFacts], around: Mapping[str, PageFacts]) -> None:
        self._stored = stored
        self._around = around

    def __getitem__(self, path: str) -> PageFacts:
        """Return the facts of the page at `path`."""
        found = self._stored[path]
        return found.facts(self._around) if isinstance(found, PageState) else found

    def __iter__(self) -> Iterator[str]:
        """Yield the files."""
        return iter(self._stored)

    def __len__(self) -> int:
        """Return how many pages there are."""
        return len(self._stored)


def tree_flaws(tree: Tree, marks: Manifest, stage: Stage) -> list[PageFlaw]:
    """Return everything wrong with the tree in `stage`, which is to hold the files of `marks`."""
    changed, kept = tree.changed, tree.kept
    lost = lost_places(tree.gone, changed, stage.base.keys() - marks.keys())
    flaws = [flaw for page in tree.made.values() for flaw in page.flaws]
    return [*flaws, *tree.shell.flaws, *dangling(changed, kept, marks.keys(), lost), *_strays(marks, stage)]


def _strays(marks: Manifest, stage: Stage) -> Iterator[PageFlaw]:
    """Yield what differs between the plan and the folder; a tree that held what is live was looked over already."""
    if stage.fresh:
        for path in strays(stage.root, marks):
            planned = path in marks
            yield PageFlaw(path, "计划要发布，却没有生成" if planned else "没有任何计划要发布这个文件")
