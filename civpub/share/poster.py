"""The poster, to be kept and passed on: 1080 × 1440 pixels, with a code to long-press at its foot."""

from civpub.share.blocks import LOOKS, Block, Desk, Sizes, code, gap, seal, settle
from civpub.share.canvas import Canvas
from civpub.share.fonts import Fonts
from civpub.share.lines import shortened, width_of
from civpub.share.parts import framed, hung, mark_of, portrait, signed, title_label
from civpub.share.sheet import SIZES, Job
from civpub.share.type import Type

_FOOT = 1064
"""Where the white foot with the code begins."""
_CODE = 328
"""Pixels of the code's side: about 45 mm on a phone's screen, quiet zone included."""
_TITLE = ((104, 2), (92, 2), (80, 3), (70, 4), (60, 5), (52, 6))


def draw_poster(job: Job, fonts: Fonts) -> Canvas:
    """Return the poster of `job`."""
    face = job.sheet.face
    look = LOOKS[face.style]
    canvas = Canvas(SIZES["poster"], look.title)
    desk = Desk(canvas, fonts, 84, 912, centred=face.style in {"letter", "roll", "person", "plain"})
    {"letter": _letter, "roll": _roll, "person": _person, "notice": _notice}.get(face.style, _news)(job, desk)
    _foot(job, Desk(canvas, fonts, 84, 560))
    return canvas


def _letter(job: Job, desk: Desk) -> None:
    face, look = job.sheet.face, LOOKS["letter"]
    desk.canvas.frame((28, 28, 1052, _FOOT - 28), look.line, 2)
    plain = Desk(desk.canvas, desk.fonts, desk.left, desk.width)

    def blocks(sizes: Sizes) -> list[Block]:
        return [
            *title_label(desk, face, look, 40), desk.title(face.title, look.title, sizes), gap(34),
            desk.rule(look.accent, double=True), gap(40), plain.text(face.text, look.title, 46, 6),
        ]  # fmt: skip

    lines = [*signed(face.signs, 2), mark_of(face.day)]
    top = _FOOT - 90 - 57 * len(lines)
    settle(blocks, _TITLE, (64, top - 10), 0.42)
    hung(desk, lines, look, (996, top, 38))


def _roll(job: Job, desk: Desk) -> None:
    face, look = job.sheet.face, LOOKS["roll"]
    framed_part(desk.canvas)
    long = max((len(name) for name in face.names), default=0)
    few = len(face.names) <= 9 and len(face.names) % 3 != 1  # noqa: PLR2004  rows of three, and nobody stands alone
    columns, size = (3, 60) if few and long <= 4 else (4, 50) if long <= 4 else (2, 44)  # noqa: PLR2004  a long name
    columns = min(columns, max(1, len(face.names)))

    def blocks(sizes: Sizes) -> list[Block]:
        return [
            desk.label(face.label, look.accent, 40, mark=face.mark), gap(16), desk.title(face.title, look.title, sizes),
            gap(30), desk.rule(look.line, short=160), gap(30), desk.names(face.names, look.accent, size, columns, 6),
            gap(18), desk.text(f"共 {face.total}上榜", look.title, 38, 1),
        ]  # fmt: skip

    settle(blocks, _TITLE, (70, _FOOT - 56))


def _person(job: Job, desk: Desk) -> None:
    face, look = job.sheet.face, LOOKS["person"]
    framed_part(desk.canvas)

    def blocks(sizes: Sizes) -> list[Block]:
        return [
            Block(470, lambda top: portrait(desk, job, (364, round(top), 716, round(top) + 470))), gap(20),
            desk.title(face.title, look.title, sizes), desk.label(face.label, look.accent, 40, mark=face.total),
            gap(20), desk.text(face.text, look.title, 44, 3),
        ]  # fmt: skip

    settle(blocks, ((108, 1), (80, 2), (60, 3)), (64, _FOOT - 56))


def _notice(job: Job, desk: Desk) -> None:
    face, look = job.sheet.face, LOOKS["notice"]
    desk.canvas.fill((0, 0, 1080, 28), look.accent)

    def blocks(sizes: Sizes) -> list[Block]:
        made = [desk.label(face.label, look.accent, 42, mark=face.mark), gap(24)]
        made.append(desk.title(face.title, look.title, sizes))
        for label, words in face.facts:
            made += [gap(34), desk.fact(label, words, (36, 60), 36)]
        return [*made, gap(30), desk.text(face.text, look.soft, 44, 2 if face.facts else 7)]

    settle(blocks, _TITLE, (72, _FOOT - 40), 0.35)


def _news(job: Job, desk: Desk) -> None:
    face, look = job.sheet.face, LOOKS[job.sheet.face.style]
    top = 76
    if job.photo:
        desk.canvas.photo(job.photo, (0, 0, 1080, 580), focus=0.4)
        top = 600
    else:
        desk.canvas.fill((0, 0, 1080, 28), look.accent)
    sizes = ((72, 2), (64, 2), (56, 3), (48, 4)) if job.photo else _TITLE
    most = 2 if job.photo else 8

    def blocks(sizes: Sizes) -> list[Block]:
        title = desk.title(face.title, look.title, sizes)
        label = desk.label(face.label, look.accent, 38, mark=face.mark)
        return [label, gap(10), title, gap(12), desk.text(face.text, look.soft, 42, most)]

    settle(blocks, sizes, (top, _FOOT - 24), 0.4)


def framed_part(canvas: Canvas) -> None:
    """Draw the gold frame around what stands above the foot."""
    upper = Canvas((canvas.size[0], _FOOT), canvas.ground)
    framed(upper, 26)
    canvas.image.paste(upper.image, (0, 0))


def _foot(job: Job, desk: Desk) -> None:
    """Draw who says it, as of when, and the code that leads to the page."""
    canvas, sheet = desk.canvas, job.sheet
    canvas.fill((0, _FOOT, 1080, 1440), "ink on surface", ink=False)
    canvas.fill((0, _FOOT, 1080, _FOOT + 4), "red on surface")
    top = _FOOT + (1440 - _FOOT - _CODE) // 2
    code(canvas, sheet.url, (1080 - 64 - _CODE, top, _CODE))
    name = desk.title_type(46)
    side = 76
    seal(desk, sheet.owner.name, (84, _FOOT + 52, side), "red on surface")
    words = _fitting(sheet.owner.name, name, 560 - side - 20)
    canvas.write(words, (84 + side + 20, _FOOT + 52 + side / 2 + 17), name, "ink on surface")
    large, small = desk.title_type(54), desk.text_type(34)
    canvas.write("长按识别二维码", (84, _FOOT + 222), large, "red on surface")
    canvas.write("看全文，内容以网页为准", (84, _FOOT + 280), small, "soft on surface")
    day = sheet.face.as_of or sheet.face.day
    if day:
        word = "截至" if sheet.face.as_of else "发布于"
        canvas.write(f"{word} {mark_of(day)}", (84, _FOOT + 332), small, "soft on surface")


def _fitting(text: str, kind: Type, width: float) -> str:
    words = kind.clean(text)
    return words if width_of(words, kind.measure) <= width else shortened(words, width, kind.measure)
