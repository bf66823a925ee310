"""The third step: what a page, or a piece of one, says about itself. Pure and additive."""

from collections.abc import Sequence

from msgspec import Struct

from civpub.verify.markup import tokens
from civpub.verify.signs import signs
from civpub.verify.tags import NO_MARK, Rest, read_mark


class Scan(Struct, frozen=True, gc=False):
    """What stands in a piece of a page. The scan of a page is the sum of the scans of its pieces."""

    links: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    anchors: tuple[str, ...] = ()
    """Names of `<a name>`, to which a link may point as to an id."""
    titles: tuple[str, ...] = ()
    langs: tuple[str, ...] = ()
    canonicals: tuple[str, ...] = ()
    headings: int = 0
    faults: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    inline: tuple[str, ...] = ()

    def __add__(self, other: "Scan") -> "Scan":
        return Scan(
            self.links + other.links,
            self.ids + other.ids,
            self.anchors + other.anchors,
            self.titles + other.titles,
            self.langs + other.langs,
            self.canonicals + other.canonicals,
            self.headings + other.headings,
            self.faults + other.faults,
            self.signs + other.signs,
            self.inline + other.inline,
        )


def scan(piece: bytes) -> Scan:
    """Return what stands in `piece`: whole tags, and whole elements where the content is text, code or a drawing."""
    links: list[str] = []
    ids: list[str] = []
    rests: list[Rest] = []
    for link, id_, title, canonical, tag in tokens(piece):
        if link:
            links.append(link.decode("utf-8", "replace"))
        elif id_:
            ids.append(id_.decode("utf-8", "replace"))
        elif title:
            rests.append(Rest(title=title.decode("utf-8", "replace").strip()))
        elif canonical:
            links.append(address := canonical.decode("utf-8", "replace"))
            rests.append(Rest(canonical=address))
        elif (mark := read_mark(tag)) is not NO_MARK:
            links += mark.links
            ids += mark.ids
            rests += mark.rests
    return _sum(links, ids, rests, signs(piece))


def _sum(links: list[str], ids: list[str], rests: Sequence[Rest], signs_: tuple[str, ...]) -> Scan:
    return Scan(
        links=tuple(links),
        ids=tuple(ids),
        anchors=tuple([rest.anchor for rest in rests if rest.anchor]),
        titles=tuple(_titles(rests)),
        langs=tuple([rest.lang for rest in rests if rest.lang is not None]),
        canonicals=tuple([rest.canonical for rest in rests if rest.canonical is not None]),
        headings=sum([rest.heading for rest in rests]),
        faults=tuple([rest.fault for rest in rests if rest.fault]),
        signs=signs_,
        inline=tuple([rest.inline for rest in rests if rest.inline]),
    )


def _titles(rests: Sequence[Rest]) -> list[str]:
    titles, depth = [], 0
    for rest in rests:
        depth = max(depth + rest.drawing, 0)
        if rest.title is not None and not depth:
            titles.append(rest.title)
    return titles
