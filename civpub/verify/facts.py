"""The fourth step: the scan of a page becomes the flaws one can see on it alone, and the facts other pages need."""

from collections import Counter
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from msgspec import Struct
from msgspec.structs import replace

from civpub.verify.flaw import PageFlaw, shortened
from civpub.verify.places import places_of
from civpub.verify.scanning import Scan, scan
from civpub.verify.signs import is_written

_NOT_FOUND = "404.html"


class PageFacts(Struct, frozen=True, gc=False, array_like=True):
    """Where a page leads and where one can point on it. Kept for every page; hence one string each."""

    anchors: str
    """Ids and anchor names, one a line."""
    links: str
    """Files and places of this site the page leads to, from its root, each once, one a line: "news/a/index.html#b"."""
    around: "PageFacts | None" = None
    """The same of what stands around it and around many other pages; the page's own facts leave that out."""

    @property
    def all_anchors(self) -> list[str]:
        """Ids and anchor names, those around the page among them."""
        return [*self.anchors.split("\n"), *(self.around.anchors.split("\n") if self.around else ())]

    @property
    def all_links(self) -> list[str]:
        """Where the page leads, what stands around it included."""
        return [*self.links.split("\n"), *(self.around.links.split("\n") if self.around else ())]


class Around(Struct, frozen=True, gc=False):
    """What stands around pages that lie equally deep and share it, looked over once for all of them."""

    facts: PageFacts = PageFacts("", "")
    found: Scan = Scan()
    """All but its addresses."""
    names: frozenset[str] = frozenset()
    """Ids and anchor names."""
    places: frozenset[str] = frozenset()
    moving: tuple[str, ...] = ()
    """Addresses in it that mean another place on every page, and wrong ones."""


_NOTHING = Around()


def look_around(pieces: Iterable[bytes], top: str, depth: int, site_url: str) -> Around:
    """Return what `pieces` say that stand around pages `depth` folders deep in a site, `top` the first of these."""
    found = scan(b"".join(pieces))
    names = frozenset(_names(found))
    places: dict[str, None] = {}
    moving = []
    # Two pages that have no more in common than all of them have.
    one, other = ("/".join([*[top, *[step] * (depth - 1)][:depth], f"{step}.html"]) for step in "ab")
    for link in dict.fromkeys(found.links):
        here, faults = places_of(one, [link], site_url)
        there, _ = places_of(other, [link], site_url)
        if here == there and not faults:
            places |= here
        elif link[:1] != "#" or link[1:] not in names:
            moving.append(link)
    facts = PageFacts("\n".join(_names(found)), "\n".join(places))
    return Around(facts, replace(found, links=()), names, frozenset(places), tuple(moving))


def page_facts(  # noqa: PLR0913  each a thing the page is looked over with
    path: str,
    found: Scan,
    site_url: str,
    *,
    around: Around = _NOTHING,
    written: str = "",
    is_strict: bool = False,
) -> tuple[PageFacts, tuple[PageFlaw, ...]]:
    """Return the facts of the page at `path`, and what is wrong with it whatever other pages there are.

    `path` is its file ("news/2026/a/index.html"), `found` the scan of its bytes without what stands `around` it and
    other pages; `written` is text from people in which what looks like a template is meant so. `is_strict` says that
    the page is served with a policy that lets no script or style within it work.
    """
    places, faults = places_of(path, (*around.moving, *found.links), site_url)
    names = [name for name in _names(found) if name not in around.names]
    whole = around.found + found
    flaws = [*whole.faults, *_structure(whole), *_signs(whole, written), *_canonical(path, whole, site_url), *faults]
    if is_strict:
        flaws += [f"页面里有 {inline}，网站的安全策略不让它起作用" for inline in whole.inline]
    own = f"{path}#"
    for place in [place for place in places if place.startswith(own)]:
        del places[place]
        if (anchor := place.removeprefix(own)) not in names and anchor not in around.names:
            flaws.append(f"链接指向本页不存在的位置 #{shortened(anchor)}")
    links = [place for place in places if place not in around.places]
    facts = PageFacts("\n".join(names), "\n".join(links), around.facts)
    return facts, tuple([PageFlaw(path, flaw) for flaw in dict.fromkeys(flaws)])


def _names(found: Scan) -> list[str]:
    return [anchor.replace("\n", " ") for anchor in dict.fromkeys(found.ids + found.anchors)]


def _structure(found: Scan) -> Iterator[str]:
    if len(found.titles) != 1:
        yield f"网页标题（title）有 {len(found.titles)} 个，应当正好一个"
    elif not found.titles[0]:
        yield "网页标题（title）是空的"
    if found.headings != 1:
        yield f"大标题（h1）有 {found.headings} 个，应当正好一个"
    if len(found.langs) != 1 or not found.langs[0]:
        yield "没有写明语言：<html> 缺少 lang"
    if len(set(found.ids)) != len(found.ids) or "" in found.ids:
        for id_, times in Counter(found.ids).items():
            if not id_:
                yield "有一个空的 id"
            elif times > 1:
                yield f"id “{shortened(id_)}” 用了 {times} 次，应当只用一次"


def _signs(found: Scan, written: str) -> Iterator[str]:
    for sign in found.signs:
        if not is_written(sign, written):
            yield f"页面上露出了模板或程序出错的痕迹：{shortened(sign)}"


def _canonical(path: str, found: Scan, site_url: str) -> Iterator[str]:
    if path == _NOT_FOUND or not site_url:
        return
    own = f"{site_url.rstrip('/')}/{path.removesuffix('index.html') if f'/{path}'.endswith('/index.html') else path}"
    if len(found.canonicals) != 1:
        yield f"正式网址（canonical）有 {len(found.canonicals)} 个，应当正好一个"
    elif found.canonicals[0] != own and unquote(found.canonicals[0]) != unquote(own):
        yield f"正式网址（canonical）是 {shortened(found.canonicals[0])}，应当是 {own}"
