"""A page MkDocs did not have to read: it arrives with its fragment and only wants its frame."""

from html import escape
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from civpub.kinds.page import PlannedPage
from civpub.rendering import Fragment


class FramedPage(Page):
    """A planned page with its finished fragment, in MkDocs's terms."""

    def __init__(self, planned: PlannedPage, fragment: Fragment, file: File, config: MkDocsConfig) -> None:
        self.planned = planned
        self.fragment = fragment
        # Themes print the title as it is, so it is escaped here, once.
        super().__init__(escape(planned.title), file, config)
        self.update_date = planned.modified.isoformat() if planned.modified else ""

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002  MkDocs calls it so
        """Read nothing: the record was read, checked and rendered before."""
        self.markdown = ""
        self.meta = {"description": escape(self.planned.description), "hide": ["navigation", "toc"]}

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002  MkDocs calls it so
        """Hand over the fragment."""
        self.content = self.fragment.html
        self.head = self.fragment.head
        headings = self.fragment.headings
        self.toc = get_toc(
            [{"level": item.level, "id": item.anchor, "name": escape(item.text), "children": []} for item in headings]
        )


def page_file(planned: PlannedPage, config: MkDocsConfig) -> File:
    """Return the file of `planned` as MkDocs wants one, with the way to edit the record it is made from."""
    # A real path keeps plugins working that ask where a page comes from; nothing is read from it.
    root = Path(config.config_file_path).parent
    path = root / planned.source if planned.source else Path(config.config_file_path)
    uri = f"{planned.url}index.md"
    file = File.generated(config, uri, abs_src_path=str(path), inclusion=InclusionLevel.NOT_IN_NAV)
    file.edit_uri = f"../{planned.source}" if planned.source else None
    return file
