"""Our table rule: every cell that was written is kept, and a row that does not fit its header is told.

The parser's own drops the cells beyond the header's last column without a word.
"""

import re
from typing import Final
from xml.etree.ElementTree import Element, SubElement

from markdown.blockprocessors import BlockProcessor
from markdown.util import AtomicString

from civpub.rendering.text.lines import split_row
from civpub.rendering.text.marks import MARK

_MARKUP: Final = re.compile(r"[\\`*\[<&]")
_ROW_MARK: Final = re.compile(MARK)
_SEPARATOR: Final = re.compile(r"[ ]*:?-+:?[ ]*")
_ALIGNMENTS: Final = {(True, True): "center", (True, False): "left", (False, True): "right"}


def plain_or_markup(text: str) -> str:
    """Return `text` as the parser's 'nothing to find in here' when there is nothing to find in it.

    Most Chinese paragraphs hold no markup; skipping the inline rules on them halves the time of a page.
    """
    return text if _MARKUP.search(text) or "  \n" in text else AtomicString(text)


class TableRule(BlockProcessor):
    """A header row, a row of dashes, and rows."""

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002 (the parser's signature)
        """Whether the block begins with a header and a row of dashes of as many cells."""
        if "|" not in block:
            return False
        header, _, rest = block.partition("\n")
        dashes = split_row(rest.partition("\n")[0])
        return "|" in header and len(split_row(header)) == len(dashes) and all(map(_SEPARATOR.fullmatch, dashes))

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Build the table."""
        header, dashes, *rows = blocks.pop(0).split("\n")
        aligned = [_ALIGNMENTS.get((cell[0] == ":", cell[-1] == ":")) for cell in split_row(dashes)]
        table = SubElement(parent, "table")
        _add_row(SubElement(table, "thead"), "th", header, aligned)
        body = SubElement(table, "tbody")
        for row in rows:
            _add_row(body, "td", row, aligned)


def _add_row(parent: Element, tag: str, row: str, aligned: list[str | None]) -> None:
    cells = split_row(row)
    line = SubElement(parent, "tr")
    if match := _ROW_MARK.match(cells[0]):
        line.set("mark", match[1])
        cells[0] = cells[0][match.end() :].strip()
    if len(cells) > len(aligned):
        line.set("cells", str(len(cells)))
        cells[len(aligned) - 1 :] = [" ".join(cells[len(aligned) - 1 :])]
    for align, text in zip(aligned, cells + [""] * len(aligned), strict=False):
        cell = SubElement(line, tag, {"align": align} if align else {})
        cell.text = plain_or_markup(text)
