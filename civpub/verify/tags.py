"""The second step: what a tag says that is not written as our own templates write most."""

import re
from collections.abc import Mapping
from functools import lru_cache

from msgspec import Struct

from civpub.patterns import compiled
from civpub.verify.markup import is_opaque, read_tag

_LINKS = ("href", "src", "poster", "xlink:href")
_LINKING = {*_LINKS, "data", "content", "srcset", "imagesrcset"}
_META = {"og:image", "og:image:url", "og:image:secure_url", "og:url", "og:video", "og:audio", "twitter:image"}
_RARE = {"html", "title", "link", "h1", "svg", "base"}
_RUN = {"", "module", "importmap", "speculationrules", "text/javascript", "application/javascript"}
"""Types of scripts a browser heeds; a script of any other type is a block of data."""
_REFRESH = compiled(r"[\s\d.]*+[;,\s]\s*+(?:url\s*+=\s*+)?['\"]?([^'\"]*+)", re.IGNORECASE)
_PICTURE = compiled(r"[\s,]*+(\S+)")
_DESCRIPTOR = compiled(r"(?:[^,(]|\([^)]*+\)?)*+,?")


class Mark(Struct, frozen=True, gc=False):
    """What one tag adds to its page: addresses, anchors, and now and then something a page must have exactly once."""

    links: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    rests: "tuple[Rest, ...]" = ()


NO_MARK = Mark()


class Rest(Struct, frozen=True, gc=False):
    """What only few tags say."""

    anchor: str | None = None
    title: str | None = None
    lang: str | None = None
    canonical: str | None = None
    heading: bool = False
    drawing: int = 0
    """1 where an SVG drawing begins, -1 where it ends: a drawing's title is not the page's."""
    fault: str | None = None
    inline: str | None = None
    """What a strict Content-Security-Policy keeps from working: a script, a style or a handler within the page."""


# Most of these tags stand on hundreds of pages.
@lru_cache(maxsize=1 << 14)
def read_mark(token: bytes) -> Mark:
    """Return what the tag `token` says, whose first ``<`` is left out."""
    if token[:1] in {b"", b"!", b"?", b"/"}:
        return _odd(token)
    tag, given, inner = read_tag(token)
    ids = (given["id"],) if "id" in given else ()
    links = () if _LINKING.isdisjoint(given) else _links(tag, given)
    if tag in _RARE or "name" in given or "None" in given.values() or is_opaque(tag) or _inline(tag, given):
        return Mark(links, ids, _rest(tag, given, inner))
    return Mark(links, ids) if links or ids else NO_MARK


def _odd(token: bytes) -> Mark:
    """Read a comment, an end tag or a tag that never ends."""
    if not token:
        return Mark(rests=(Rest(fault="有一个标签没有写完"),))
    return Mark(rests=(Rest(drawing=-1),)) if token[:4].lower() == b"/svg" else NO_MARK


def _rest(tag: str, given: Mapping[str, str], inner: str | None) -> tuple[Rest, ...]:
    rest = Rest(
        anchor=given.get("name") if tag == "a" else None,
        title=(inner or "").strip() if tag == "title" else None,
        lang=given.get("lang", "").strip() if tag == "html" else None,
        canonical=given.get("href", "")
        if tag == "link" and "canonical" in given.get("rel", "").lower().split()
        else None,
        heading=tag == "h1",
        drawing=tag == "svg",
        fault=_fault(tag, given, inner),
        inline=_inline(tag, given),
    )
    return () if rest == Rest() else (rest,)


def _inline(tag: str, given: Mapping[str, str]) -> str | None:
    """Return what of a tag needs `unsafe-inline` to work, in Chinese, or nothing."""
    if tag == "style":
        return "<style>"
    if tag == "script" and "src" not in given and given.get("type", "").strip().lower() in _RUN:
        return "<script>"
    if "style" in given:
        return f"<{tag}> 的 style 属性"
    handler = next((key for key in given if key.startswith("on")), None)
    return f"<{tag}> 的 {handler} 属性" if handler else None


def _fault(tag: str, given: Mapping[str, str], inner: str | None) -> str | None:
    if tag == "base" and "href" in given:
        return "有 <base href>，它会让页面上所有的相对链接改变方向"
    if tag == "h1" and inner is not None:
        return "大标题（h1）是空的"
    if is_opaque(tag) and inner is None:
        return f"<{tag}> 没有结束，后面的内容都看不到了"
    unfilled = next((key for key, value in given.items() if value == "None"), None)
    return f"<{tag}> 的 {unfilled} 属性是“None”，应有的内容没有填进去" if unfilled else None


def _links(tag: str, given: Mapping[str, str]) -> tuple[str, ...]:
    links = [given[key] for key in _LINKS if key in given]
    if tag == "object" and "data" in given:
        links.append(given["data"])
    if tag == "meta":
        links += _announced(given)
    for key in ("srcset", "imagesrcset"):
        if key in given:
            links += _candidates(given[key])
    return tuple(links)


def _announced(given: Mapping[str, str]) -> list[str]:
    """The addresses a `<meta>` tells other sites, or sends the reader to."""
    content = given.get("content", "")
    if given.get("property") in _META or given.get("name") in _META:
        return [content]
    to = _REFRESH.match(content) if given.get("http-equiv", "").lower() == "refresh" else None
    return [to[1]] if to else []


def _candidates(srcset: str) -> list[str]:
    """The addresses of a `srcset`; a comma ends an address only where it is followed by space or ends it all."""
    found, at = [], 0
    while candidate := _PICTURE.match(srcset, at):
        at = candidate.end()
        found.append(candidate[1].rstrip(","))
        if not candidate[1].endswith(","):
            at = _DESCRIPTOR.match(srcset, at).end()  # type: ignore[union-attr] # it matches nothing at least
    return found
