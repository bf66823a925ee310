"""Footnotes (脚注): numbered as the text mentions them, gathered at its end."""

from xml.etree.ElementTree import Element

from civpub.rendering.text import codes
from civpub.rendering.text.marks import Spots
from civpub.rendering.text.model import TextFlaw


class Notes:
    """The notes of one text: what is mentioned, what is explained, and that both agree."""

    def __init__(self, spots: Spots, prefix: str, flaws: list[TextFlaw]) -> None:
        self.spots = spots
        self.prefix = prefix
        self.flaws = flaws
        self.order: list[str] = []
        self.bodies: dict[str, Element] = {}
        self._mentions: dict[str, int] = {}
        self._first: dict[str, str] = {}

    def mention(self, label: str, mark: str) -> tuple[int, str, str]:
        """Return the number of the note, the id of this mention and the id of the note."""
        if label not in self._mentions:
            self.order.append(label)
            self._first[label] = mark
        self._mentions[label] = count = self._mentions.get(label, 0) + 1
        number = self.order.index(label) + 1
        again = f":{count}" if count > 1 else ""
        return number, f"{self.prefix}fnref:{number}{again}", f"{self.prefix}fn:{number}"

    def explain(self, label: str, body: Element) -> None:
        """Keep what a note says until the end of the text."""
        if label in self.bodies:
            self._flaw(body.get("mark", "0"), label, f"脚注 [^{label}] 写了两次说明", "请删掉一条，或换一个号。")
            return
        self.bodies[label] = body

    def check(self) -> None:
        """Report mentions without a note and notes without a mention."""
        for label in self.order:
            if label not in self.bodies:
                hint = f"请在文末另起一行写 [^{label}]: 说明文字。"
                self._flaw(self._first[label], label, f"脚注 [^{label}] 没有写说明", hint)
        for label, body in self.bodies.items():
            if label not in self._mentions:
                hint = f"请在要注明的文字后面写 [^{label}]，或删掉这条说明。"
                self._flaw(body.get("mark", "0"), label, f"正文里没有用到脚注 [^{label}]", hint)

    def _flaw(self, mark: str, label: str, message: str, hint: str) -> None:
        spot = self.spots.of(mark)
        self.flaws.append(TextFlaw(spot.line, spot.column, len(label), codes.FOOTNOTE, message, hint))
