"""A fragment: the HTML of a page's own part. A pure function of the planned page and of what it links to."""

import re
from collections.abc import Callable

from markupsafe import Markup
from msgspec import Struct

from civpub.kinds import BY_NAME
from civpub.kinds.page import PlannedPage
from civpub.kinds.record import Record, TextBlock
from civpub.kinds.setting import Setting
from civpub.problems import Place, Problem
from civpub.rendering.environment import environment, relative
from civpub.rendering.head import render_head
from civpub.rendering.targets import Asked, Resolver, Targets
from civpub.rendering.text import Heading, OutLink, RenderedText, TextFlaw, reading_minutes, render_text

_ID = re.compile(r' id="([^"]+)"')


class Outgoing(Struct, frozen=True):
    """A link to a section of another page, with its place and its line, to be judged when all pages are rendered."""

    link: OutLink
    place: Place
    line_text: str


class Fragment(Struct, frozen=True):
    """A page's own part (片段), with its table of contents, its plain text and what is wrong with its texts.

    `uses` are the files of the project its texts and its template asked for, whether they are there or not. `head` is
    what stands in the head of this page alone.
    """

    html: str
    headings: tuple[Heading, ...] = ()
    plain: str = ""
    problems: tuple[Problem, ...] = ()
    out_links: tuple[Outgoing, ...] = ()
    uses: frozenset[str] = frozenset()
    head: str = ""

    @property
    def ids(self) -> frozenset[str]:
        """What a link may lead to on this page."""
        return frozenset(_ID.findall(self.html))


def render_fragment(
    page: PlannedPage, record_at: Callable[[str], Record], targets: Targets, setting: Setting
) -> Fragment:
    """Return the fragment of `page` as it is shown in `setting`; `record_at` gives the record of a file."""
    asked = Asked(targets, page.url)
    blocks = {name: record_at(place.record).text(place.path) for name, place in page.texts.items()}
    record = record_at(page.record) if page.record else None
    texts = {name: _render(name, block, page, asked) for name, block in blocks.items()}
    plain = "\n".join(text.plain for text in texts.values())
    html = (
        environment()
        .get_template(page.template)
        .render(
            page=page,
            link=lambda url: relative(url, page.url),
            picture=asked.picture,
            attachment=asked.attachment,
            texts={name: Markup(text.html) for name, text in texts.items()},  # noqa: S704  proved clean by the text pipeline
            minutes=reading_minutes(plain),
            **page.data,
            **(BY_NAME[record.kind].view(record) if record else {}),
        )
    )
    head = render_head(page, record, setting, asked)
    return Fragment(
        html=html,
        headings=tuple(heading for text in texts.values() for heading in text.headings),
        plain=plain,
        problems=tuple(_problem(flaw, blocks[name]) for name, text in texts.items() for flaw in text.flaws),
        out_links=tuple(_out_link(found, blocks[name]) for name, text in texts.items() for found in text.out_links),
        uses=frozenset(asked.uses),
        head=head,
    )


def _render(name: str, block: TextBlock, page: PlannedPage, asked: Asked) -> RenderedText:
    prefix = "" if name == "body" else f"{name.replace('_', '-')}-"
    return render_text(block.text, page_url=page.url, id_prefix=prefix, resolve=Resolver(block.file, asked))


def _problem(flaw: TextFlaw, block: TextBlock) -> Problem:
    place = Place(block.file, block.line + flaw.line, block.column + flaw.column, flaw.length)
    return flaw.code.at(place, flaw.message, flaw.hint, line_text=_line(block, flaw.line))


def _out_link(found: OutLink, block: TextBlock) -> Outgoing:
    place = Place(block.file, block.line + found.line, block.column + found.column)
    return Outgoing(found, place, _line(block, found.line))


def _line(block: TextBlock, number: int) -> str:
    lines = block.text.split("\n")
    return " " * block.column + lines[number] if number < len(lines) else ""
