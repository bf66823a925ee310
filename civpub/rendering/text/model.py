"""What rendering a text takes and gives: values only, no parsing."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from msgspec import Struct

from civpub.problems import Code


class Heading(Struct, frozen=True):
    """A heading of the text, for the table of contents. `anchor` is the finished id, prefix included."""

    level: int
    text: str
    anchor: str


class Target(Struct, frozen=True):
    """What a link or image leads to: a site-relative address ('' is home).

    Of images only: the size in pixels; what else a browser may choose from, as attributes of a `source` on this page;
    the site-relative address of the picture to open, and its shape if that is odd ("wide", "tall", "tiny").
    """

    url: str
    width: int | None = None
    height: int | None = None
    srcset: str = ""
    sizes: str = ""
    large: str = ""
    shape: str = ""


class TextFlaw(Struct, frozen=True):
    """A mistake in a text. `line` counts from 0 within the text, `column` from 1, `length` in characters."""

    line: int
    column: int
    length: int
    code: Code
    message: str
    hint: str


class OutLink(Struct, frozen=True):
    """An anchor on another page; whether it exists is known only when every page is rendered."""

    url: str
    anchor: str
    line: int
    column: int


class RenderedText(Struct, frozen=True):
    """A text as HTML, with what the page and the whole site need to know about it.

    Where `flaws` holds an error the page must not be published; `html` is inert all the same.
    `plain` is the visible text, one line per paragraph, cell rows and list items included.
    """

    html: str
    headings: tuple[Heading, ...]
    plain: str
    out_links: tuple[OutLink, ...]
    flaws: tuple[TextFlaw, ...]


Resolve = Callable[[str], Target | None]
"""Finds what a path leads to: as written beside the record, percent-decoded, without anchor; None is nothing."""


@runtime_checkable
class Suggests(Protocol):
    """A resolver that can also name the path the writer may have meant ('' when nothing comes near)."""

    def suggest(self, path: str) -> str:
        """Return the nearest path that exists, written as the writer would write it."""
        ...


class Page(Struct, frozen=True):
    """The page a text is written for."""

    url: str
    id_prefix: str
    resolve: Resolve
    first_level: int
