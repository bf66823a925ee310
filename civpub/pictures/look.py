"""Looks a picture file over when it is read: what is in it, or why it is not used."""

import re
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from civpub.digest import digest_of
from civpub.pictures.opening import TooManyPixelsError, open_picture
from civpub.pictures.picture import Refusal, Seen

LARGEST_BYTES = 20_000_000
_SMALLER = "请缩小后再放进来，宽 2000 像素就够清楚。"
_SAVE_AS = "请用看图软件打开，另存为 jpg 图片后再放进来。"
_IPHONE = "在苹果手机的“设置—相机—格式”里选“兼容性最佳”再拍；已经拍好的，用看图软件另存为 jpg。"
_OTHERS = (
    (re.compile(rb".{4}ftyp(?:hei|hev|mif1|msf1)", re.DOTALL), Refusal("这是 HEIC 照片，不是 jpg", _IPHONE)),
    (re.compile(rb".{4}ftyp", re.DOTALL), Refusal("这是视频或别的格式，不是 jpg、png 或 webp 图片", _SAVE_AS)),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:svg|\?xml)"), Refusal("这是 SVG，里面可以藏代码，网站不收", _SAVE_AS)),
    (re.compile(rb"GIF8"), Refusal("这是 GIF 图片，网站不收", _SAVE_AS)),
    (re.compile(rb"%PDF"), Refusal("这是 PDF 文件，不是图片", "请把要用的一页截图，存为 jpg 图片后再放进来。")),
)  # fmt: skip
"""What clerks rename in the hope that it will do, by how it begins."""
_NONE = Refusal("这不是完好的 jpg、png 或 webp 图片", _SAVE_AS)
_DAMAGED = Refusal("图片打不开，可能没有传完整", _SAVE_AS)
_HEAD = 64
_EIGHTH = 8
"""A JPEG is unfolded to an eighth of its size where it is only to be seen whether it is whole."""


def look(file: Path) -> Seen | Refusal:
    """Return what is in `file`, its pixels unfolded once to see that it is whole; or why it is not used."""
    try:
        if file.stat().st_size > LARGEST_BYTES:
            return Refusal("图片文件超过 20 MB", _SMALLER)
        return _look(file.read_bytes())
    except OSError:
        return _DAMAGED


def _look(data: bytes) -> Seen | Refusal:
    try:
        opened = open_picture(data)
        width, height = opened.size
        opened.load(max(1, width // _EIGHTH), max(1, height // _EIGHTH))
    except TooManyPixelsError as error:
        return Refusal(f"图片有 {error.size[0]}×{error.size[1]} 像素，太大了", _SMALLER)
    except (UnidentifiedImageError, Image.DecompressionBombWarning, Image.DecompressionBombError):
        return next((refusal for sign, refusal in _OTHERS if sign.match(data[:_HEAD])), _NONE)
    except Exception:  # noqa: BLE001  a damaged file makes the library raise nearly anything
        return _DAMAGED
    return Seen(digest_of(data), width, height, opened.has_place)
