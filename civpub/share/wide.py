"""The wide picture, which stands over a link: 1200 × 630 pixels."""

from civpub.share.blocks import LOOKS, Block, Desk, Sizes, gap, seal, settle
from civpub.share.canvas import Canvas
from civpub.share.fonts import Fonts
from civpub.share.parts import framed, hung, mark_of, owner_line, portrait, signed, title_label
from civpub.share.sheet import SIZES, Job

_TITLE = ((84, 2), (72, 2), (64, 3), (56, 3), (48, 4))
_NARROW = ((64, 3), (56, 4), (48, 5), (42, 5))
_FOOT = 492
"""Where the owner's line begins."""


def draw_wide(job: Job, fonts: Fonts) -> Canvas:
    """Return the wide picture of `job`."""
    face = job.sheet.face
    look = LOOKS[face.style]
    canvas = Canvas(SIZES["wide"], look.title)
    if face.style == "roll":
        _roll(job, Desk(canvas, fonts, 96, 1008, centred=True))
    elif face.style == "person":
        _person(job, Desk(canvas, fonts, 500, 600))
    elif face.style == "news" and job.photo:
        canvas.photo(job.photo, (660, 0, 1200, 630), focus=0.4)
        _column(job, Desk(canvas, fonts, 64, 532), _NARROW)
    elif face.style == "letter":
        _letter(job, Desk(canvas, fonts, 96, 1008, centred=True))
    elif face.style == "plain":
        _plain(job, Desk(canvas, fonts, 96, 1008, centred=True))
    else:
        canvas.fill((0, 0, 24, 630), look.accent)
        _column(job, Desk(canvas, fonts, 84, 1040), _TITLE)
    return canvas


def _letter(job: Job, desk: Desk) -> None:
    face, look = job.sheet.face, LOOKS["letter"]
    desk.canvas.frame((24, 24, 1176, 606), look.line, 2)

    def blocks(sizes: Sizes) -> list[Block]:
        title = desk.title(face.title, look.title, sizes)
        text = desk.text(face.text, look.soft, 32, 2)
        rule = desk.rule(look.accent, double=True)
        return [*title_label(desk, face, look, 30), title, gap(22), rule, gap(18), text]

    settle(blocks, _TITLE, (44, _FOOT - 8))
    owner_line(desk, job.sheet, (96, _FOOT + 16, 64))
    hung(desk, signed(face.signs, 1), look, (1104, _FOOT + 16, 26))


def _roll(job: Job, desk: Desk) -> None:
    face, look = job.sheet.face, LOOKS["roll"]
    framed(desk.canvas, 18)
    columns = 5 if max((len(name) for name in face.names), default=0) <= 4 else 3  # noqa: PLR2004  a long name of one person
    rows = 2
    total = f"共 {face.total}上榜" if len(face.names) > columns * rows else ""

    def blocks(sizes: Sizes) -> list[Block]:
        return [
            desk.label(face.label, look.accent, 30, mark=face.mark), gap(8), desk.title(face.title, look.title, sizes),
            gap(16), desk.rule(look.line, short=120), gap(16), desk.names(face.names, look.accent, 42, columns, rows),
            *([desk.text(total, look.title, 28, 1)] if total else []),
        ]  # fmt: skip

    settle(blocks, _TITLE, (40, _FOOT + 16))
    owner_line(desk, job.sheet, (96, _FOOT + 24, 56), middle=True)


def _person(job: Job, desk: Desk) -> None:
    face, look = job.sheet.face, LOOKS["person"]
    framed(desk.canvas, 18)
    portrait(desk, job, (84, 84, 416, 546))

    def blocks(sizes: Sizes) -> list[Block]:
        return [
            desk.label(face.label, look.accent, 30, mark=face.total), gap(10),
            desk.title(face.title, look.title, sizes), gap(14), desk.rule(look.line, short=120), gap(16),
            desk.text(face.text, look.title, 34, 3),
        ]  # fmt: skip

    settle(blocks, ((104, 1), (76, 2), (56, 3)), (60, _FOOT - 10))
    owner_line(desk, job.sheet, (500, _FOOT + 6, 56))


def _column(job: Job, desk: Desk, sizes: Sizes) -> None:
    face, look = job.sheet.face, LOOKS[job.sheet.face.style]

    def blocks(sizes: Sizes) -> list[Block]:
        head = [desk.label(face.label, look.accent, 30, mark=face.mark), gap(14)]
        head.append(desk.title(face.title, look.title, sizes))
        if face.facts:
            return [*head, gap(26), desk.fact(*face.facts[0], (26, 50), 28)]
        return [*head, gap(16), desk.text(face.text, look.soft, 32, 2)] if face.text else head

    settle(blocks, sizes, (48, _FOOT - 4), 0.4)
    owner_line(desk, job.sheet, (desk.left, _FOOT + 16, 64))
    if face.day and not job.photo:
        hung(desk, [mark_of(face.day)], look, (desk.left + desk.width, _FOOT + 16, 28))


def _plain(job: Job, desk: Desk) -> None:
    face, look = job.sheet.face, LOOKS["plain"]
    desk.canvas.fill((0, 0, 1200, 14), look.accent)
    desk.canvas.fill((0, 616, 1200, 630), look.accent)
    side = 132
    tops = [
        Block(side, lambda top: seal(desk, job.sheet.owner.name, (600 - side // 2, round(top), side), look.accent)),
        gap(22),
    ]  # fmt: skip

    def blocks(sizes: Sizes) -> list[Block]:
        label = [desk.label(face.label, look.accent, 30, 0.12)] if face.label else []
        text = desk.text(face.text, look.soft, 34, 2)
        return [*tops, desk.title(face.title, look.title, sizes), gap(8), text, *label]

    settle(blocks, ((92, 1), (72, 2), (56, 3)), (30, 600))
