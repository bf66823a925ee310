"""Text on its way out: marks and escapes taken back, line breaks between Han characters closed, signs escaped."""

import re
from dataclasses import dataclass, field
from typing import Final

from civpub.rendering.text.marks import strip_marks

_HAN: Final = (
    "\u2e80-\u303f\u3040-\u30ff\u3100-\u312f\u31a0-\u31bf\u31c0-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef"
    "\U00020000-\U0003ffff“”‘’—…·"
)
"""Han characters and the punctuation set with them, kana and full-width forms included."""
_IS_HAN: Final = re.compile(f"[{_HAN}]")
_WIDE: Final = frozenset("、。，．：；！？（）《》〈〉「」『』【】〔〕")
"""Punctuation as wide as a Han character: its own blank half is all the space it needs, also beside Latin letters."""
_BREAK: Final = re.compile(r"(?<![ \t　])[ \t　]*+\n[ \t　]*+")
_ESCAPED: Final = re.compile("\x02([0-9]+)\x03")


def as_written(text: str) -> str:
    """Return `text` from the parsed tree without marks and with backslash escapes taken back."""
    text = strip_marks(text)
    return _ESCAPED.sub(lambda match: chr(int(match[1])), text) if "\x02" in text else text


def escape(text: str) -> str:
    """Return `text` as HTML text, in the very form in which the sanitiser writes it."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text.replace("\xa0", "&nbsp;") if "\xa0" in text else text


def raw_code(text: str) -> str:
    """Return inline code as written: the parser has escaped it once already."""
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return strip_marks(text)


def attributes(**values: str | int | None) -> str:
    """Return HTML attributes, those that are None left out; ``_`` in a name is written ``-``, a last one dropped."""
    return "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(str(value)).replace(chr(34), "&quot;")}"'
        for name, value in values.items()
        if value is not None
    )


@dataclass(slots=True)
class Prose:
    """Two growing streams: HTML, and the visible text of it."""

    html: list[str] = field(default_factory=list)
    plain: list[str] = field(default_factory=list)
    last: str = ""  # the last character of running text; '' at the beginning of a block
    waiting: tuple[int, int] | None = None  # where a line break stands that the next character may close

    def write(self, text: str) -> None:
        """Add running text of the block at hand."""
        text = as_written(text)
        if not text:
            return
        if self.waiting:
            self._settle(text)
        if "\n" in text:
            text = self._close_breaks(text)
        self._add(text)

    def verbatim(self, text: str) -> None:
        """Add text in which every space and line break counts."""
        self.waiting = None
        self.last = text[-1:]
        self.html.append(escape(text))
        self.plain.append(text)

    def break_line(self) -> None:
        """Add a line break that was asked for."""
        self.waiting = None
        self.last = ""
        self.plain.append("\n")

    def end_cell(self) -> None:
        """End a table cell; the cells of a row share a line of the visible text."""
        self.waiting = None
        self.last = ""
        self.plain.append(" ")

    def new_block(self) -> None:
        """Begin a new block: no line break reaches over its edge."""
        self.last = ""
        self.waiting = None
        if self.plain and self.plain[-1] != "\n":
            self.plain.append("\n")

    def visible(self) -> str:
        """Return all visible text: one line for each paragraph, item, heading and row, without blank ones."""
        lines = (line.rstrip(" ") for line in "".join(self.plain).split("\n"))
        return "\n".join(line for line in lines if line.strip())

    def since(self, start: int) -> str:
        """Return the visible text written since `plain` had `start` pieces."""
        return "".join(self.plain[start:]).strip()

    def _close_breaks(self, text: str) -> str:
        """Close the line breaks in `text`; one at its very end waits for what follows."""

        def closed(match: re.Match[str]) -> str:
            left = text[match.start() - 1] if match.start() else self.last
            return "" if _closes(left, text[match.end() : match.end() + 1]) else "\n"

        kept = text.rstrip(_BLANKS)
        if "\n" not in text[len(kept) :]:
            return _BREAK.sub(closed, text)
        self._add(_BREAK.sub(closed, kept))
        if self.last and not _closes(self.last, ""):
            self._add("\n", last=self.last)
            self.waiting = len(self.html) - 1, len(self.plain) - 1
        return ""

    def _settle(self, text: str) -> None:
        """Close the waiting line break if `text`, which follows it, asks for it."""
        if self.waiting and _closes(self.last, text[0]):
            self.html[self.waiting[0]] = ""
            self.plain[self.waiting[1]] = ""
        self.waiting = None

    def _add(self, text: str, *, last: str = "") -> None:
        if text:
            self.html.append(escape(text))
            self.plain.append(text)
            self.last = last or text[-1]


def _closes(left: str, right: str) -> bool:
    """Whether a line break between the two characters is none to the reader: Chinese needs no space there."""
    if not left or left in _WIDE or right in _WIDE:
        return True
    return bool(right and _IS_HAN.match(left) and _IS_HAN.match(right))


_BLANKS: Final = " \t　\n"
