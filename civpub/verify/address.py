"""An address as it stands in a page becomes a place in the tree, by the rules a browser follows."""

import re
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from msgspec import Struct

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*+):")
_BREAKS = re.compile(r"[\t\n\r]")
_EDGES = "".join(map(chr, range(0x21)))
ROOT = -1
"""The last of all folders above a page."""
_REFUSED = {
    "javascript": "有一个 javascript: 链接，点了只会运行程序",
    "vbscript": "有一个 vbscript: 链接，点了只会运行程序",
    "file": "有一个 file: 链接，它指向制作人员自己的电脑",
}


class Address(Struct, frozen=True, gc=False):
    """Where an internal address leads, seen from any page; or why it leads nowhere."""

    up: int = 0
    """How many folders to go up from the page's own, or `ROOT`: start at the site's."""
    path: str | None = None
    """The file below that folder; None for the page itself."""
    fragment: str = ""
    fault: str | None = None

    def place(self, above: str) -> str:
        """Return the place it leads to, seen from the folder `above` or, for a spot on the page itself, that page."""
        place = above + (self.path or "")
        return f"{place}#{self.fragment}" if self.fragment else place


def read_address(written: str, site_url: str) -> Address | None:
    """Return the address `written` in a page of the site at `site_url`; None if it leads to another site."""
    clean = _BREAKS.sub("", written.strip(_EDGES))
    if not clean:
        return Address(fault="有一个空的链接")
    scheme = _SCHEME.match(clean)
    if not scheme:
        return _inside(clean, "", site_url)
    name, rest = scheme[1].lower(), clean[scheme.end() :]
    if name in _REFUSED:
        return Address(fault=_REFUSED[name])
    return _inside(rest, name, site_url) if name in {"http", "https"} and rest.startswith("//") else None


def _inside(rest: str, scheme: str, site_url: str) -> Address | None:
    """Read an address without its scheme."""
    site = _split(site_url)
    before, _, fragment = rest.partition("#")
    path = before.partition("?")[0].replace("\\", "/")
    if path.startswith("//"):
        host, _, path = path[2:].partition("/")
        if not site.netloc or host.lower() != site.netloc.lower() or scheme not in {"", site.scheme.lower()}:
            return None
        path = f"/{path}"
    path, fragment = unquote(path), unquote(fragment).partition(":~:")[0]
    if not path:
        return Address(fragment="" if fragment.lower() == "top" else fragment)
    if not path.startswith("/"):
        return _walk(0, path, fragment)
    base = unquote(site.path).rstrip("/")
    if path != base and not path.startswith(f"{base}/"):
        return None
    return _walk(ROOT, path[len(base) + 1 :], fragment)


_split = lru_cache(maxsize=1)(urlsplit)


def _walk(up: int, path: str, fragment: str) -> Address:
    """Walk along `path`: "." stays, ".." goes up."""
    kept: list[str] = []
    steps = path.split("/")
    for step in steps:
        if step == "..":
            if kept:
                kept.pop()
            elif up == ROOT:
                return Address(fault="链接超出了网站的范围")
            else:
                up += 1
        elif step != ".":
            kept.append(step)
    if steps[-1] in {".", ".."}:
        kept.append("")
    return _file(up, "/".join(kept).replace("#", "%23").replace("\n", "%0A"), fragment)


def _file(up: int, path: str, fragment: str) -> Address:
    """Only a page has spots to point at."""
    path = page_of(path)
    return Address(up, path, fragment if path.endswith(".html") and fragment.lower() != "top" else "")


def page_of(path: str) -> str:
    """Return the file `path` means: a folder means the page in it."""
    return f"{path}index.html" if not path or path.endswith("/") else path
