"""Our block rules for the parser: paragraphs, headings, fences, notes and tables, on lines that `layout` prepared."""

import re
from typing import Final
from xml.etree.ElementTree import Element, SubElement

from markdown.blockparser import BlockParser
from markdown.blockprocessors import (
    BlockProcessor,
    BlockQuoteProcessor,
    EmptyBlockProcessor,
    ListIndentProcessor,
    ParagraphProcessor,
)
from markdown.extensions.sane_lists import SaneOListProcessor, SaneUListProcessor

from civpub.rendering.text.deadline import Deadline
from civpub.rendering.text.marks import FENCE, MARK
from civpub.rendering.text.tables import TableRule, plain_or_markup

_HEADING: Final = re.compile(rf"(#{{1,6}}){MARK}(.*)")
_CLOSING: Final = re.compile(r"(?<=[\s\ufdd1])#++$")
_SPACES: Final = " \t　"
_FENCE: Final = re.compile(FENCE)
_NOTE: Final = re.compile(rf"\[\^{MARK}([^\]\s]+)\]:[ ]*(.*)", re.DOTALL)


def block_rules(parser: BlockParser, deadline: Deadline) -> tuple[BlockProcessor, ...]:
    """Return all block rules, in order: an own list, so that no rule of a later parser version slips in.

    Left out on purpose: indented code (clerks indent paragraphs by spaces), headings by underlining (a line under a
    paragraph is a rule), addresses defined elsewhere, raw HTML.
    """
    return (
        _Clock(parser, deadline),
        _Prose(parser),
        EmptyBlockProcessor(parser),
        ListIndentProcessor(parser),
        _Fence(parser),
        TableRule(parser),
        _Heading(parser),
        _Note(parser),
        _Rule(parser),
        SaneOListProcessor(parser),
        SaneUListProcessor(parser),
        _Quote(parser),
        _Paragraph(parser),
    )


class _Clock(BlockProcessor):
    """Looks at the clock before every block and never takes one."""

    def __init__(self, parser: BlockParser, deadline: Deadline) -> None:
        super().__init__(parser)
        self.deadline = deadline

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002 (the parser's signature)
        self.deadline.look()
        return False


class _Fence(BlockProcessor):
    """The block that stands for fenced code becomes a `fence` element with its number."""

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002
        return block.startswith("\ufdd2")

    def run(self, parent: Element, blocks: list[str]) -> None:
        match = _FENCE.match(blocks.pop(0))
        SubElement(parent, "fence", {"number": match[1] if match else ""})


class _Heading(BlockProcessor):
    """A marked heading line; `layout` gave it a block of its own."""

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002
        return block.startswith("#") and _HEADING.match(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        if match := _HEADING.match(blocks.pop(0)):
            heading = SubElement(parent, f"h{len(match[1])}", {"mark": match[2]})
            heading.text = plain_or_markup(_CLOSING.sub("", match[3].strip(_SPACES)).strip(_SPACES))


class _Rule(BlockProcessor):
    """A rule across the page; `layout` writes each as three dashes. Underscores are blanks to fill in, and stay."""

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002
        return block == "---"

    def run(self, parent: Element, blocks: list[str]) -> None:
        blocks.pop(0)
        SubElement(parent, "hr")


class _Note(BlockProcessor):
    """What a footnote says (脚注): a `note` element that stays where it was written; the writer moves it to the end."""

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002
        return block.startswith("[^") and _NOTE.match(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        if match := _NOTE.match(blocks.pop(0)):
            note = SubElement(parent, "note", {"mark": match[1], "label": match[2]})
            SubElement(note, "p").text = plain_or_markup(match[3].strip())


class _Quote(BlockQuoteProcessor):
    """The parser's quotation, which it would look for from every character of a long paragraph."""

    def test(self, parent: Element, block: str) -> bool:
        return ">" in block and super().test(parent, block)


class _Paragraph(ParagraphProcessor):
    """The parser's paragraph, spared the inline rules where it holds no markup."""

    def run(self, parent: Element, blocks: list[str]) -> None:
        super().run(parent, blocks)
        holder = parent[-1] if len(parent) and parent[-1].tag == "p" and len(parent[-1]) == 0 else parent
        if holder.text:
            holder.text = plain_or_markup(holder.text)


class _Prose(_Paragraph):
    """The same paragraph, found at once: every rule that stands between the two begins with a sign or needs one."""

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002
        return block[:1].isalpha() and "|" not in block and ">" not in block
