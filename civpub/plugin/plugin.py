"""The adapter between civpub and MkDocs: each hook looks up, hands over and returns."""

import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files, get_files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from civpub.assemble import Draft, Order, Site, assemble
from civpub.calendar import today_in_shanghai
from civpub.catalog import Catalog
from civpub.engine import Engine
from civpub.plugin.config import CivpubConfig
from civpub.plugin.context import frame_context
from civpub.plugin.documents import addresses, document_problems, without_strays
from civpub.plugin.files import (
    add_attachments,
    add_beside,
    add_mentioned,
    add_pages,
    add_pictures,
    add_shared,
    add_styles,
)
from civpub.plugin.mend import mended, without_styles
from civpub.plugin.outside import outside_problems
from civpub.plugin.page import FramedPage
from civpub.plugin.sharing import note_of, studio_of
from civpub.plugin.sitemap import SITEMAP, write_sitemap
from civpub.problems import Problem
from civpub.problems.report import report
from civpub.rendering import Environment, with_compiled
from civpub.search import search_entries, write_search

THEME = Path(__file__).parent / "theme"
if TYPE_CHECKING:
    from mkdocs.utils.templates import TemplateContext

log = logging.getLogger("mkdocs.plugins.civpub")


class CivpubPlugin(BasePlugin[CivpubConfig]):  # type: ignore[no-untyped-call]  # MkDocs leaves its class hook untyped
    """Reads the community's content and gives MkDocs the pages it becomes.

    `civpub build` sets `draft`: it frames the record pages itself, and wants of MkDocs the hand-written pages alone.
    `updated` is told which pages there are, by address, with the days they changed.
    """

    site: Site
    draft: Draft | None = None

    def __init__(self) -> None:
        self.engine = Engine()
        self.updated: dict[str, str] = {}

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read and check the content before MkDocs touches anything; refuse to go on with mistakes."""
        if not config.use_directory_urls:
            message = "civpub 需要 use_directory_urls: true，请在 mkdocs.yml 里改回默认值。"
            raise PluginError(message)
        put_theme(config)
        config.theme.static_templates.discard(SITEMAP)  # ours is written when all is built
        config.watch.append(str(self.content_dir(config)))
        if self.draft is not None:
            return config
        self.site = self.load(config)
        if not self.site.is_publishable:
            raise PluginError("\n" + report(self.site.problems, "text"))
        if told := note_of(self.site.draft.studio):
            log.info(told)
        for problem in (found.as_told for found in self.site.problems):
            log.info("%s:%s %s %s", problem.place.file, problem.place.line, problem.code.name, problem.message)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pages, the pictures, the attachments and the style sheet."""
        files = without_strays(files, config)
        if self.draft is not None:
            return add_styles(add_mentioned(files, self.draft, config), config)
        files = add_pages(files, self.site, config)
        files = add_pictures(files, self.site, config, self.engine)
        files = add_attachments(files, self.site, config)
        files = add_shared(files, self.site, self.engine, config)
        files = add_beside(files, self.site, config)
        return add_styles(files, config)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG002  the hook's own shape
        """Keep the theme compiled where no template, hook or plugin of a site's own has a part in it."""
        return env if self.draft is None else with_compiled(env)

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002  the hook's own shape
        """Give hand-written pages the day they name themselves, for MkDocs would say they changed today."""
        if not isinstance(page, FramedPage):
            page.update_date = str(page.meta.get("updated", ""))
        return markdown

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002  the hook's own shape
        """Take the styles out of hand-written tables."""
        return html if isinstance(page, FramedPage) else without_styles(html)

    def on_page_context(
        self,
        context: "TemplateContext",
        *,
        page: Page,
        config: MkDocsConfig,  # noqa: ARG002  the hook's own shape
        nav: Navigation,  # noqa: ARG002  the same
    ) -> "TemplateContext":
        """Tell the frame about the community and the page's place in the site."""
        self.updated[page.url.removeprefix("./")] = page.update_date
        return frame_context(context, page, self.drafted)

    def on_template_context(
        self,
        context: "TemplateContext",
        *,
        template_name: str,  # noqa: ARG002  the hook's own shape
        config: MkDocsConfig,  # noqa: ARG002  the same
    ) -> "TemplateContext":
        """Tell the frame of a page that is no page, such as 404.html, about the community."""
        return frame_context(context, None, self.drafted)

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG002  the hook's own shape
        """Put right what the theme writes against the standard."""
        return mended(output)

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:  # noqa: ARG002  the same
        """Put right what the theme writes against the standard."""
        return mended(output_content)

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the sitemap anew, the same bytes whenever it is written, and the index of the finished pages."""
        pages = (self.draft or self.site).pages
        asides = {page.url for page in pages if page.is_aside}
        listed = {url: day for url, day in self.updated.items() if url not in asides}
        write_sitemap(Path(config.site_dir), config.site_url or "", listed)
        if self.draft is None and self.site.draft.has_search:
            entries = search_entries(self.site.pages, self.catalog.documents.values())
            write_search(Path(config.site_dir), entries, self.engine)

    @property
    def catalog(self) -> Catalog:
        """The catalog of the site that is being built."""
        return self.drafted.catalog

    @property
    def drafted(self) -> Draft:
        """The draft of the site that is being built."""
        return self.draft if self.draft is not None else self.site.draft

    def content_dir(self, config: MkDocsConfig) -> Path:
        """Return where the records are."""
        return Path(config.config_file_path).parent / self.config.content_dir

    def wrong_layout(self, config: MkDocsConfig) -> str:
        """Return what keeps the folders of the project from being found by their names, or nothing."""
        root = Path(config.config_file_path).parent
        for name, folder in (("content_dir", self.content_dir(config)), ("docs_dir", Path(config.docs_dir))):
            if folder.is_symlink() or folder.parent != root:
                return f"{name} 应是 mkdocs.yml 旁边的一个普通文件夹，例如 content；现在是 {folder}。"
        return ""

    def load(self, config: MkDocsConfig) -> Site:
        """Return the site as it is on the configured day, today in Asia/Shanghai by default."""
        site = assemble(self.order(config))
        return site.with_problems(self.project_problems(config))

    def project_problems(self, config: MkDocsConfig) -> Iterator[Problem]:
        """Yield what is wrong beside the records: with the hand-written pages, and with what mkdocs.yml asks for."""
        yield from document_problems(get_files(config), config)
        yield from outside_problems(config, self.config.csp)

    def order(self, config: MkDocsConfig) -> Order:
        """Return what the site is to be made of.

        Raises:
            PluginError: The project's folders are not where they should be.
        """
        if reason := self.wrong_layout(config):
            raise PluginError(reason)
        today = self.config.as_of or today_in_shanghai(datetime.now(UTC))
        documents = addresses(get_files(config), config)
        studio = studio_of(self.config, config)
        where, wanted = config.site_url or "", self.config.search
        return Order(
            self.content_dir(config),
            documents,
            today,
            self.engine,
            site_url=where,
            search=wanted,
            studio=studio,
            policy=self.config.csp,
        )


def put_theme(config: MkDocsConfig) -> None:
    """Put our templates before the theme's and behind the site's own."""
    position = 1 if config.theme.custom_dir else 0
    if str(THEME) not in config.theme.dirs:
        config.theme.dirs.insert(position, str(THEME))
