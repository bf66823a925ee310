"""What else belongs into the tree beside the pages, and what no longer does."""

from civpub.assemble import Draft
from civpub.build.gate import Tree
from civpub.build.parts import put_attachments
from civpub.build.searching import put_search
from civpub.build.wanted import Wanted
from civpub.build.work import file_of
from civpub.publish import FileMark, Manifest, Stage


def lay_out(tree: Tree, draft: Draft, pictures: Manifest, stage: Stage, wanted: Wanted) -> dict[str, FileMark]:
    """Put what was not made yet into `stage`, where `pictures` are, and take away what nobody plans.

    Returns the marks of all files of the tree.
    """
    marks = {file_of(url): tree.made[url].mark if url in tree.made else stage.base[file_of(url)] for url in tree.pages}
    marks |= tree.making.beside
    marks |= pictures
    marks |= put_attachments(draft.catalog, tree.uses, stage)
    marks |= tree.shell.marks
    keeps = bool(tree.past.release)
    marks |= put_search(draft, marks, stage, wanted, keeps=keeps)
    stage.remove(stage.base.keys() - marks.keys())
    return marks
