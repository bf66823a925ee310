"""The blocks a sheet is made of, one below the other: titles, sentences, names, days, rules, the community's seal."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from msgspec import Struct

from civpub.qr import QUIET, qr_matrix
from civpub.share.canvas import Canvas, round_mask, squares
from civpub.share.fonts import Fonts
from civpub.share.lines import balanced, filled, shortened, width_of
from civpub.share.type import Type

LEADING = 1.32
"""Line height of titles, in sizes of the type."""
TEXT_LEADING = 1.6


Sizes = Sequence[tuple[int, int]]
"""Sizes of a title, the largest first, each with the most lines it may take."""


class Look(Struct, frozen=True):
    """The inks of a style, all on one ground: for titles, for small text, for what stands out, for thin lines."""

    title: str
    soft: str
    accent: str
    line: str


LOOKS = {
    "letter": Look("ink on paper", "soft on paper", "red on paper", "line on paper"),
    "plain": Look("ink on paper", "soft on paper", "red on paper", "line on paper"),
    "roll": Look("cream on red", "gold on red", "gold on red", "gold on red"),
    "person": Look("cream on red", "gold on red", "gold on red", "gold on red"),
    "notice": Look("ink on surface", "soft on surface", "teal on surface", "line on surface"),
    "news": Look("ink on surface", "soft on surface", "red on surface", "line on surface"),
}


@dataclass(frozen=True)
class Block:
    """Something `height` pixels high that is drawn with its top at a given y."""

    height: float
    draw: Callable[[float], None]


@dataclass(frozen=True)
class Desk:
    """What blocks are drawn with: a canvas, fonts, the column from `left`, `width` pixels wide, `centred` or not."""

    canvas: Canvas
    fonts: Fonts
    left: int
    width: int
    centred: bool = False

    def title_type(self, size: int) -> Type:
        """Return the type for titles."""
        return Type(self.fonts.titles, size)

    def text_type(self, size: int) -> Type:
        """Return the type for small text."""
        return Type(self.fonts.texts, size)

    def lines(self, lines: Sequence[str], kind: Type, ramp: str, leading: float) -> Block:
        """Return a block of `lines`."""
        step = kind.size * leading

        def draw(top: float) -> None:
            for number, line in enumerate(lines):
                base = top + number * step + step / 2 + kind.size * 0.37
                slack = (self.width - width_of(line, kind.measure)) / 2 if self.centred else 0
                self.canvas.write(line, (self.left + slack, base), kind, ramp)

        return Block(step * len(lines), draw)

    def title(self, text: str, ramp: str, sizes: Sizes) -> Block:
        """Return a title in the first of `sizes`, each a size with the most lines it may take, that holds it whole."""
        clean = self.title_type(sizes[0][0]).clean(" ".join(text.split()))
        for size, most in sizes:
            kind = self.title_type(size)
            lines = balanced(clean, self.width, kind.measure)
            if len(lines) <= most:
                return self.lines(lines, kind, ramp, LEADING)
        size, most = sizes[-1]
        kind = self.title_type(size)
        return self.lines(filled(clean, self.width, kind.measure, most), kind, ramp, LEADING)

    def text(self, text: str, ramp: str, size: int, most: int) -> Block:
        """Return a sentence in at most `most` lines."""
        kind = self.text_type(size)
        lines = filled(kind.clean(" ".join(text.split())), self.width, kind.measure, most)
        if self.centred and len(lines) > 1 and not lines[-1].endswith("…"):
            lines = balanced("".join(lines), self.width, kind.measure)
        return self.lines(lines, kind, ramp, TEXT_LEADING)

    def label(self, text: str, ramp: str, size: int, spacing: float = 0.3, mark: str = "") -> Block:
        """Return a short word in wide letters, with `mark` in a box behind it."""
        kind = self.text_type(size)
        words, gap = kind.clean(text), size * spacing
        wide = width_of(words, kind.measure) + gap * (len(words) - 1)
        box = width_of(mark, kind.measure) + size if mark else 0
        height = size * 1.7

        def draw(top: float) -> None:
            left = self.left + ((self.width - wide - (box + size if box else 0)) / 2 if self.centred else 0)
            base = top + height / 2 + size * 0.37
            self.canvas.write(words, (left, base), kind, ramp, gap)
            if mark:
                at = round(left + wide + size)
                self.canvas.round_box((at, round(top), at + round(box), round(top + height)), size // 4, ramp)
                self.canvas.write(mark, (at + size / 2, base), kind, _reverse(ramp))

        return Block(height, draw)

    def names(self, names: Sequence[str], ramp: str, size: int, columns: int, rows: int) -> Block:
        """Return a grid of names, as many as `columns` and `rows` hold."""
        kind = self.title_type(size)
        cell = self.width / columns
        shown = [kind.clean(name) for name in names[: columns * rows]]
        shown = [
            name if width_of(name, kind.measure) <= cell * 0.94 else shortened(name, cell * 0.94, kind.measure)
            for name in shown
        ]
        step = size * 1.55

        def draw(top: float) -> None:
            for row in range(0, len(shown), columns):
                some = shown[row : row + columns]
                start = self.left + (self.width - cell * len(some)) / 2 if self.centred else self.left
                for column, name in enumerate(some):
                    slack = (cell - width_of(name, kind.measure)) / 2 if self.centred else 0
                    base = top + row / columns * step + step / 2 + size * 0.37
                    self.canvas.write(name, (start + column * cell + slack, base), kind, ramp)

        return Block(step * -(-len(shown) // columns), draw)

    def fact(self, label: str, words: str, sizes: tuple[int, int], pad: int) -> Block:
        """Return a day or a number in a box, large, under the word for it."""
        small, large = self.text_type(sizes[0]), self.title_type(sizes[1])
        height = sizes[0] * 1.5 + sizes[1] * 1.3 + pad * 1.4

        def draw(top: float) -> None:
            box = (self.left, round(top), self.left + self.width, round(top + height))
            self.canvas.fill(box, "teal on wash", ink=False)
            self.canvas.fill((box[0], box[1], box[0] + max(6, pad // 4), box[3]), "teal on wash")
            y = top + pad * 0.7
            self.canvas.write(label, (self.left + pad, y + sizes[0] * 1.1), small, "ink on wash")
            self.canvas.write(words, (self.left + pad, y + sizes[0] * 1.5 + sizes[1]), large, "teal on wash")

        return Block(height, draw)

    def rule(self, ramp: str, *, double: bool = False, short: int = 0) -> Block:
        """Return a thin line over the column, or `short` pixels in its middle."""
        height = 9 if double else 3

        def draw(top: float) -> None:
            left = self.left + ((self.width - short) // 2 if short and self.centred else 0)
            right = left + (short or self.width)
            y = round(top)
            self.canvas.fill((left, y, right, y + (4 if double else 3)), ramp)
            if double:
                self.canvas.fill((left, y + 7, right, y + 9), ramp)

        return Block(height, draw)


def gap(height: float) -> Block:
    """Return nothing, `height` pixels high."""
    return Block(height, lambda top: None)  # noqa: ARG005  nothing is drawn anywhere


def stack(blocks: Iterable[Block], top: float, bottom: float, share: float = 0.5) -> None:
    """Draw `blocks` one below the other between `top` and `bottom`; `share` of the room left over stands above them."""
    all_of_them = list(blocks)
    y = top + max(0.0, (bottom - top - sum(block.height for block in all_of_them)) * share)
    for block in all_of_them:
        block.draw(y)
        y += block.height


def settle(
    make: Callable[[Sizes], Sequence[Block]], sizes: Sizes, room: tuple[float, float], share: float = 0.5
) -> None:
    """Draw what `make` makes with the largest of `sizes` that lets all of it stand in `room`, from top to bottom.

    Where none does, the last blocks are left out: what comes first matters most.
    """
    top, bottom = room
    blocks: list[Block] = []
    for cut in range(len(sizes)):
        blocks = list(make(sizes[cut:]))
        if sum(block.height for block in blocks) <= bottom - top:
            break
    while len(blocks) > 1 and sum(block.height for block in blocks) > bottom - top:
        blocks.pop()
    stack(blocks, top, bottom, share)


def seal(desk: Desk, name: str, box: tuple[int, int, int], ramp: str) -> None:
    """Draw the community's seal, left, top and side being `box`: the first character of its name in a red square."""
    left, top, side = box
    desk.canvas.put(round_mask(side, side, max(4, side // 9)), (left, top), ramp)
    back = _reverse(ramp)
    inset = max(3, side // 14)
    desk.canvas.frame((left + inset, top + inset, left + side - inset, top + side - inset), back, max(1, side // 50))
    kind = desk.title_type(round(side * 0.6))
    char = kind.clean(name[:1])
    wide = kind.measure(char) if char else 0
    desk.canvas.write(char, (left + (side - wide) / 2, top + side / 2 + kind.size * 0.37), kind, back)


def code(canvas: Canvas, url: str, box: tuple[int, int, int]) -> None:
    """Draw the QR code of `url` as large as whole pixels let it be in the square of left, top and side `box`."""
    left, top, side = box
    rows = qr_matrix(url)
    scale = side // (len(rows) + 2 * QUIET)
    start = (side - scale * len(rows)) // 2
    canvas.fill((left, top, left + side, top + side), "ink on surface", ink=False)
    canvas.put(squares(rows, scale), (left + start, top + start), "ink on surface")


def _reverse(ramp: str) -> str:
    """Return what is written upon the ink of `ramp`."""
    return _UPON[ramp]


_UPON = {
    "red on paper": "cream on red",
    "red on surface": "cream on red",
    "teal on surface": "surface on teal",
    "gold on red": "red on gold",
}
