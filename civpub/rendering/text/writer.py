"""Writes the parsed tree as HTML: here and in `spans` alone are tags written, everything else is escaped."""

from typing import ClassVar, Final
from xml.etree.ElementTree import Element

from civpub.rendering.text import codes
from civpub.rendering.text.laid import Laid
from civpub.rendering.text.model import Page
from civpub.rendering.text.prose import as_written, attributes
from civpub.rendering.text.spans import SpanWriter

_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_LABEL_LENGTH: Final = 24


class Writer(SpanWriter):
    """Writes one text."""

    def __init__(self, laid: Laid, page: Page) -> None:
        super().__init__(laid, page)
        self._tables = 0

    def write(self, root: Element) -> None:
        """Write the whole text, its notes at the end."""
        self._inside(root)
        self._all_notes()
        self.notes.check()
        self.links.finish()

    def _block(self, element: Element) -> None:
        self.prose.new_block()
        # The parser takes full-width digits for a number, too; at such a start a browser would begin with 1.
        start = "".join([str(int(digit)) for digit in element.get("start", "")])
        self._tag(f"<{element.tag}{attributes(start=start) if start else ''}>")
        self._inside(element)
        self._tag(f"</{element.tag}>\n")
        self.prose.new_block()

    def _rule(self, _element: Element) -> None:
        self.prose.new_block()
        self._tag("<hr>\n")

    def _heading(self, element: Element) -> None:
        self.prose.new_block()
        written = int(element.tag[1])
        opening, start = len(self.prose.html), len(self.prose.plain)
        self._tag("")
        self._inside(element)
        anchor = self.headings.add(written, self.prose.since(start), self.laid.spots.of(element.get("mark", "0")))
        level = self.headings.level_shown(written)
        self.prose.html[opening] = f"<h{level}{attributes(id=anchor)}>"
        self._tag(f"</h{level}>\n")
        self.prose.new_block()

    def _fence(self, element: Element) -> None:
        self.prose.new_block()
        self._tag("<pre><code>")
        self.prose.verbatim(self.laid.fences[int(element.get("number", "0"))] + "\n")
        self._tag("</code></pre>\n")
        self.prose.new_block()

    def _table(self, element: Element) -> None:
        """Write a table in a box that scrolls sideways; the box can be reached by keyboard and has a name."""
        self.prose.new_block()
        self._tables += 1
        heads = filter(None, (as_written("".join(cell.itertext())).strip() for cell in element[0][0]))
        label = f"表格 {self._tables}：{'、'.join(heads)[:_LABEL_LENGTH]}".rstrip("：")
        self._tag(f"<div{attributes(class_='cp-table', role='region', aria_label=label, tabindex=0)}>\n<table>\n")
        for part in element:
            self._tag(f"<{part.tag}>\n")
            for row in part:
                self._row(row)
            self._tag(f"</{part.tag}>\n")
        self._tag("</table>\n</div>\n")
        self.prose.new_block()

    def _row(self, row: Element) -> None:
        self.prose.new_block()
        self._tag("<tr>")
        if cells := row.get("cells"):
            message = f"这一行有 {cells} 格，表头只有 {len(row)} 列，多出的格子会挤进最后一列"
            hint = "请给表头加列，或删掉多余的格子；格子里的竖线写成 \\|。"
            self._flaw(row, 1, (codes.TABLE_ROW, message, hint))
        for cell in row:
            align = cell.get("align")
            empty_head = cell.tag == "th" and not (cell.text or len(cell))
            tag = "td" if empty_head else cell.tag  # a header cell that says nothing would be read out as a header
            scope = "col" if tag == "th" else None
            self._tag(f"<{tag}{attributes(class_=align and f'cp-{align}', scope=scope)}>")
            self._inside(cell)
            self._tag(f"</{tag}>")
            self.prose.end_cell()
        self._tag("</tr>\n")

    def _note(self, element: Element) -> None:
        self.notes.explain(element.get("label", ""), element)

    def _all_notes(self) -> None:
        """Write the notes in the order of their first mention; one may mention another."""
        if not self.notes.order:
            return
        self._tag(f"<div{attributes(class_='cp-notes', role='doc-endnotes', aria_label='注释')}>\n<ol>\n")
        for number, label in enumerate(self.notes.order, start=1):
            prefix = self.notes.prefix
            self._tag(f"<li{attributes(id=f'{prefix}fn:{number}')}>")
            self.prose.new_block()
            if label in self.notes.bodies:
                self._inside(self.notes.bodies[label][0])
            back = attributes(
                aria_label=f"返回正文注{number}处",
                class_="cp-note-back",
                href=f"#{prefix}fnref:{number}",
                role="doc-backlink",
            )
            self._tag(f" <a{back}>返回正文</a></li>\n")
        self._tag("</ol>\n</div>\n")

    writers: ClassVar = {
        **SpanWriter.writers,
        **dict.fromkeys(("p", "ul", "ol", "li", "blockquote"), _block),
        **dict.fromkeys(_HEADINGS, _heading),
        "fence": _fence,
        "hr": _rule,
        "note": _note,
        "table": _table,
    }
