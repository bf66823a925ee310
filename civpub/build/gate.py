"""The last look at a tree before it goes live: at what changed, and at what the change may have broken elsewhere."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from civpub.build.parts import Shell
from civpub.build.state import PageState, State
from civpub.build.work import MadePage, file_of
from civpub.plugin.chrome import Chrome
from civpub.publish import Manifest, Stage, strays
from civpub.verify import PageFacts, PageFlaw, dangling, lost_places


@dataclass(frozen=True, slots=True)
class Tree:
    """A tree that is to go live: what was live, every page, those made anew, the shell, the chromes."""

    past: State
    pages: Mapping[str, PageState]
    made: Mapping[str, MadePage]
    shell: Shell
    chromes: Mapping[str, Chrome]

    @property
    def changed(self) -> dict[str, PageFacts]:
        """The facts of the pages that were made, by file."""
        return {file_of(url): page.facts for url, page in self.made.items()} | dict(self.shell.changed)

    @property
    def kept(self) -> dict[str, PageFacts]:
        """The facts of the pages that were not."""
        kept = {file_of(url): page.facts for url, page in self.pages.items() if url not in self.made}
        return kept | {path: facts for path, facts in self.shell.state.facts.items() if path not in self.shell.changed}

    @property
    def before(self) -> dict[str, PageFacts]:
        """The facts of all pages that were live."""
        return {file_of(url): page.facts for url, page in self.past.pages.items()} | dict(self.past.shell.facts)


def tree_flaws(tree: Tree, marks: Manifest, stage: Stage) -> list[PageFlaw]:
    """Return everything wrong with the tree in `stage`, which is to hold the files of `marks`."""
    changed, kept = tree.changed, tree.kept
    gone = {path: facts for path, facts in tree.before.items() if path not in kept}
    lost = lost_places(gone, changed, stage.base.keys() - marks.keys())
    flaws = [flaw for page in tree.made.values() for flaw in page.flaws]
    return [*flaws, *tree.shell.flaws, *dangling(changed, kept, marks.keys(), lost), *_strays(marks, stage)]


def _strays(marks: Manifest, stage: Stage) -> Iterator[PageFlaw]:
    """Yield what differs between the plan and the folder; a tree that held what is live was looked over already."""
    if stage.fresh:
        for path in strays(stage.root, marks):
            planned = path in marks
            yield PageFlaw(path, "计划要发布，却没有生成" if planned else "没有任何计划要发布这个文件")
