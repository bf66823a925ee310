"""Makes renditions: upright, in sRGB, on white, in each width, with nothing in them but pixels."""

import io
from collections.abc import Iterable, Iterator
from functools import cache

from PIL import Image, ImageCms

from civpub.pictures.opening import UPRIGHT, open_picture
from civpub.pictures.picture import Picture, Rendition

_QUALITY = {"webp": 76, "jpg": 80}
"""Qualities at which noise of a phone's sensor begins to go and nothing else does; measured on 12-megapixel shots."""
_GAP = 3.0
"""How much larger than wanted a picture may be before it is shrunk by whole steps first."""
_FROM_16_BITS = 1 / 256
"""What makes a value of 16 bits one of 8."""


def develop(picture: Picture, data: bytes, renditions: Iterable[Rendition]) -> Iterator[tuple[Rendition, bytes]]:
    """Yield the bytes of each of `renditions` of `picture`, whose file holds `data`.

    They depend on nothing but the file, the recipe and the rendition: not on which others are made with it.

    Raises:
        Exception: `data` is another picture than was seen, and a damaged one.
    """
    widest = Rendition(picture.widths[-1], "webp")
    master = master_of(data, widest.width, picture.height_of(widest))
    for rendition in renditions:
        size = (rendition.width, picture.height_of(rendition))
        shrunk = master.resize(size, Image.Resampling.LANCZOS, reducing_gap=_GAP)
        yield rendition, _encoded(shrunk, rendition)


def master_of(data: bytes, width: int, height: int) -> Image.Image:
    """Return the picture in `data` upright, in sRGB, on white, from `width` × `height` on if it can be had smaller.

    Raises:
        Exception: `data` is no whole picture.
    """
    opened = open_picture(data)
    stored = opened.load(width, height)
    return _on_white(stored.transpose(UPRIGHT[opened.orientation]) if opened.orientation in UPRIGHT else stored)


def _encoded(image: Image.Image, rendition: Rendition) -> bytes:
    target = io.BytesIO()
    # A picture carries the notes of the file it came from wherever it goes; this one never had any.
    bare = Image.frombytes("RGB", image.size, image.tobytes())
    if rendition.suffix == "webp":
        bare.save(target, "WEBP", quality=_QUALITY["webp"], method=2)
    else:
        bare.save(target, "JPEG", quality=_QUALITY["jpg"], optimize=True, progressive=True)
    return target.getvalue()


def _on_white(image: Image.Image) -> Image.Image:
    """Return `image` in sRGB, what shows through it laid on white."""
    profile = image.info.get("icc_profile")
    if image.mode.startswith("I"):
        return _in_srgb(image.convert("I").point(lambda value: value * _FROM_16_BITS).convert("L"), profile)
    if not image.has_transparency_data:
        return _in_srgb(image, profile)
    whole = image.convert("LA" if image.mode == "LA" else "RGBA")
    canvas = Image.new("RGB", image.size, "white")
    canvas.paste(_in_srgb(whole.convert(whole.mode[:-1]), profile), mask=whole.getchannel("A"))
    return canvas


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    if image.mode in {"1", "P"}:
        image = image.convert("L" if image.mode == "1" else "RGB")
    if profile:
        try:
            made = ImageCms.profileToProfile(
                image,
                ImageCms.ImageCmsProfile(io.BytesIO(profile)),
                _srgb(),
                renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
                outputMode="RGB",
                flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
            )
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            made = None  # a profile for other colours than the picture has, or no profile at all
        if made is not None:
            return made
    return image.convert("RGB")


@cache
def _srgb() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
