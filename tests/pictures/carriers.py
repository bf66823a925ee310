"""Pictures that carry what must not leave: twelve carriers of a mark, in each format that knows them."""

import io
import struct
import zlib
from collections.abc import Callable, Iterator

from PIL import Image
from PIL.PngImagePlugin import PngInfo

MARK = b"SECRET-4711"
SIZE = (640, 480)
_XMP = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + MARK + b"</x:xmpmeta>"
_IPTC = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", len(MARK) + 5) + b"\x1c\x02\x78\0\x0b" + MARK
_PROFILE = b"ICC_PROFILE\0\x01\x01" + MARK * 20
_MAKER_NOTE, _USER_COMMENT, _GPS, _EXIF = 0x927C, 0x9286, 0x8825, 0x8769


def plain(form: str, **more: object) -> bytes:
    data = io.BytesIO()
    image = Image.linear_gradient("L").resize(SIZE).convert("RGB")
    image.save(data, form, **more)
    return data.getvalue()


def _exif() -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F] = MARK.decode()
    exif.get_ifd(_EXIF).update({_MAKER_NOTE: MARK, _USER_COMMENT: b"ASCII\0\0\0" + MARK})
    exif.get_ifd(_GPS).update({1: "N", 2: (30.0, 15.0, 0.0), 27: MARK})
    return exif


def _segment(number: int, payload: bytes) -> bytes:
    jpeg = plain("JPEG")
    return jpeg[:2] + bytes((0xFF, number)) + struct.pack(">H", len(payload) + 2) + payload + jpeg[2:]


def _chunk(name: bytes, payload: bytes) -> bytes:
    png = plain("PNG")
    chunk = struct.pack(">I", len(payload)) + name + payload + struct.pack(">I", zlib.crc32(name + payload))
    return png[:-12] + chunk + png[-12:]


def _text() -> PngInfo:
    notes = PngInfo()
    notes.add_text("Author", MARK.decode())
    notes.add_itxt("XML:com.adobe.xmp", MARK.decode())
    return notes


def _thumbnail() -> bytes:
    """Return a JPEG whose EXIF holds a small JPEG that says more than the large one."""
    inner = plain("JPEG", comment=MARK, quality=5)
    head = b"MM\0*" + struct.pack(">I", 8)
    main = struct.pack(">H", 0) + struct.pack(">I", 14)
    second = struct.pack(">HHHIIHHII", 2, 0x0201, 4, 1, 44, 0x0202, 4, 1, len(inner))
    return _segment(0xE1, b"Exif\0\0" + head + main + second + struct.pack(">I", 0) + inner)


def _several(form: str) -> bytes:
    first, second = Image.open(io.BytesIO(plain(form))), Image.open(io.BytesIO(plain(form, comment=MARK, exif=_exif())))
    data = io.BytesIO()
    first.save(data, form, save_all=True, append_images=[second])
    return data.getvalue() + (MARK if form == "MPO" else b"")


CARRIERS: dict[str, Callable[[], bytes]] = {
    "exif with place and maker's note.jpg": lambda: plain("JPEG", exif=_exif()),
    "xmp.jpg": lambda: _segment(0xE1, _XMP),
    "iptc.jpg": lambda: _segment(0xED, _IPTC),
    "comment.jpg": lambda: plain("JPEG", comment=MARK),
    "maker's block.jpg": lambda: _segment(0xE4, MARK),
    "odd profile.jpg": lambda: _segment(0xE2, _PROFILE),
    "thumbnail.jpg": _thumbnail,
    "behind the end.jpg": lambda: plain("JPEG") + MARK + b"<script>",
    "second picture.jpg": lambda: _several("MPO"),
    "text.png": lambda: plain("PNG", pnginfo=_text(), exif=_exif()),
    "unknown block.png": lambda: _chunk(b"prVt", MARK),
    "xmp and exif.webp": lambda: plain("WEBP", exif=_exif(), xmp=b"<x>" + MARK + b"</x>") + MARK,
}


def carriers() -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of every carrier; each holds the mark."""
    for name, make in CARRIERS.items():
        data = make()
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
