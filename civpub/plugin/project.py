"""MkDocs's own commands for the command line: load a project, check it, build it, serve it."""

import logging
import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path

# Material for MkDocs warns of MkDocs 2 on standard error at import; our version bound already keeps it out.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

from mkdocs.commands.build import build
from mkdocs.commands.serve import serve
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException

from civpub.assemble import Site
from civpub.plugin.plugin import CivpubPlugin


class ProjectError(Exception):
    """The project cannot be loaded or built; the message says why, in Chinese where it is ours."""


@dataclass(frozen=True)
class Project:
    """A loaded mkdocs.yml with our plugin in it."""

    config: MkDocsConfig
    plugin: CivpubPlugin

    @property
    def site_dir(self) -> Path:
        """Where the configuration wants the site."""
        return Path(self.config.site_dir)

    @property
    def content_dir(self) -> Path:
        """Where the records are."""
        return self.plugin.content_dir(self.config)

    @property
    def sources(self) -> tuple[Path, ...]:
        """What the site is made from: the configuration, the records, the hand-written pages."""
        return (Path(self.config.config_file_path), self.content_dir, Path(self.config.docs_dir))

    def load(self) -> Site:
        """Return the checked site, without building it.

        Raises:
            ProjectError: The project's folders are not where they should be.
        """
        try:
            return self.plugin.load(self.config)
        except MkDocsException as error:
            raise ProjectError(str(error)) from error

    def build(self) -> None:
        """Build into the configured folder, whatever is in it.

        Raises:
            ProjectError: MkDocs gave up.
        """
        try:
            self.config.plugins.on_startup(command="build", dirty=False)
            build(self.config)
        except (Abort, MkDocsException) as error:
            raise ProjectError(str(error)) from error
        finally:
            self.config.plugins.on_shutdown()


def load_project(config_file: Path, *, as_of: date | None = None, site_dir: Path | None = None) -> Project:
    """Load the project of `config_file`; `as_of` and `site_dir` override what it says.

    Raises:
        ProjectError: It is missing, wrong, or has no civpub plugin.
    """
    if not config_file.is_file():
        message = f"找不到 {config_file}。请在网站的文件夹里运行，或者用 -f 指出 mkdocs.yml 在哪里。"
        raise ProjectError(message)
    try:
        config = load_config(str(config_file), site_dir=str(site_dir) if site_dir else None, strict=True)
    except (Abort, MkDocsException) as error:
        raise ProjectError(str(error)) from error
    plugin = config.plugins.get("civpub")
    if not isinstance(plugin, CivpubPlugin):
        message = "mkdocs.yml 的 plugins 里没有 civpub，请加上一行“  - civpub”。"
        raise ProjectError(message)
    if as_of:
        plugin.config.as_of = as_of
    return Project(config, plugin)


def serve_project(config_file: Path, address: str | None = None) -> None:
    """Serve the project with live reload, until interrupted."""
    logging.getLogger("mkdocs").setLevel(logging.INFO)
    serve(str(config_file), dev_addr=address)
