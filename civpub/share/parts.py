"""What several sheets have in common: the owner's line, frames, portraits, dates."""

from collections.abc import Sequence
from datetime import date

from civpub.calendar import format_day
from civpub.kinds.face import Face
from civpub.share.blocks import LOOKS, Block, Desk, Look, gap, seal
from civpub.share.canvas import Canvas
from civpub.share.lines import shortened, width_of
from civpub.share.sheet import Job, Sheet


def framed(canvas: Canvas, inset: int) -> None:
    """Draw the double gold frame of an honour roll, `inset` pixels from the edge."""
    width, height = canvas.size
    canvas.frame((inset, inset, width - inset, height - inset), "gold on red", 3)
    inner = inset + 9
    canvas.frame((inner, inner, width - inner, height - inner), "gold on red", 1)


def title_label(desk: Desk, face: Face, look: Look, size: int) -> list[Block]:
    """Return the label over a title, unless the title says it: 节约用水倡议书."""
    if face.title.endswith(face.label) and not face.mark:
        return []
    return [desk.label(face.label, look.accent, size, mark=face.mark), gap(size // 2)]


def owner_line(desk: Desk, sheet: Sheet, box: tuple[int, int, int], *, middle: bool = False) -> None:
    """Draw seal and name of the community, left, top and height being `box`, or in the `middle` of the sheet."""
    left, top, side = box
    look = LOOKS[sheet.face.style]
    kind = desk.title_type(round(side * 0.54))
    most = desk.canvas.size[0] * (0.8 if middle else 0.5) - side
    name = kind.clean(sheet.owner.name)
    if width_of(name, kind.measure) > most:
        name = shortened(name, most, kind.measure)
    wide = side * 1.25 + width_of(name, kind.measure)
    if middle:
        left = round((desk.canvas.size[0] - wide) / 2)
    seal_ramp = "red on surface" if look.accent == "teal on surface" else look.accent
    seal(desk, sheet.owner.name, (left, top, side), seal_ramp)
    desk.canvas.write(name, (left + side * 1.25, top + side / 2 + kind.size * 0.37), kind, look.title)


def hung(desk: Desk, lines: Sequence[str], look: Look, corner: tuple[int, int, int]) -> None:
    """Write `lines` flush right; `corner` is their right end, their top and the size of their type."""
    right, top, size = corner
    kind = desk.text_type(size)
    for number, line in enumerate(filter(None, lines)):
        words = kind.clean(line)
        if width_of(words, kind.measure) > desk.width * 0.55:
            words = shortened(words, desk.width * 0.55, kind.measure)
        base = top + 32 + size * 0.37 + number * size * 1.5
        desk.canvas.write(words, (right - width_of(words, kind.measure), base), kind, look.soft)


def signed(signs: Sequence[str], most: int) -> list[str]:
    """Return the first `most` of those who sign, with 等 where there are more."""
    return [*signs[: most - 1], f"{signs[most - 1]}等"] if len(signs) > most else list(signs)


def portrait(desk: Desk, job: Job, box: tuple[int, int, int, int]) -> None:
    """Draw the person's photograph in `box`, or the surname on a plaque, in a gold frame."""
    left, top, right, bottom = box
    canvas = desk.canvas
    if job.photo:
        canvas.photo(job.photo, (left + 6, top + 6, right - 6, bottom - 6), focus=0.25)
    else:
        canvas.fill(box, "gold on deep", ink=False)
        glyph = job.sheet.face.glyph
        size = round(min((right - left) / max(1, len(glyph)), bottom - top) * 0.62)
        kind = desk.title_type(size)
        wide = width_of(kind.clean(glyph), kind.measure)
        base = (top + bottom) / 2 + size * 0.37
        canvas.write(kind.clean(glyph), ((left + right - wide) / 2, base), kind, "gold on deep")
        inner = 14
        canvas.frame((left + inner, top + inner, right - inner, bottom - inner), "gold on red", 1)
    canvas.frame(box, "gold on red", 3)


def mark_of(day: date | None) -> str:
    """Return 2026年11月5日, or nothing."""
    return format_day(day) if day else ""
