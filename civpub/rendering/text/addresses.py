"""Where a link may lead: a closed list of forms, everything else refused.

Browsers drop tabs, newlines and other controls from an address before they read it, so any of them is refused, not
stripped; what is left needs no guess about how a browser might read it.
"""

import posixpath
import re
from collections.abc import Callable
from typing import Final, Literal
from urllib.parse import quote, unquote, urlsplit

from msgspec import Struct

from civpub.problems import Code
from civpub.rendering.text import codes


class Address(Struct, frozen=True):
    """A link's address, taken apart. `href` is set for what leaves the site, `path` and `anchor` for what stays."""

    kind: Literal["external", "contact", "inside"]
    href: str = ""
    path: str = ""
    anchor: str = ""


class Refusal(Struct, frozen=True):
    """Why an address is refused, and the way out."""

    code: Code
    message: str
    hint: str


_INVISIBLE: Final = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]"
)
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*(?=:)")
_WIDE_SCHEME: Final = re.compile(r"(?:https?|mailto|tel)\s*：|https?:\s*／", re.IGNORECASE)
_LABEL: Final = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST: Final = re.compile(rf"(?:{_LABEL}\.)+[a-z]{{2,63}}|(?:[0-9]{{1,3}}\.){{3}}[0-9]{{1,3}}")
_MAIL: Final = re.compile(rf"mailto:[A-Za-z0-9._+-]{{1,64}}@((?:{_LABEL}\.)+[A-Za-z]{{2,63}})", re.IGNORECASE)
_PHONE: Final = re.compile(r"tel:\+?[0-9][0-9-]{2,19}", re.IGNORECASE)
_WEB_SAFE: Final = "%/:?#[]@!$&'()*+,;=~-._"

_SCHEMES: Final = "只能用 https://、http:// 开头的网址、mailto: 邮箱、tel: 电话，或本站文件的名字。"
_COPY_AGAIN: Final = "请打开单位官网，从地址栏重新复制网址。"


def read_address(written: str) -> Address | Refusal:
    """Return what the address `written` in a link means, or why it is refused."""
    if match := _INVISIBLE.search(written):
        message = f"链接的地址里有看不见的字符（编号 {ord(match[0]):04X}）"
        return Refusal(codes.UNSAFE_LINK, message, "请删掉地址，重新打一遍。")
    if _WIDE_SCHEME.match(written):
        return Refusal(
            codes.LINK_FORM, "网址里的冒号或斜线是全角的", "请换成英文半角的 : 和 /，例如 https://www.gov.cn。"
        )
    scheme = _SCHEME.match(written)
    if scheme is None:
        return _read_inside(written)
    name = scheme[0].lower()
    if len(name) == 1 or name == "file":
        return Refusal(
            codes.UNSAFE_LINK, "链接指向您自己电脑里的文件，别人打不开", "请把文件放到本文旁边，只写文件名。"
        )
    reader = _READERS.get(name)
    return reader(written) if reader else Refusal(codes.UNSAFE_LINK, f"链接的地址不能以“{scheme[0]}:”开头", _SCHEMES)


def _read_mail(written: str) -> Address | Refusal:
    if _MAIL.fullmatch(written) and "xn--" not in written.lower():
        return Address("contact", href=written)
    return Refusal(codes.UNSAFE_LINK, "邮箱地址写得不对", "请写成 mailto:jiedao@example.gov.cn，不带问号和空格。")


def _read_phone(written: str) -> Address | Refusal:
    if _PHONE.fullmatch(written):
        return Address("contact", href=written)
    return Refusal(codes.UNSAFE_LINK, "电话号码写得不对", "请写成 tel:0571-88888888，只用数字和减号。")


def _read_web(written: str) -> Address | Refusal:
    """Judge a web address by its host, as any browser would read it."""
    _, _, rest = written.partition(":")
    if not rest.startswith("//") or "\\" in written or " " in written or '"' in written:
        return Refusal(
            codes.UNSAFE_LINK, "网址不完整，或夹着空格、反斜线", "请写完整的网址，例如 https://www.gov.cn/。"
        )
    try:
        parts = urlsplit(written)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return Refusal(codes.UNSAFE_LINK, "网址写得不对", _COPY_AGAIN)
    if "@" in parts.netloc:
        return Refusal(codes.LOOKALIKE_HOST, "网址里有 @，实际去的地方和看上去的不一样", _COPY_AGAIN)
    if not parts.netloc.isascii() or "xn--" in host:
        return Refusal(codes.LOOKALIKE_HOST, "网址的域名里有英文字母以外的字，容易被冒充", _COPY_AGAIN)
    if not _HOST.fullmatch(host) or parts.netloc.lower() not in (host, f"{host}:{port}"):
        return Refusal(codes.LOOKALIKE_HOST, f"网址的域名“{parts.netloc}”写得不对", _COPY_AGAIN)
    return Address("external", href=quote(written, safe=_WEB_SAFE))


def _read_inside(written: str) -> Address | Refusal:
    if "\\" in written:
        return Refusal(codes.LINK_FORM, "地址里有反斜线", "文件夹之间请用 / 分隔。")
    path, _, anchor = written.partition("#")
    path, anchor = unquote(path), unquote(anchor)
    if _INVISIBLE.search(path + anchor) or "\\" in path:
        return Refusal(codes.UNSAFE_LINK, "链接的地址里藏着看不见的字符", "请删掉地址，重新打一遍。")
    if path.startswith("//"):
        return Refusal(
            codes.UNSAFE_LINK, "地址不能以 // 开头", "外站网址请写全 https://；本站文件从当前文件的位置写起。"
        )
    if path.startswith("/"):
        return Refusal(
            codes.LINK_FORM, "地址不能以 / 开头", "请从当前文件的位置写起，例如 ../notices/2026-11-05-gongshi.md。"
        )
    return Address("inside", path=path, anchor=anchor)


_READERS: Final[dict[str, Callable[[str], Address | Refusal]]] = {
    "http": _read_web,
    "https": _read_web,
    "mailto": _read_mail,
    "tel": _read_phone,
}


def relative(page_url: str, url: str) -> str:
    """Return the href from the page at `page_url` (``news/2026/``, home is ``''``) to the site's `url`."""
    folder = page_url.rpartition("/")[0]
    path = posixpath.relpath("/" + url, "/" + folder)
    return quote(path + "/" * (url.endswith("/") or not url), safe="/%-._~!$&'()*+,;=@")
