"""A project for those who build it: what its mkdocs.yml says, and what only MkDocs can do for it."""

import json
import os
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from msgspec import Struct

# Material for MkDocs warns of MkDocs 2 on standard error at import; our version bound already keeps it out.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.utils.yaml import yaml_load

from civpub.assemble import Draft, Order, Progress, Site, assemble
from civpub.engine import Engine
from civpub.kinds.page import PlannedPage
from civpub.plugin.chrome import Chrome, ChromeKey, Framer
from civpub.plugin.extensions import reads_nothing_else
from civpub.plugin.page import FramedPage, page_file
from civpub.plugin.plugin import CivpubPlugin
from civpub.plugin.sitemap import SITEMAPS
from civpub.problems import Problem
from civpub.rendering import Fragment


class ProjectError(Exception):
    """The project cannot be loaded or built; the message says why, in Chinese where it is ours."""


class Project(Struct, frozen=True):
    """A loaded mkdocs.yml with our plugin in it."""

    config: MkDocsConfig
    plugin: CivpubPlugin

    @property
    def site_dir(self) -> Path:
        """Where the configuration wants the site."""
        return Path(self.config.site_dir)

    @property
    def site_url(self) -> str:
        """The address the site will have, or nothing."""
        return self.config.site_url or ""

    @property
    def content_dir(self) -> Path:
        """Where the records are."""
        return self.plugin.content_dir(self.config)

    @property
    def sources(self) -> tuple[Path, ...]:
        """What the site is made from: the configuration, the records, the hand-written pages, a font of its own."""
        file = Path(self.config.config_file_path)
        font = file.parent / self.plugin.config.share_font
        own = (font,) if font.is_file() and font.is_relative_to(file.parent) else ()
        return (file, self.content_dir, Path(self.config.docs_dir), *own)

    @property
    def theme_sources(self) -> tuple[Path, ...]:
        """The folders of the project's own templates."""
        return (Path(self.config.theme.custom_dir),) if self.config.theme.custom_dir else ()

    def address(self, wanted: str | None) -> tuple[str, int]:
        """Return host and port to serve at: `wanted` (HOST:PORT), else what mkdocs.yml says.

        Raises:
            ProjectError: That is no address.
        """
        host, _, port = (wanted or "").rpartition(":")
        if wanted and not (host and port.isdecimal()):
            message = f"“{wanted}”不是预览的地址，请写成 127.0.0.1:8000。"
            raise ProjectError(message)
        if wanted:
            return host, int(port)
        configured = self.config.dev_addr
        return str(configured.host), int(configured.port)

    def check(self, engine: Engine, progress: Progress) -> list[Problem]:
        """Return every problem of the content and of the hand-written pages, without making a site.

        Raises:
            ProjectError: The project's folders are not where they should be.
        """
        site = assemble(replace(self.order(engine), progress=progress), texts_only=True)
        return list(site.with_problems(self.document_problems()).problems)

    def load(self) -> Site:
        """Return the checked site, without building it.

        Raises:
            ProjectError: The project's folders are not where they should be.
        """
        try:
            return self.plugin.load(self.config)
        except MkDocsException as error:
            raise ProjectError(str(error)) from error

    @property
    def settings(self) -> str:
        """What mkdocs.yml says, with the files it inherits from and the environment it names."""
        with Path(self.config.config_file_path).open("rb") as stream:
            told = yaml_load(stream)
        return json.dumps([told, sorted(self.plugin.config.items(), key=str)], default=_name, sort_keys=True)

    @property
    def is_fixed(self) -> bool:
        """Whether the site is shown as of a fixed day, whatever today is."""
        return self.plugin.config.as_of is not None

    @property
    def is_plain(self) -> bool:
        """Whether only our own plugin and templates make the pages, so that they can be framed without MkDocs."""
        config = self.config
        alone = list(config.plugins.values()) == [self.plugin]
        ours = config.theme.name == "material" and not config.theme.custom_dir and not config.hooks
        return alone and ours and all(map(reads_nothing_else, config.markdown_extensions))

    def order(self, engine: Engine) -> Order:
        """Return what the site is to be made of.

        Raises:
            ProjectError: The project's folders are not where they should be.
        """
        self.plugin.engine = engine
        try:
            return self.plugin.order(self.config)
        except MkDocsException as error:
            raise ProjectError(str(error)) from error

    def document_problems(self) -> list[Problem]:
        """Return what is wrong beside the records."""
        return list(self.plugin.project_problems(self.config))

    @property
    def document_files(self) -> list[Path]:
        """Every file in the folder of hand-written pages."""
        return [file for file in Path(self.config.docs_dir).rglob("*") if file.is_file()]

    def chromes(self, draft: Draft, keys: Collection[ChromeKey]) -> dict[str, Chrome]:
        """Return the chrome of the pages of `draft` that have any of `keys`, by the key's name."""
        return Framer(self._started(draft), self.plugin).chromes(keys) if keys else {}

    def edit_urls(self, draft: Draft, pages: Iterable[PlannedPage]) -> dict[str, str]:
        """Return where the records of `pages` of `draft` are edited, by page; nothing where nobody may."""
        if not (self.config.edit_uri or self.config.edit_uri_template):
            return {}
        self._started(draft)  # MkDocs makes files for a plugin that it knows to be at work
        framed = [FramedPage(page, Fragment(""), page_file(page, self.config), self.config) for page in pages]
        return {page.planned.url: page.edit_url for page in framed if page.edit_url}

    def build_shell(self, draft: Draft, folder: Path) -> dict[str, str]:
        """Build all but the record pages of `draft` into `folder`; return when each hand-written page was updated.

        Raises:
            ProjectError: MkDocs gave up.
        """
        self.plugin.draft = draft
        self.plugin.updated.clear()
        self.config.site_dir = str(folder)
        self._build()
        planned = {page.url for page in draft.pages}
        for name in [*(f"{url}index.html" for url in planned & self.plugin.updated.keys()), *SITEMAPS]:
            (folder / name).unlink()
        return {url: day for url, day in self.plugin.updated.items() if url not in planned}

    def build_into(self, folder: Path) -> None:
        """Build everything into `folder`, as MkDocs would.

        Raises:
            ProjectError: MkDocs gave up.
        """
        self.plugin.draft = None
        self.config.site_dir = str(folder)
        self._build()

    def _started(self, draft: Draft) -> MkDocsConfig:
        self.plugin.draft = draft
        return self.config.plugins.on_config(self.config)

    def _build(self) -> None:
        try:
            self.config.plugins.on_startup(command="build", dirty=False)
            build(self.config)
        except (Abort, MkDocsException) as error:
            raise ProjectError(str(error)) from error
        finally:
            self.config.plugins.on_shutdown()


def _name(value: Any) -> str:
    """Return a name for what mkdocs.yml names and JSON does not know, a function of the theme for one."""
    return f"{getattr(value, '__module__', '')}.{getattr(value, '__qualname__', value)}"


def load_project(config_file: Path, *, as_of: date | None = None) -> Project:
    """Load the project of `config_file`; `as_of` overrides what it says.

    Raises:
        ProjectError: It is missing, wrong, or has no civpub plugin.
    """
    if not config_file.is_file():
        message = f"找不到 {config_file}。请在网站的文件夹里运行，或者用 -f 指出 mkdocs.yml 在哪里。"
        raise ProjectError(message)
    try:
        config = load_config(str(config_file), strict=True)
    except (Abort, MkDocsException) as error:
        raise ProjectError(str(error)) from error
    plugin = config.plugins.get("civpub")
    if not isinstance(plugin, CivpubPlugin):
        message = "mkdocs.yml 的 plugins 里没有 civpub，请加上一行“  - civpub”。"
        raise ProjectError(message)
    if as_of:
        plugin.config.as_of = as_of
    return Project(config, plugin)
