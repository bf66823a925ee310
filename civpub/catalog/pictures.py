"""Pictures as the site may show them: opened whole, measured, and free of the place where they were taken."""

import io
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from PIL import Image, ImageOps, UnidentifiedImageError

from civpub.catalog import codes
from civpub.digest import digest_of
from civpub.names.slug import to_slug
from civpub.problems import Place, Problem
from civpub.sources.find import Found

FORMATS = ("JPEG", "PNG", "WEBP")
LARGEST_PIXELS = 40_000_000
"""Pixels above which a picture is refused: no phone takes more, and a bomb of 12 KB can hold 100 million."""
LARGEST_BYTES = 20_000_000
_GPS = 0x8825
"""The EXIF tag that points to the place of the shot (Exif 2.32, table 4)."""
_STRUCTURE = frozenset((
    "jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi", "progressive", "progression", "interlace", "gamma",
    "srgb", "transparency", "background", "loop", "duration", "timestamp",
))  # fmt: skip
"""What a file may say beside its pixels and still be published as it is."""
_END = {"JPEG": b"\xff\xd9", "PNG": b"IEND\xaeB`\x82"}
"""The last bytes of a whole file (JPEG: EOI, ITU-T T.81 B.1; PNG: the IEND chunk, ISO/IEC 15948)."""
_QUALITY = 88
MEDIA = "media/"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the site: `file` on disk, `url` relative to the site, size in pixels as it is seen.

    `is_plain` tells that the file holds nothing but the picture, so that it may be published as it is; `digest` is
    that of its bytes.
    """

    file: Path
    url: str
    width: int
    height: int
    is_plain: bool = True
    digest: str = ""


def read_pictures(
    files: Iterable[Found], known: Mapping[str, Picture] = MappingProxyType({})
) -> tuple[dict[str, Picture], list[Problem]]:
    """Return the pictures in `files` by the name a record calls them, which is their file name without folder.

    One that is `known`, by the digest of its bytes, is not opened again.
    """
    pictures: dict[str, Picture] = {}
    problems: list[Problem] = []
    first: dict[str, str] = {}
    for file in files:
        place = Place(file.name)
        url = f"{MEDIA}{to_slug(file.path.stem)}{file.path.suffix.lower()}"
        earlier = first.setdefault(url, file.name)
        if earlier != file.name:
            problems.append(codes.SAME_ADDRESS.at(place, f"和“{earlier}”会用同一个网址", "请给其中一张改名。"))
            continue
        found = _known(file.path, known) or _read(file.path, url, place)
        if isinstance(found, Problem):
            problems.append(found)
        else:
            pictures[file.path.name] = found
    return pictures, problems


def _known(file: Path, known: Mapping[str, Picture]) -> Picture | None:
    earlier = known.get(file.name)
    if earlier is None or file.is_symlink() or not file.is_file() or digest_of(file.read_bytes()) != earlier.digest:
        return None
    return replace(earlier, file=file)


def published_bytes(picture: Picture) -> bytes:
    """Return what of `picture` may leave: the right way up, without camera, comment, thumbnail or edit history."""
    if picture.is_plain:
        return picture.file.read_bytes()
    with Image.open(picture.file, formats=FORMATS) as image:
        upright = ImageOps.exif_transpose(image)
        bare = Image.frombytes(upright.mode, upright.size, upright.tobytes())
        if upright.mode == "P" and upright.palette:
            bare.putpalette(upright.palette)
        target = io.BytesIO()
        bare.save(target, image.format, quality=_QUALITY)
    return target.getvalue()


def _is_plain(image: Image.Image, file: Path) -> bool:
    """Whether the file holds only the picture: no notes, no blocks of the camera's maker, nothing behind its end."""
    blocks = {name for name, _ in getattr(image, "applist", ())} - {"APP0", "APP14"}
    noted = bool(image.info.keys() - _STRUCTURE or blocks or getattr(image, "private_chunks", None))
    data = file.read_bytes()
    if image.format == "WEBP":
        whole = int.from_bytes(data[4:8], "little") + 8 == len(data)
    else:
        whole = data.endswith(_END[image.format or "PNG"])
    return whole and not noted


def _read(file: Path, url: str, place: Place) -> Picture | Problem:
    hint = "请用看图软件打开，另存为 jpg 图片后再放进来。"
    try:
        if file.stat().st_size > LARGEST_BYTES:
            return codes.BAD_PICTURE.at(place, "图片文件超过 20 MB", "请缩小后再放进来，宽 2000 像素就够清楚。")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of damaged camera data, which is never published
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(file, formats=FORMATS) as image:
                return _measured(image, file, url, place)
    except (UnidentifiedImageError, Image.DecompressionBombWarning, Image.DecompressionBombError):
        return codes.BAD_PICTURE.at(place, "这不是完好的 jpg、png 或 webp 图片", hint)
    except (OSError, ValueError, SyntaxError):
        return codes.BAD_PICTURE.at(place, "图片打不开，可能没有传完整", hint)


def _measured(image: Image.Image, file: Path, url: str, place: Place) -> Picture | Problem:
    if image.width * image.height > LARGEST_PIXELS:
        message = f"图片有 {image.width}×{image.height} 像素，太大了"
        return codes.BAD_PICTURE.at(place, message, "请缩小后再放进来，宽 2000 像素就够清楚。")
    if image.getexif().get_ifd(_GPS):
        hint = "在手机相册里关掉“位置信息”再分享出来，或者截一张图代替。"
        return codes.HIDDEN_PLACE.at(place, "照片里带着拍摄地点的经纬度", hint)
    image.load()
    upright = ImageOps.exif_transpose(image)
    return Picture(
        file, url, upright.width, upright.height, is_plain=_is_plain(image, file), digest=digest_of(file.read_bytes())
    )
