"""An address on a page becomes a place of the site: a file, or a spot on a page, as it is called from the root."""

from collections.abc import Iterable
from functools import lru_cache

from civpub.patterns import compiled
from civpub.verify.address import ROOT, Address, page_of, read_address
from civpub.verify.flaw import shortened

_is_plain = compiled(r"(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*+/?)++").fullmatch
"""Whether a path is called as it is written."""


def places_of(path: str, written: Iterable[str], site_url: str) -> tuple[dict[str, None], list[str]]:
    """Return the places beside the page at `path` that addresses on it mean, and what is wrong with the others."""
    places: dict[str, None] = {}
    faults = []
    depth = path.count("/")
    root = "../" * depth
    site = site_url if site_url.endswith("/") else root
    for link in written:
        # Most addresses lead down from the root.
        below = link[len(root) :] if link.startswith(root) else link[len(site) :] if link.startswith(site) else ""
        found = page_of(below) if _is_plain(below) else _place_from(link, depth, site_url)
        if isinstance(found, str):
            places[found] = None
        elif found.fault or found.up > depth:
            faults.append(f"{found.fault or '链接超出了网站的范围'}：{shortened(link)}")
        else:
            places[found.place(path if found.path is None else _above(path, found.up))] = None
    places.pop("", None)
    places.pop(path, None)
    return places, faults


@lru_cache(maxsize=1 << 12)
def _place_from(written: str, depth: int, site_url: str) -> str | Address:
    """Return the place `written` means on all pages `depth` folders deep; "" if it leads to another site.

    Where every page has its own, or the address is wrong, the address is returned.
    """
    address = read_address(written, site_url)
    if address is None:
        return ""
    return address.place("") if address.path is not None and address.up in {depth, ROOT} else address


def _above(path: str, up: int) -> str:
    """Return the folder `up` folders above that of `path`; the root's is nothing."""
    folder = "/".join(path.split("/")[: -1 - up])
    return f"{folder}/" if folder else ""
