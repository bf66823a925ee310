"""A fragment: the HTML of a page's own part. A pure function of the planned page and of what it links to."""

import re
from bisect import bisect
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from posixpath import dirname, normpath, relpath
from posixpath import join as join_path

from markupsafe import Markup

from civpub.catalog import Attachment, Picture
from civpub.catalog.pictures import MEDIA
from civpub.kinds.page import PlannedPage
from civpub.kinds.record import TextBlock
from civpub.problems import Place, Problem
from civpub.rendering.environment import environment, relative
from civpub.rendering.text import Heading, OutLink, RenderedText, Target, TextFlaw, reading_minutes, render_text

_MEDIA = re.compile(rf'"(?:\.\./)*({MEDIA}[^"]+)"')
_ID = re.compile(r' id="([^"]+)"')


NEIGHBOURS = 40
"""Paths on either side of a wrong one among which the right one is looked for."""


@dataclass(frozen=True)
class Targets:
    """What content may lead to: files of the project by path, pictures and attachments by file name."""

    addresses: Mapping[str, str]
    pictures: Mapping[str, Picture]
    attachments: Mapping[str, Attachment]

    @cached_property
    def paths(self) -> list[str]:
        """Every path, in order."""
        pictures = (f"content/pictures/{name}" for name in self.pictures)
        return sorted([*self.addresses, *pictures, *(f"content/attachments/{name}" for name in self.attachments)])

    def near(self, path: str) -> list[str]:
        """Return the few paths that stand beside `path` in order: enough to guess from, however many there are."""
        at = bisect(self.paths, path)
        return self.paths[max(0, at - NEIGHBOURS) : at + NEIGHBOURS]

    def find(self, path: str) -> Target | None:
        """Return what stands at `path`, relative to the project."""
        if path in self.addresses:
            return Target(self.addresses[path])
        folder, _, name = path.rpartition("/")
        if folder.endswith("/attachments") and name in self.attachments:
            return Target(self.attachments[name].url)
        picture = self.pictures.get(name) if folder.endswith("/pictures") else None
        return Target(picture.url, picture.width, picture.height) if picture else None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A link to a section of another page, with its place and its line, to be judged when all pages are rendered."""

    link: OutLink
    place: Place
    line_text: str


@dataclass(frozen=True, slots=True)
class Fragment:
    """A page's own part (片段), with its table of contents, its plain text and what is wrong with its texts."""

    html: str
    headings: tuple[Heading, ...] = ()
    plain: str = ""
    problems: tuple[Problem, ...] = ()
    out_links: tuple[Outgoing, ...] = ()
    ids: frozenset[str] = frozenset()
    media: frozenset[str] = frozenset()


def render_fragment(page: PlannedPage, targets: Targets) -> Fragment:
    """Return the fragment of `page`."""
    texts = {name: _render(name, block, page, targets) for name, block in page.texts.items()}
    plain = "\n".join(text.plain for text in texts.values())
    html = (
        environment()
        .get_template(page.template)
        .render(
            page=page,
            link=lambda url: relative(url, page.url),
            picture=targets.pictures.get,
            attachment=targets.attachments.get,
            texts={name: Markup(text.html) for name, text in texts.items()},  # noqa: S704  proved clean by the text pipeline
            minutes=reading_minutes(plain),
            **page.data,
        )
    )
    return Fragment(
        html=html,
        headings=tuple(heading for text in texts.values() for heading in text.headings),
        plain=plain,
        problems=tuple(_problem(flaw, page.texts[name]) for name, text in texts.items() for flaw in text.flaws),
        out_links=tuple(_out_link(found, page.texts[name]) for name, text in texts.items() for found in text.out_links),
        ids=frozenset(_ID.findall(html)),
        media=frozenset(_MEDIA.findall(html)),
    )


@dataclass(frozen=True, slots=True)
class _Resolver:
    """Finds link destinations as written beside `file`."""

    file: str
    targets: Targets

    def __call__(self, path: str) -> Target | None:
        return self.targets.find(normpath(join_path(dirname(self.file), path)))

    def suggest(self, path: str) -> str:
        """Return the path of the file the writer may have meant, relative to the record's file."""
        wanted = normpath(join_path(dirname(self.file), path))
        close = get_close_matches(wanted, self.targets.near(wanted), n=1)
        return relpath(close[0], dirname(self.file)) if close else ""


def _render(name: str, block: TextBlock, page: PlannedPage, targets: Targets) -> RenderedText:
    prefix = "" if name == "body" else f"{name.replace('_', '-')}-"
    return render_text(block.text, page_url=page.url, id_prefix=prefix, resolve=_Resolver(block.file, targets))


def _problem(flaw: TextFlaw, block: TextBlock) -> Problem:
    place = Place(block.file, block.line + flaw.line, block.column + flaw.column, flaw.length)
    return flaw.code.at(place, flaw.message, flaw.hint, line_text=_line(block, flaw.line))


def _out_link(found: OutLink, block: TextBlock) -> Outgoing:
    place = Place(block.file, block.line + found.line, block.column + found.column)
    return Outgoing(found, place, _line(block, found.line))


def _line(block: TextBlock, number: int) -> str:
    lines = block.text.split("\n")
    return " " * block.column + lines[number] if number < len(lines) else ""
