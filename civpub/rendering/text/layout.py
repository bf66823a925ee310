"""First step: lays the lines out so that the parser reads what the writer meant, and marks places.

Python-Markdown wants a blank line before lists, tables and headings and four spaces per list level; clerks write
neither. Left alone it would join a list to the paragraph above and flatten lists nested by two spaces. Fenced code
is taken out here, so that nothing in it is ever read as markup. The pass is linear in the text.
"""

from itertools import count
from typing import Final

from civpub.patterns import compiled
from civpub.problems import Code
from civpub.rendering.text import codes, limits
from civpub.rendering.text.laid import Laid, Levels, Line
from civpub.rendering.text.lines import kind_of, split_row, width_of_indent
from civpub.rendering.text.marks import fence_block, mark_line
from civpub.rendering.text.model import TextFlaw
from civpub.rendering.text.slips import find_slips, unmade_table

_SPACES: Final = " \t　"
_LEVEL: Final = "    "
_ITEM: Final = compiled(r"[ \t　]*+([-*+]|([0-9]++)\.)[ \t]++")
_NESTED: Final = compiled(r"(?:(?:[-*+]|[0-9]{1,9}+\.)[ \t]++|>[ \t]*+)*+")
_TOKEN: Final = compiled(r"[-*+.>]")
_FENCE: Final = compiled(r"([ \t　]*+)(`{3,}+|~{3,}+)")
_QUOTE: Final = compiled(r"[ \t　]*+> ?")
_HEADING: Final = compiled(r"[ \t　]*+(#{1,6}+)")
_SENTENCE_END: Final = compiled(r"[。！？：；!?][”’」』）)]*+[ \t　]*+$")


def lay_out(text: str) -> Laid:
    """Return `text`, whose lines end in a line feed, laid out for the parser."""
    laid = Laid()
    lines = list(map(Line, text.split("\n"), count()))
    laid.text = "\n".join(_Layout(lines, laid, depth=0).run()).strip("\n")
    return laid


