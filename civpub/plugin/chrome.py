"""The chrome of a page: all that stands around its fragment. Rendered once for all pages that differ in words alone."""

import re
from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files, get_files
from mkdocs.structure.nav import get_navigation
from msgspec import Struct

from civpub.kinds.face import Shared
from civpub.kinds.page import PlannedPage
from civpub.plugin.mend import mended
from civpub.plugin.page import FramedPage, page_file
from civpub.rendering import Fragment, escaped

if TYPE_CHECKING:
    from civpub.plugin.plugin import CivpubPlugin

_MARK = "Xc{}pX"
"""Stands for a word of a page while its chrome is rendered: letters only, so that no escaping changes it."""
_NO_PICTURES = Shared("", "")
_MARKS = re.compile(r"Xc([a-z]+)pX")
_OWN = re.compile(
    r"(<[a-z][^<>]*>[^<>]*Xc(?!content|head)[a-z]+pX[^<>]*</[^<>]*>"  # an element with a word in its text
    r"|<[^<>]*Xc[a-z]+pX[^<>]*>"  # a tag with words in its attributes
    r"|Xc(?:content|head)pX)"  # markup
)
"""The pieces of a rendered chrome that differ from page to page."""


class ChromeKey(Struct, frozen=True):
    """What the chrome of a page depends on beside its words: pages that share it share their chrome.

    `top` is the first of the `depth` folders the page lies in: links are written as short as they can be from there.
    """

    section: str
    top: str
    depth: int
    has_source: bool
    has_description: bool
    is_aside: bool = False
    has_picture: bool = False
    has_poster: bool = False
    is_offered: bool = False

    @property
    def name(self) -> str:
        """The key as one word, under which a chrome is kept."""
        flags = (self.has_source, self.has_description, self.is_aside)
        shown = (self.has_picture, self.has_poster, self.is_offered)
        return f"{self.section}:{self.top}:{self.depth}:{''.join(f'{flag:d}' for flag in (*flags, *shown))}"

    @classmethod
    def of(cls, page: PlannedPage) -> "ChromeKey":
        """Return the key of `page`."""
        top, depth = page.url.partition("/")[0], page.url.count("/")
        shared = page.shared or _NO_PICTURES
        flags = (page.source is not None, bool(page.description), page.is_aside, bool(shared.wide), bool(shared.poster))
        return cls(page.section, top, depth, *flags, shared.is_offered)


class Words(Struct, frozen=True):
    """The words of a page that its chrome repeats, as they stand in HTML; `head` are tags of its own."""

    title: str
    description: str
    canonical: str
    edit: str
    head: str
    wide: str = ""
    square: str = ""
    poster: str = ""

    @classmethod
    def of(cls, page: PlannedPage, site_url: str, edit_url: str, head: str) -> "Words":
        """Return the words of `page` on the site at `site_url`, whose fragment has `head`."""
        canonical = f"{site_url.rstrip('/')}/{page.url}"
        description, canonical, edit = (escaped(text) for text in (page.description, canonical, edit_url))
        shared = page.shared or _NO_PICTURES
        return cls(escape(page.title), description, canonical, edit, head, shared.wide, shared.square, shared.poster)


class Chrome(Struct, frozen=True):
    """A page without its words and its fragment, cut between tags.

    `shared` are the pieces all its pages have, `own` what stands between each two of them on one page: texts and the
    names of words, in turn.
    """

    shared: tuple[bytes, ...]
    own: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, page: str) -> "Chrome":
        """Return the chrome of `page`, rendered with marks for its words and its fragment.

        Raises:
            ValueError: A template of ours has a word where no cut can be made around it.
        """
        *pieces, end = _OWN.split(page)
        shared = (*pieces[::2], end)
        if lost := _MARKS.search("".join(shared)):
            message = f"a word in an odd place: {lost[1]}"
            raise ValueError(message)
        return cls(tuple(map(_bytes, shared)), tuple(tuple(_MARKS.split(piece)) for piece in pieces[1::2]))

    def around(self, words: Words, html: str) -> list[bytes]:
        """Return a whole page around the fragment `html`: shared pieces and its own, in turn."""
        values = {name: getattr(words, name) for name in words.__struct_fields__} | {"content": html}
        pieces = [self.shared[0]]
        for parts, shared in zip(self.own, self.shared[1:], strict=True):
            pieces += (_bytes("".join([values.get(part, part) for part in parts])), shared)
        return pieces


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "xmlcharrefreplace")


class Framer:
    """Renders chromes with the theme of a loaded project, as MkDocs would render each page."""

    def __init__(self, config: MkDocsConfig, plugin: "CivpubPlugin") -> None:
        self._config = config
        self._plugin = plugin
        self._env = config.theme.get_env()
        self._files: Files = config.plugins.on_files(get_files(config), config=config)
        self._nav = config.plugins.on_nav(get_navigation(self._files, config), config=config, files=self._files)
        self._env = config.plugins.on_env(self._env, config=config, files=self._files)

    def chromes(self, keys: Iterable[ChromeKey]) -> dict[str, Chrome]:
        """Return the chrome of each of `keys`, by its name."""
        return {key.name: self.chrome(key) for key in keys}

    def chrome(self, key: ChromeKey) -> Chrome:
        """Return the chrome of pages with `key`."""
        planned = PlannedPage(
            url="".join(f"{step}/" for step in [key.top, *["Xcurlp"] * (key.depth - 1)][: key.depth]),
            title=_MARK.format("title"),
            template="",
            section=key.section,
            description=_MARK.format("description") if key.has_description else "",
            source=_MARK.format("source") if key.has_source else None,
            shared=self._shared(key),
            is_aside=key.is_aside,
        )
        fragment = Fragment(_MARK.format("content"), head=_MARK.format("head"))
        page = FramedPage(planned, fragment, page_file(planned, self._config), self._config)
        page.canonical_url = _MARK.format("canonical") if page.canonical_url else None
        page.edit_url = _MARK.format("edit") if page.edit_url else None
        return Chrome.of(self._rendered(page))

    def _shared(self, key: ChromeKey) -> Shared | None:
        """Return marks for the pictures of pages with `key`; none on a site without an address."""
        if not self._config.site_url:
            return None
        wide = _MARK.format("wide") if key.has_picture else ""
        poster = _MARK.format("poster") if key.has_poster else ""
        return Shared(wide, _MARK.format("square"), poster, key.is_offered)

    def _rendered(self, page: FramedPage) -> str:
        page.read_source(self._config)
        page.render(self._config, self._files)
        context = get_context(self._nav, self._files.documentation_pages(), self._config, page)
        context = self._config.plugins.on_page_context(context, page=page, config=self._config, nav=self._nav)
        return mended(str(self._env.get_template("main.html").render(context)))
