"""Which names a content file or folder may have: they become web addresses, and must open on every computer."""

import re
import unicodedata

from civpub.names.slug import is_device
from civpub.problems import has_private_number
from civpub.sources import file_codes
from civpub.sources.characters import name as code_point
from civpub.sources.characters import odd_in_value
from civpub.sources.findings import Finding

_ORDINARY = re.compile(r"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*")
"""A name of which nothing needs to be asked but whether it is a device's."""
_USUAL = re.compile(r"(?:[0-9]{4}-[0-9]{2}-[0-9]{2}-[a-z]|[a-z]{5})[a-z-]*(?:[0-9]{1,6}[a-z-]*)?\.(?:md|yml)")
"""The usual name of a record: a day, words, a short number."""
_FORBIDDEN = re.compile(r'[:?#%\\<>"|*]')
_STRAY = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db"})
_STRAY_ENDS = (".bak", "~", ".tmp", ".swp", ".orig", ".old")
_STRAY_STARTS = (".", "~$")
_HINT = "请改名，只用汉字、小写字母、数字和短横线，例如“chong-yang.md”。"


def is_ordinary(name: str) -> bool:
    """Whether `name` is of the sort most are, and so neither stray nor refused; many other names are neither, too."""
    return _USUAL.fullmatch(name) is not None


def refused_name(name: str) -> Finding | None:
    """Return why a file or folder may not be called `name`, if so."""
    if has_private_number(name):
        hint = "文件名会成为网址，请改名，不要带号码，例如“chong-yang.md”。"
        return Finding(file_codes.BAD_NAME, 0, 1, "名字里有手机号码或身份证号码", hint)
    why = _why(name)
    return Finding(file_codes.BAD_NAME, 0, 1, why, _HINT) if why else None


def is_stray(name: str) -> bool:
    """Whether a file of this name is a backup, hidden, or left behind by a system."""
    lower = name.lower()
    return lower in _STRAY or lower.startswith(_STRAY_STARTS) or lower.endswith(_STRAY_ENDS)


def same_name_key(name: str) -> str:
    """Return what two names share that some computers cannot tell apart, for their case or their accents' spelling."""
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def printable(name: str) -> str:
    """Return `name` as it can be shown: bytes that are no text stand as �."""
    return name if name.isascii() else name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _why(name: str) -> str:
    if _ORDINARY.fullmatch(name):
        return _device(name)
    if printable(name) != name:
        return "名字是乱码，可能是从旧版 Windows 的压缩包里解出来的"
    if char := odd_in_value(name) or next((char for char in name if char in "\t\n"), ""):
        return f"名字里有看不见的字符（{code_point(char)}）"
    if found := _FORBIDDEN.search(name):
        return f"名字里有不能用的符号“{found[0]}”"
    if name != name.strip(" \u3000\t") or " ." in name:
        return "名字的开头或结尾有空格"
    return "名字以点结尾" if name.endswith(".") else _device(name)


def _device(name: str) -> str:
    return f"“{name.split('.', maxsplit=1)[0]}”是 Windows 系统保留的名字" if is_device(name) else ""
