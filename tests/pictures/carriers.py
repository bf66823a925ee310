"""Pictures that carry what must not leave: twelve carriers of a mark, in each format that knows them."""

import io
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PIL import Image
from PIL.PngImagePlugin import PngInfo

MARK = b"SECRET-4711"
SIZE = (640, 480)
_XMP = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + MARK + b"</x:xmpmeta>"
_IPTC = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", len(MARK) + 5) + b"\x1c\x02\x78\0\x0b" + MARK
_PROFILE = b"ICC_PROFILE\0\x01\x01" + MARK * 20
_MAKER_NOTE, _USER_COMMENT, _GPS, _EXIF = 0x927C, 0x9286, 0x8825, 0x8769


UPRIGHT = 1
_STORED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}  # fmt: skip
"""How a camera held in each of the ways of EXIF's table stores what it sees."""


@dataclass(frozen=True)
class Subject:
    """What is to be carried: pixels, the colour profile they are in, and how the camera was held."""

    image: Image.Image
    profile: bytes | None = None
    orientation: int = UPRIGHT

    @property
    def stored(self) -> "Subject":
        """The same as the camera stores it."""
        way = _STORED.get(self.orientation)
        return Subject(self.image.transpose(way), self.profile, self.orientation) if way is not None else self


USUAL = Subject(Image.linear_gradient("L").resize(SIZE).convert("RGB"))


def plain(of: Subject, form: str, **more: object) -> bytes:
    data = io.BytesIO()
    best: dict[str, object] = {"WEBP": {"lossless": True}, "PNG": {}}.get(form, {"quality": 100, "subsampling": 0})
    of.image.save(data, form, **{**best, "icc_profile": of.profile, **more})
    return data.getvalue()


def _exif(of: Subject) -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = MARK.decode(), of.orientation
    exif.get_ifd(_EXIF).update({_MAKER_NOTE: MARK, _USER_COMMENT: b"ASCII\0\0\0" + MARK})
    exif.get_ifd(_GPS).update({1: "N", 2: (30.0, 15.0, 0.0), 27: MARK})
    return exif


def _segment(of: Subject, number: int, payload: bytes) -> bytes:
    jpeg = plain(of, "JPEG")
    return jpeg[:2] + bytes((0xFF, number)) + struct.pack(">H", len(payload) + 2) + payload + jpeg[2:]


def _chunk(of: Subject, name: bytes, payload: bytes) -> bytes:
    png = plain(of, "PNG")
    chunk = struct.pack(">I", len(payload)) + name + payload + struct.pack(">I", zlib.crc32(name + payload))
    return png[:-12] + chunk + png[-12:]


def _text() -> PngInfo:
    notes = PngInfo()
    notes.add_text("Author", MARK.decode())
    notes.add_itxt("XML:com.adobe.xmp", MARK.decode())
    return notes


def _thumbnail(of: Subject) -> bytes:
    """Return a JPEG whose EXIF holds a small JPEG that says more than the large one."""
    inner = plain(of, "JPEG", comment=MARK, quality=5)
    head = b"MM\0*" + struct.pack(">I", 8)
    main = struct.pack(">H", 0) + struct.pack(">I", 14)
    second = struct.pack(">HHHIIHHII", 2, 0x0201, 4, 1, 44, 0x0202, 4, 1, len(inner))
    return _segment(of, 0xE1, b"Exif\0\0" + head + main + second + struct.pack(">I", 0) + inner)


def _several(of: Subject, form: str) -> bytes:
    first = Image.open(io.BytesIO(plain(of, form)))
    second = Image.open(io.BytesIO(plain(of, form, comment=MARK, exif=_exif(of))))
    data = io.BytesIO()
    first.save(data, form, save_all=True, append_images=[second], quality=100, subsampling=0, icc_profile=of.profile)
    return data.getvalue() + (MARK if form == "MPO" else b"")


CARRIERS: dict[str, Callable[[Subject], bytes]] = {
    "exif with place and maker's note.jpg": lambda of: plain(of.stored, "JPEG", exif=_exif(of)),
    "xmp.jpg": lambda of: _segment(of, 0xE1, _XMP),
    "iptc.jpg": lambda of: _segment(of, 0xED, _IPTC),
    "comment.jpg": lambda of: plain(of, "JPEG", comment=MARK),
    "maker's block.jpg": lambda of: _segment(of, 0xE4, MARK),
    "odd profile.jpg": lambda of: _segment(Subject(of.image), 0xE2, _PROFILE),
    "thumbnail.jpg": _thumbnail,
    "behind the end.jpg": lambda of: plain(of, "JPEG") + MARK + b"<script>",
    "second picture.jpg": lambda of: _several(of, "MPO"),
    "text.png": lambda of: plain(of.stored, "PNG", pnginfo=_text(), exif=_exif(of)),
    "unknown block.png": lambda of: _chunk(of, b"prVt", MARK),
    "xmp and exif.webp": lambda of: plain(of.stored, "WEBP", exif=_exif(of), xmp=b"<x>" + MARK + b"</x>") + MARK,
}


def carriers(of: Subject = USUAL) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of every carrier of a picture; each holds the mark."""
    for name, make in CARRIERS.items():
        data = make(of)
        assert MARK in data, name
        yield name, data


def display_p3() -> bytes:
    """Return a colour profile (ICC.1:2010) as phones write it: the primaries of Display P3, here with gamma 2.2."""

    def number(value: float) -> bytes:
        return struct.pack(">i", round(value * 65536))

    def point(*values: float) -> bytes:
        return b"XYZ \0\0\0\0" + b"".join(map(number, values))

    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(2.2 * 256)) + b"\0\0"
    name = b"desc\0\0\0\0" + struct.pack(">I", 3) + b"P3\0" + b"\0" * 79
    tags = {
        b"desc": name + b"\0" * (-len(name) % 4),
        b"wtpt": point(0.9642, 1.0, 0.8249),
        b"rXYZ": point(0.5151, 0.2412, -0.0011),
        b"gXYZ": point(0.2919, 0.6922, 0.0419),
        b"bXYZ": point(0.1572, 0.0666, 0.7841),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    at, table, body = 132 + 12 * len(tags), b"", b""
    for tag, data in tags.items():
        table += tag + struct.pack(">II", at + len(body), len(data))
        body += data
    head = b"\0" * 8 + b"\x02\x10\0\0" + b"mntrRGB XYZ " + b"\0" * 12 + b"acsp" + b"\0" * 28
    head += number(0.9642) + number(1.0) + number(0.8249) + b"\0" * 48
    whole = head + struct.pack(">I", len(tags)) + table + body
    return struct.pack(">I", len(whole)) + whole[4:]
