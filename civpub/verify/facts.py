"""The fourth step: the scan of a page becomes the flaws one can see on it alone, and the facts other pages need."""

from collections import Counter
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from msgspec import Struct

from civpub.verify.address import ROOT, read_address
from civpub.verify.flaw import PageFlaw
from civpub.verify.scanning import Scan
from civpub.verify.signs import is_written

_SHOWN = 60
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


def shared_facts(found: Scan, depth: int, site_url: str) -> PageFacts:
    """Return the facts of what stands around all pages `depth` folders deep in a site, from its scan `found`.

    Of its links those are left out that mean another place on every page; page_facts judges them.
    """
    links: dict[str, None] = {}
    for link in dict.fromkeys(found.links):
        address = read_address(link, site_url)
        if address and not address.fault and address.path is not None and address.up in {depth, ROOT}:
            links[f"{address.path}#{address.fragment}" if address.fragment else address.path] = None
    return PageFacts("\n".join(_names(found)), "\n".join(links))


def page_facts(  # noqa: PLR0913  each a thing the page is looked over with
    path: str,
    found: Scan,
    site_url: str,
    *,
    around: PageFacts | None = None,
    written: str = "",
    is_strict: bool = False,
) -> tuple[PageFacts, tuple[PageFlaw, ...]]:
    """Return the facts of the page at `path`, and what is wrong with it whatever other pages there are.

    `path` is its file ("news/2026/a/index.html"), `found` the scan of its bytes, and `around` what it shares with other
    pages; `written` is text from people in which what looks like a template is meant so. `is_strict` says that the page
    is served with a policy that lets no script or style within it work.
    """
    links, faults = _links(path, found.links, site_url)
    anchors = _names(found)
    flaws = [*found.faults, *_structure(found), *_signs(found, written), *_canonical(path, found, site_url), *faults]
    if is_strict:
        flaws += [f"页面里有 {inline}，网站的安全策略不让它起作用" for inline in found.inline]
    own = f"{path}#"
    for link in [link for link in links if link.startswith(own)]:
        if link.removeprefix(own) not in anchors:
            flaws.append(f"链接指向本页不存在的位置 #{_short(link.removeprefix(own))}")
        del links[link]
    own_anchors, own_links = (anchors, list(links)) if around is None else _without(around, anchors, links)
    facts = PageFacts("\n".join(own_anchors), "\n".join(own_links), around)
    return facts, tuple([PageFlaw(path, flaw) for flaw in dict.fromkeys(flaws)])


def _names(found: Scan) -> list[str]:
    return [anchor.replace("\n", " ") for anchor in dict.fromkeys(found.ids + found.anchors)]


def _without(around: PageFacts, anchors: Iterable[str], links: Iterable[str]) -> tuple[list[str], list[str]]:
    known_anchors, known_links = set(around.anchors.split("\n")), set(around.links.split("\n"))
    return (
        [anchor for anchor in anchors if anchor not in known_anchors],
        [link for link in links if link not in known_links],
    )


def _links(path: str, written: Iterable[str], site_url: str) -> tuple[dict[str, None], list[str]]:
    """Return the places of the site that addresses on the page at `path` mean, and what is wrong with the others."""
    links: dict[str, None] = {}
    faults = []
    above = _folders(path)
    for link in dict.fromkeys(written):
        address = read_address(link, site_url)
        if address is None:
            continue
        if address.fault or address.up >= len(above):
            faults.append(f"{address.fault or '链接超出了网站的范围'}：{_short(link)}")
            continue
        place = path if address.path is None else above[address.up] + address.path
        if address.fragment:
            links[f"{place}#{address.fragment}"] = None
        elif place != path:
            links[place] = None
    return links, faults


def _folders(path: str) -> list[str]:
    """The folder of `path` and the folders above it, up to the root, which is ""."""
    folders = [""]
    for step in path.split("/")[:-1]:
        folders.append(f"{folders[-1]}{step}/")
    return folders[::-1]


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
                yield f"id “{_short(id_)}” 用了 {times} 次，应当只用一次"


def _signs(found: Scan, written: str) -> Iterator[str]:
    for sign in found.signs:
        if not is_written(sign, written):
            yield f"页面上露出了模板或程序出错的痕迹：{_short(sign)}"


def _canonical(path: str, found: Scan, site_url: str) -> Iterator[str]:
    if path == _NOT_FOUND or not site_url:
        return
    own = f"{site_url.rstrip('/')}/{path.removesuffix('index.html') if f'/{path}'.endswith('/index.html') else path}"
    if len(found.canonicals) != 1:
        yield f"正式网址（canonical）有 {len(found.canonicals)} 个，应当正好一个"
    elif unquote(found.canonicals[0]) != unquote(own):
        yield f"正式网址（canonical）是 {_short(found.canonicals[0])}，应当是 {own}"


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
