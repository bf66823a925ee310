"""Gives MkDocs the files of the site: record pages, pictures and the one style sheet."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from civpub.assemble import Site
from civpub.catalog import published_bytes
from civpub.kinds import KINDS
from civpub.plugin.page import FramedPage

STYLES = Path(__file__).parent / "styles"
STYLE_SHEET = "assets/civpub/civpub.css"
STYLE_ORDER = ("tokens", "base", "frame", "components")


def add_pages(files: Files, site: Site, config: MkDocsConfig) -> Files:
    """Add a file with a preset page for every planned page of `site`."""
    for planned in site.pages:
        file = _page_file(f"{planned.url}index.md", planned.source, config)
        FramedPage(planned, site.fragments[planned.url], file, config)
        files.append(file)
    return files


def add_attachments(files: Files, site: Site, config: MkDocsConfig) -> Files:
    """Add the attachments that pages offer."""
    for attachment in site.catalog.attachments.values():
        if attachment.url in site.media:
            files.append(File.generated(config, attachment.url, abs_src_path=str(attachment.file)))
    return files


def add_pictures(files: Files, site: Site, config: MkDocsConfig) -> Files:
    """Add the pictures that pages show."""
    for picture in site.catalog.pictures.values():
        if picture.url in site.media:
            files.append(File.generated(config, picture.url, content=published_bytes(picture)))
    return files


def add_styles(files: Files, config: MkDocsConfig) -> Files:
    """Add the style sheet: the theme's parts, then each kind's own, then print."""
    parts = [STYLES / f"{name}.css" for name in STYLE_ORDER]
    parts += [kind.home / "style.css" for kind in KINDS]
    parts.append(STYLES / "print.css")
    text = "\n".join(part.read_text(encoding="utf-8") for part in parts if part.exists())
    files.append(File.generated(config, STYLE_SHEET, content=text))
    return files


def _page_file(uri: str, source: str | None, config: MkDocsConfig) -> File:
    # A real path keeps plugins working that ask where a page comes from; nothing is read from it.
    root = Path(config.config_file_path).parent
    path = root / source if source else Path(config.config_file_path)
    file = File.generated(config, uri, abs_src_path=str(path), inclusion=InclusionLevel.NOT_IN_NAV)
    file.edit_uri = f"../{source}" if source else None
    return file
