"""What else belongs into the tree beside the pages, and what no longer does."""

from civpub.assemble import Draft, files_beside
from civpub.build.gate import Tree
from civpub.build.parts import put_attachments
from civpub.build.searching import put_search
from civpub.build.wanted import Wanted
from civpub.build.work import file_of
from civpub.plugin.sitemap import sitemap
from civpub.publish import FileMark, Manifest, Stage


def lay_out(  # noqa: PLR0913, PLR0917  each thing that is laid out
    tree: Tree, draft: Draft, site_url: str, pictures: Manifest, stage: Stage, wanted: Wanted
) -> dict[str, FileMark]:
    """Put what is no page into `stage`, where `pictures` are, and take away what nobody plans; return all marks."""
    listed = (page for page in draft.pages if not page.is_aside)
    days = {page.url: page.modified.isoformat() if page.modified else "" for page in listed}
    maps = sitemap(site_url, {**days, **tree.shell.state.updated})
    marks = {file_of(url): tree.made[url].mark if url in tree.made else stage.base[file_of(url)] for url in tree.pages}
    marks |= {path: stage.put(path, data) for path, data in (*maps.items(), *files_beside(draft, site_url))}
    marks |= pictures
    marks |= put_attachments(draft.catalog, tree.uses, stage)
    marks |= tree.shell.marks
    keeps = bool(tree.past.release)
    marks |= put_search(draft, marks, stage, wanted, keeps=keeps)
    stage.remove(stage.base.keys() - marks.keys())
    return marks
