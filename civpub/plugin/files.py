"""Gives MkDocs the files of the site: record pages, pictures and the style sheets."""

from collections.abc import Sequence
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from civpub.assemble import Draft, Site, files_beside, quiet
from civpub.engine import Engine
from civpub.kinds import KINDS
from civpub.pictures import Picture, Rendition
from civpub.pictures.store import PictureStore
from civpub.plugin.page import FramedPage, page_file
from civpub.rendering import Fragment
from civpub.rendering.targets import ATTACHMENTS, renditions_used
from civpub.share import drawn, keep_only

STYLES = Path(__file__).parent / "styles"
STYLE_SHEET = "assets/civpub/civpub.css"
STYLE_ORDER = (
    "tokens", "base", "frame", "components", "follow", "board", "pictures", "search", "reader", "share", "skins",
)  # fmt: skip
PRINT_SHEET = "assets/civpub/print.css"
PRINT_ORDER = ("print", "print-board")


def add_pages(files: Files, site: Site, config: MkDocsConfig) -> Files:
    """Add a file with a preset page for every planned page of `site`."""
    for planned in site.pages:
        file = page_file(planned, config)
        FramedPage(planned, site.fragments[planned.url], file, config)
        files.append(file)
    return files


def add_mentioned(files: Files, draft: Draft, config: MkDocsConfig) -> Files:
    """Add, without their content, the planned pages that hand-written ones may link to: those they mention."""
    written = "\n".join(file.content_string for file in files.documentation_pages())
    for planned in draft.pages:
        if f"{planned.url}index.md" in written:
            file = page_file(planned, config)
            FramedPage(planned, Fragment(""), file, config)
            files.append(file)
    return files


def add_attachments(files: Files, site: Site, config: MkDocsConfig) -> Files:
    """Add the attachments that pages offer."""
    uses = site.uses
    for name, attachment in site.catalog.attachments.items():
        if ATTACHMENTS + name in uses:
            files.append(File.generated(config, attachment.url, abs_src_path=str(attachment.file)))
    return files


def add_pictures(files: Files, site: Site, config: MkDocsConfig, engine: Engine) -> Files:
    """Add what pages show of the pictures, and forget what was made of pictures that are gone."""
    store = PictureStore.beside(Path(config.config_file_path))
    for made in engine.run(_make_renditions, store, renditions_used(site.uses, site.catalog.pictures), heavy=True):
        for url, file, data in made:
            if data is None:
                files.append(File.generated(config, url, abs_src_path=str(file)))
            else:
                files.append(File.generated(config, url, content=data))
    store.keep_only(site.catalog.pictures.values())
    return files


def _make_renditions(
    store: PictureStore, wanted: Sequence[tuple[Picture, list[Rendition]]]
) -> list[tuple[str, Path, bytes | None]]:
    """Return the address of each rendition with the file it is kept in; with its bytes where it cannot be kept."""
    made = []
    for picture, renditions in wanted:
        for rendition, data in store.get(picture, renditions):
            file = store.file_of(picture, rendition, data)
            made.append((picture.address(rendition), file, None if file.is_file() else data))
    return made


def add_beside(files: Files, site: Site, config: MkDocsConfig) -> Files:
    """Add what the site offers beside its pages and media."""
    for path, data in files_beside(site.draft, config.site_url or ""):
        files.append(File.generated(config, path, content=data))
    return files


def add_shared(files: Files, site: Site, engine: Engine, config: MkDocsConfig) -> Files:
    """Add the pictures for sharing, and forget those of pages that are gone."""
    jobs = site.draft.pictures.jobs
    for path, data in drawn(tuple(jobs.values()), site.draft.studio, engine, quiet):
        files.append(File.generated(config, path, content=data))
    keep_only(jobs, site.draft.studio)
    return files


def add_styles(files: Files, config: MkDocsConfig) -> Files:
    """Add the style sheets for the screen and for paper: of each, the theme's parts, then every kind's own."""
    for sheet, order, own in ((STYLE_SHEET, STYLE_ORDER, "style.css"), (PRINT_SHEET, PRINT_ORDER, "print.css")):
        parts = [*(STYLES / f"{name}.css" for name in order), *(kind.home / own for kind in KINDS)]
        text = "\n".join(part.read_text(encoding="utf-8") for part in parts if part.exists())
        files.append(File.generated(config, sheet, content=text))
    return files
