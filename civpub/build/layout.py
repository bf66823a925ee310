"""What else belongs into the tree beside the pages, and what no longer does."""

from civpub.assemble import Draft, files_beside
from civpub.build.gate import Tree
from civpub.build.parts import put_media
from civpub.build.work import file_of
from civpub.plugin.sitemap import sitemap
from civpub.publish import FileMark, Stage


def lay_out(tree: Tree, draft: Draft, site_url: str, stage: Stage) -> dict[str, FileMark]:
    """Put what is no page into `stage`, and take away what nobody plans; return the marks of all that is left."""
    listed = (page for page in draft.pages if not page.is_aside)
    days = {page.url: page.modified.isoformat() if page.modified else "" for page in listed}
    maps = sitemap(site_url, {**days, **tree.shell.state.updated})
    marks = {file_of(url): tree.made[url].mark if url in tree.made else stage.base[file_of(url)] for url in tree.pages}
    marks |= {path: stage.put(path, data) for path, data in (*maps.items(), *files_beside(draft, site_url))}
    uses = {use for page in tree.pages.values() if page.uses for use in page.uses.split("\n")}
    marks |= put_media(draft.catalog, uses, tree.past.pictures, stage)
    marks |= tree.shell.marks
    stage.remove(stage.base.keys() - marks.keys())
    return marks
