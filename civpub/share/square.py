"""The square picture, which stands beside a link in a chat: 600 × 600 pixels, seen at a tenth of that and less."""

from civpub.share.blocks import LOOKS, Block, Desk, Sizes, gap, seal, settle, stack
from civpub.share.canvas import Canvas
from civpub.share.fonts import Fonts
from civpub.share.parts import framed, owner_line, portrait, title_label
from civpub.share.sheet import SIZES, Job

_TITLE = ((80, 2), (68, 3), (58, 4), (50, 5), (42, 6))
_UNDER_PHOTO = ((46, 2), (40, 3), (34, 4))
_FOOT = 500


def draw_square(job: Job, fonts: Fonts) -> Canvas:
    """Return the square picture of `job`."""
    face = job.sheet.face
    look = LOOKS[face.style]
    canvas = Canvas(SIZES["square"], look.title)
    desk = Desk(canvas, fonts, 52, 496, centred=True)
    if face.style == "news" and job.photo:
        canvas.photo(job.photo, (0, 0, 600, 350), focus=0.4)
        settle(lambda sizes: [desk.title(face.title, look.title, sizes)], _UNDER_PHOTO, (358, 524))
        owner_line(desk, job.sheet, (0, 526, 48), middle=True)
        return canvas
    if face.style == "person":
        _person(job, desk)
        return canvas
    if face.style == "plain":
        _plain(job, desk)
        return canvas
    if face.style == "roll":
        framed(canvas, 12)
    elif face.style == "letter":
        canvas.frame((12, 12, 588, 588), look.line, 2)
    else:
        canvas.fill((0, 0, 600, 14), look.accent)

    def blocks(sizes: Sizes) -> list[Block]:
        made = [*title_label(desk, face, look, 34), desk.title(face.title, look.title, sizes)]
        if face.style == "letter":
            made += [gap(16), desk.rule(look.accent, double=True)]
        if face.facts:
            made += [gap(14), desk.text(face.facts[0][1], look.accent, 34, 1)]
        if face.style == "roll":
            made += [gap(14), desk.rule(look.line, short=90), gap(10)]
            made.append(desk.text(f"{face.total}上榜", look.accent, 36, 1))
        return made

    settle(blocks, _TITLE, (30, _FOOT))
    owner_line(desk, job.sheet, (0, _FOOT + 12, 56), middle=True)
    return canvas


def _person(job: Job, desk: Desk) -> None:
    face, look = job.sheet.face, LOOKS["person"]
    framed(desk.canvas, 12)
    portrait(desk, job, (190, 44, 410, 334))
    title = desk.title(face.title, look.title, ((68, 1), (52, 2)))
    stack([title, desk.text(face.label, look.accent, 32, 1)], 340, 510)
    owner_line(desk, job.sheet, (0, 516, 48), middle=True)


def _plain(job: Job, desk: Desk) -> None:
    face, look = job.sheet.face, LOOKS["plain"]
    desk.canvas.fill((0, 0, 600, 12), look.accent)
    desk.canvas.fill((0, 588, 600, 600), look.accent)
    side = 240
    blocks = [
        Block(side, lambda top: seal(desk, job.sheet.owner.name, (300 - side // 2, round(top), side), look.accent)),
        gap(24), desk.title(face.title, look.title, ((80, 1), (64, 2), (50, 3))),
    ]  # fmt: skip
    if face.label:
        blocks.append(desk.label(face.label, look.accent, 30, 0.12))
    stack(blocks, 20, 580)
