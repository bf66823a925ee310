"""Gives MkDocs the files of the site: record pages, pictures and the style sheets."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from civpub.assemble import Draft, Site, files_beside
from civpub.catalog import published_bytes
from civpub.kinds import KINDS
from civpub.plugin.page import FramedPage, page_file
from civpub.rendering import Fragment
from civpub.rendering.targets import ATTACHMENTS, PICTURES

STYLES = Path(__file__).parent / "styles"
STYLE_SHEET = "assets/civpub/civpub.css"
STYLE_ORDER = ("tokens", "base", "frame", "components", "follow", "board", "pictures", "search", "reader", "skins")
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


def add_pictures(files: Files, site: Site, config: MkDocsConfig) -> Files:
    """Add the pictures that pages show."""
    uses = site.uses
    for name, picture in site.catalog.pictures.items():
        if PICTURES + name in uses:
            files.append(File.generated(config, picture.url, content=published_bytes(picture)))
    return files


def add_beside(files: Files, site: Site, config: MkDocsConfig) -> Files:
    """Add what the site offers beside its pages and media."""
    for path, data in files_beside(site.draft, config.site_url or ""):
        files.append(File.generated(config, path, content=data))
    return files


def add_styles(files: Files, config: MkDocsConfig) -> Files:
    """Add the style sheets for the screen and for paper: of each, the theme's parts, then every kind's own."""
    for sheet, order, own in ((STYLE_SHEET, STYLE_ORDER, "style.css"), (PRINT_SHEET, PRINT_ORDER, "print.css")):
        parts = [*(STYLES / f"{name}.css" for name in order), *(kind.home / own for kind in KINDS)]
        text = "\n".join(part.read_text(encoding="utf-8") for part in parts if part.exists())
        files.append(File.generated(config, sheet, content=text))
    return files