class _Layout:
    """One pass over the lines of a text or of a quotation in it; one method for each kind of line."""

    def __init__(self, lines: list[Line], laid: Laid, depth: int) -> None:
        self.lines = lines
        self.laid = laid
        self.depth = depth
        self.at = 0
        self.out: list[str] = []
        self.open = ""  # what the lines since the last blank one belong to: "", text, list or table
        self.levels = Levels()
        self.block: list[str] = []
        self.block_line = 0

    def run(self) -> list[str]:
        """Return the lines laid out."""
        while self.at < len(self.lines):
            line = self.lines[self.at]
            getattr(self, "_" + kind_of(line.text))(line)
            self.at += 1
        self._end_block()
        return self.out

    def _blank(self, _line: Line) -> None:
        self._apart()

    def _rule(self, _line: Line) -> None:
        self._alone("---")

    def _heading(self, line: Line) -> None:
        match = _HEADING.match(line.text)
        skip = match.end() if match else 0
        mark = self.laid.spots.mark(line.number, line.offset + 1)
        self._apart()
        self._alone(line.text[:skip].lstrip(_SPACES) + mark + self._marked(line, skip))

    def _note(self, line: Line) -> None:
        self.laid.notes += 1
        if self.laid.notes == limits.NOTES + 1:
            self._flaw(line, codes.TOO_LONG, f"脚注太多，超过 {limits.NOTES} 条", "请把说明写进正文，或分成几篇。")
        self._apart()
        self.levels = Levels()
        self.open = "text"
        self.out.append(self._marked(line).lstrip(_SPACES))

    def _separator(self, line: Line) -> None:
        if self.open != "text" or "|" not in self.out[-1]:
            self._text(line)
            return
        header = self.out.pop()
        self.open = "table"
        self._apart()
        columns, wanted = len(split_row(line.text)), len(split_row(header))
        if columns != wanted:
            message = f"表头有 {wanted} 列，下面的分隔行有 {columns} 列"
            self._flaw(line, codes.TABLE_ROW, message, "请让分隔行的列数和表头一样，例如 | --- | --- |。")
        self.out += (header, line.text.strip(_SPACES))
        self.open = "table"

    def _item(self, line: Line) -> None:
        match = _ITEM.match(line.text)
        marker, number = (match[1], match[2]) if match else ("-", None)
        if self.open == "text" and number not in (None, "1"):
            self._text(line)  # a wrapped line that happens to begin with a number and a full stop
            return
        joins = self.levels.enter(width_of_indent(line.text), numbered=number is not None)
        if self.open in ("text", "table") or not joins:
            self._apart()
        self._end_block()
        skip = match.end() if match else 0
        level = len(self.levels.open)
        nested = _NESTED.match(line.text, skip)
        if self.depth + level + len(_TOKEN.findall(nested[0] if nested else "")) > limits.DEPTH:
            self._flaw(line, codes.TOO_NESTED, f"列表套得太深，超过 {limits.DEPTH} 层", "请减少层次，或改用小标题。")
        self.open = "list"
        self.out.append(_LEVEL * (level - 1) + marker + " " + self._marked(line, skip))

    def _quote(self, line: Line) -> None:
        self._apart()
        self.levels = Levels()
        inner: list[Line] = []
        while self.at < len(self.lines) and (match := _QUOTE.match(self.lines[self.at].text)):
            each = self.lines[self.at]
            inner.append(Line(each.text[match.end() :], each.number, each.offset + match.end()))
            self.at += 1
        self.at -= 1
        if self.depth == limits.DEPTH:
            self._flaw(line, codes.TOO_NESTED, f"引用套得太深，超过 {limits.DEPTH} 层", "一般只需要一个 >。")
            return
        self.out += ["> " + text if text else ">" for text in _Layout(inner, self.laid, self.depth + 1).run()]
        self.out.append("")

    def _fence(self, line: Line) -> None:
        opening = _FENCE.match(line.text)
        indent, fence = (opening[1], opening[2]) if opening else ("", "```")
        closing = compiled(rf"[ \t　]*+{fence[0]}{{{len(fence)},}}+[ \t　]*+$")
        first = self.at + 1
        self.at = first
        while self.at < len(self.lines) and not closing.match(self.lines[self.at].text):
            self.at += 1
        if self.at == len(self.lines):
            self._flaw(
                line, codes.OPEN_FENCE, f"这里的 {fence} 没有结尾", f"请在这一段后面单独写一行 {fence}，或删掉它。"
            )
        self.laid.fences.append("\n".join(each.text.removeprefix(indent) for each in self.lines[first : self.at]))
        level = self.levels.within(width_of_indent(line.text))
        self._alone(_LEVEL * level + fence_block(len(self.laid.fences) - 1), keep=level)

    def _start(self, line: Line) -> None:
        if self.open == "text":
            self._apart()
        elif self.open == "list":
            self.out[-1] += "  "  # a hard break: in an item a paragraph of its own would loosen the whole list
        self._text(line)

    def _text(self, line: Line) -> None:
        if self.open == "table":
            self._end_block()
            mark = self.laid.spots.mark(line.number, line.offset + 1)
            row = self._marked(line).strip(_SPACES)
            self.out.append("|" * row.startswith("|") + mark + row.removeprefix("|"))
            return
        if self.open == "text" and _SENTENCE_END.search(self.lines[self.at - 1].text):
            # Text pasted from Word has a paragraph on each line; a line wrapped by hand ends in mid-sentence.
            self._apart()
        text = self._marked(line).lstrip(_SPACES)
        if not self.open:
            level = self.levels.within(width_of_indent(line.text))
            self.levels.open = self.levels.open[:level]
            self.open = "list" if level else "text"
            text = _LEVEL * level + text
        self.out.append(text)

    def _apart(self) -> None:
        """Begin a new block, whatever stood before."""
        self._end_block()
        self.open = ""
        if self.out and self.out[-1]:
            self.out.append("")

    def _alone(self, text: str, *, keep: int = 0) -> None:
        """Put out a block of one line, inside the first `keep` levels of the list at hand."""
        self._apart()
        self.levels.open = self.levels.open[:keep]
        self.out += (text, "")

    def _marked(self, line: Line, skip: int = 0) -> str:
        """Return the line from `skip` on, marked and checked, as part of the block at hand."""
        text = line.text[skip:]
        if not self.block:
            self.block_line = line.number
        self.block.append(text)
        if slips := find_slips(text, line.number, line.offset + skip):
            self.laid.flaws += slips
        return mark_line(text, line.number, line.offset + skip, self.laid.spots)

    def _end_block(self) -> None:
        if self.block and (flaw := limits.check_block(self.block, self.block_line)):
            self.laid.flaws.append(flaw)
        if self.block and self.open != "table" and (flaw := unmade_table(self.block, self.block_line)):
            self.laid.flaws.append(flaw)
        self.block = []

    def _flaw(self, line: Line, code: Code, message: str, hint: str) -> None:
        length = max(1, len(line.text.strip(_SPACES)))
        self.laid.flaws.append(TextFlaw(line.number, line.offset + 1, length, code, message, hint))
