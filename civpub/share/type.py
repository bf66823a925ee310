"""Sets text in the fonts that were found: how wide it is, and its ink as a mask. One of two doors to Pillow here."""

from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from civpub.share.lines import advances
from civpub.share.sfnt import FontFace

_PROBE = 24
"""Pixels at which a font is asked whether it has a character."""
_NOBODY = "\U000effff"
"""A character no font has: whatever is drawn for it stands for all that a font lacks."""
_INSTEAD = "〓"
"""Set where no font has the character, as printers did."""


@lru_cache(maxsize=256)
def _font(face: FontFace, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(face.path, size, index=face.index, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=20_000)
def has_glyph(face: FontFace, char: str) -> bool:
    """Whether `face` has ink of its own for `char`, or is right to have none."""
    if char.isspace():
        return True
    return _ink(face, char) not in {_ink(face, _NOBODY), (0, 0, b"")}


@lru_cache(maxsize=20_000)
def _ink(face: FontFace, char: str) -> tuple[int, int, bytes]:
    mask = _font(face, _PROBE).getmask(char)
    return mask.size[0], mask.size[1], bytes(mask)


@lru_cache(maxsize=4_000)  # the same words stand on every sheet, and drawing them costs most of a sheet's time
def _glyph(face: FontFace, size: int, char: str) -> tuple[Image.Image, int, int]:
    """Return the ink of `char` with its left and its top on a mask that begins a quarter of the type before it."""
    mask = Image.new("L", (size * 2, size * 2), 0)
    ImageDraw.Draw(mask).text((size / 4, size * 1.5), char, fill=255, font=_font(face, size), anchor="ls")
    left, top, right, bottom = mask.getbbox() or (0, 0, 1, 1)
    return mask.crop((left, top, right, bottom)), left, top


@lru_cache(maxsize=512)
class Type:
    """A size of a chain of fonts: a character is set in the first that has it."""

    def __init__(self, chain: tuple[FontFace, ...], size: int) -> None:
        self.size = size
        self._chain = chain
        self._widths: dict[str, float] = {}

    def face_of(self, char: str) -> FontFace:
        """Return the font `char` is set in, the first where none has it."""
        return next((face for face in self._chain if has_glyph(face, char)), self._chain[0])

    def measure(self, char: str) -> float:
        """Return the width of `char`, in pixels."""
        if char not in self._widths:
            self._widths[char] = _font(self.face_of(char), self.size).getlength(char)
        return self._widths[char]

    def clean(self, text: str) -> str:
        """Return `text` with 〓 for what no font has."""
        return "".join(char if any(has_glyph(face, char) for face in self._chain) else _INSTEAD for char in text)

    def ink(self, line: str, spacing: float = 0) -> Image.Image:
        """Return `line` as a mask; it is twice as high as the type, and its base stands at three quarters of that."""
        spots, x = [], 0.0
        for char, shift, step in advances(line, self.measure):
            spots.append((char, x + shift))
            x += step + spacing
        mask = Image.new("L", (int(x + self.size), self.size * 2), 0)
        for char, left in spots:
            if not char.isspace():
                glyph, beside, above = _glyph(self.face_of(char), self.size, char)
                mask.paste(255, (round(left) + beside, above), glyph)
        return mask
