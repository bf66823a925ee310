"""What else belongs into the tree beside the pages, and what no longer does."""

from msgspec import Struct

from civpub.assemble import Draft, files_beside
from civpub.build.gate import Tree
from civpub.build.parts import put_attachments
from civpub.build.searching import put_search
from civpub.build.wanted import Wanted
from civpub.build.work import file_of
from civpub.plugin.sitemap import sitemap
from civpub.publish import FileMark, Manifest, Stage


class LaidOut(Struct, frozen=True):
    """The marks of all files of a tree, and which of them are made of the plan of all pages."""

    marks: dict[str, FileMark]
    beside: tuple[str, ...]


def lay_out(  # noqa: PLR0913, PLR0917  each thing that is laid out
    tree: Tree, draft: Draft, site_url: str, pictures: Manifest, stage: Stage, wanted: Wanted
) -> LaidOut:
    """Put what is no page into `stage`, where `pictures` are, and take away what nobody plans."""
    marks = {file_of(url): tree.made[url].mark if url in tree.made else stage.base[file_of(url)] for url in tree.pages}
    # The shell of the past is handed on as it is where nobody edited a hand-written page; an empty one never is.
    is_alike = tree.is_planned_alike and tree.targets == tree.past.targets and tree.shell.state is tree.past.shell
    if is_alike and not stage.fresh:
        beside = {path: stage.base[path] for path in tree.past.beside}
    else:
        beside = _put_beside(tree, draft, site_url, stage)
    marks |= beside
    marks |= pictures
    marks |= put_attachments(draft.catalog, tree.uses, stage)
    marks |= tree.shell.marks
    keeps = bool(tree.past.release)
    marks |= put_search(draft, marks, stage, wanted, keeps=keeps)
    stage.remove(stage.base.keys() - marks.keys())
    return LaidOut(marks, tuple(beside))


def _put_beside(tree: Tree, draft: Draft, site_url: str, stage: Stage) -> dict[str, FileMark]:
    listed = (page for page in draft.pages if not page.is_aside)
    days = {page.url: page.modified.isoformat() if page.modified else "" for page in listed}
    maps = sitemap(site_url, {**days, **tree.shell.state.updated})
    return {path: stage.put(path, data) for path, data in (*maps.items(), *files_beside(draft, site_url))}
