"""Headings of a text: their levels in order, their anchors, the table of contents."""

from typing import Final

from civpub.problems import Code
from civpub.rendering.text import codes
from civpub.rendering.text.anchors import Anchors
from civpub.rendering.text.marks import Spot
from civpub.rendering.text.model import Heading, TextFlaw

_TITLE: Final = 1
_LOWEST: Final = 6


class Headings:
    """Takes the headings in order; a text always begins with ``##``, wherever on the page it is shown."""

    def __init__(self, first_level: int, anchors: Anchors, flaws: list[TextFlaw]) -> None:
        self.shift = first_level - 2
        self.anchors = anchors
        self.flaws = flaws
        self.found: list[Heading] = []
        self._above = _TITLE

    def level_shown(self, written: int) -> int:
        """Return the level on the page of a heading written with that many ``#``."""
        return min(max(written, 2) + self.shift, _LOWEST)

    def add(self, written: int, text: str, spot: Spot) -> str:
        """Note a heading, report what is wrong with it and return its id."""
        problem = self._problem(written, text)
        if problem:
            code, message, hint = problem
            self.flaws.append(TextFlaw(spot.line, spot.column, max(1, written + len(text)), code, message, hint))
        self._above = max(written, 2)
        anchor = self.anchors.give(text)
        self.found.append(Heading(self.level_shown(written), text, anchor))
        return anchor

    def _problem(self, written: int, text: str) -> tuple[Code, str, str] | None:
        if not text:
            return codes.EMPTY_HEADING, f"只有 {'#' * written}，没有标题文字", "请补上标题文字，或删掉这一行。"
        if written == _TITLE:
            hint = "请改成 ##；如果是话题标签，请在 # 前加反斜线：\\#文明城市#。"
            return codes.TITLE_HEADING, f"“{text}”用了一个 #，那是文章题目的写法", hint
        if written > self._above + 1:
            wanted = "#" * (self._above + 1)
            message = f"“{text}”用了 {written} 个 #，上一级是 {self._above} 个，跳了级"
            if self._above == _TITLE:
                message = f"“{text}”用了 {written} 个 #，正文的第一级小标题是两个 #"
            return codes.HEADING_SKIP, message, f"请改成 {wanted}。"
        if written + self.shift > _LOWEST:
            return codes.HEADING_SKIP, f"“{text}”的层次太深", "请减少小标题的层次。"
        return None
