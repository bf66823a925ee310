"""Opens the bytes of a picture: only formats that browsers show, never more pixels than can be held."""

import io
import threading
import warnings

from msgspec import Struct
from PIL import Image

FORMATS = ("JPEG", "PNG", "WEBP")
LARGEST_PIXELS = 40_000_000
"""Pixels above which a picture is refused: no phone takes more, and a bomb of 12 KB can hold 100 million."""
ORIENTATION = 0x0112
GPS = 0x8825
"""EXIF tags: how the camera was held, and where the place of the shot is told (Exif 2.32, tables 3 and 4)."""
UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What sets a picture upright, by its orientation."""
_SIDEWAYS = frozenset({5, 6, 7, 8})
_XMP_PLACE = b"GPSLatitude"
_warnings = threading.Lock()
"""Filters of warnings belong to the whole process, and pictures may be opened in threads."""


class TooManyPixelsError(ValueError):
    """The picture says it has so many pixels that it is not unfolded; `size` is what it says."""

    def __init__(self, size: tuple[int, int]) -> None:
        super().__init__(f"{size[0]}x{size[1]}")
        self.size = size


class Opened(Struct, frozen=True):
    """A picture whose head was read and whose pixels were not: how it was held, whether it tells its place."""

    image: Image.Image
    orientation: int
    has_place: bool

    @property
    def size(self) -> tuple[int, int]:
        """Width and height as it is seen."""
        width, height = self.image.size
        return (height, width) if self.orientation in _SIDEWAYS else (width, height)

    def load(self, width: int, height: int) -> Image.Image:
        """Return the first frame as it is stored, from `width` × `height` (as it is seen) on if it can be had smaller.

        Raises:
            Exception: What stands in the file is no whole picture.
        """
        wanted = (height, width) if self.orientation in _SIDEWAYS else (width, height)
        self.image.draft(self.image.mode, wanted)
        self.image.load()
        return self.image


def open_picture(data: bytes) -> Opened:
    """Return the picture in `data`, its pixels still folded.

    Raises:
        TooManyPixelsError: It says it has more than `LARGEST_PIXELS`.
        Exception: `data` is no picture, or a damaged one; the library raises nearly anything.
    """
    with _warnings, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of damaged camera data, which is never published
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        image = Image.open(io.BytesIO(data), formats=FORMATS)
        if image.width * image.height > LARGEST_PIXELS:
            raise TooManyPixelsError(image.size)
        exif = image.getexif()
        has_place = bool(exif.get_ifd(GPS)) or _XMP_PLACE in data
        orientation = exif.get(ORIENTATION, 1)
    return Opened(image, orientation if orientation in UPRIGHT else 1, has_place)
