"""The fifth step: links between pages. After an edit, only pages that changed and places that are gone are judged."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from civpub.verify.facts import PageFacts
from civpub.verify.flaw import PageFlaw

_PAGE = "index.html"


def lost_places(
    before: Mapping[str, PageFacts], after: Mapping[str, PageFacts], removed: Iterable[str]
) -> frozenset[str]:
    """Return the places that are gone: `removed` files with all their anchors, and anchors pages have no more.

    `before` holds the former facts of pages that changed or were removed, `after` the new facts of the changed ones.
    """
    lost = set(removed)
    for path, facts in before.items():
        now = after.get(path)
        if now is None:
            lost.add(path)
        gone = set(facts.all_anchors).difference(now.all_anchors if now else ())
        lost.update(f"{path}#{anchor}" for anchor in gone)
    return frozenset(lost)


def dangling(
    changed: Mapping[str, PageFacts],
    others: Mapping[str, PageFacts],
    files: Collection[str],
    lost: Collection[str] = (),
) -> list[PageFlaw]:
    """Return the links that lead nowhere: all links of `changed` pages are judged, of `others` those to `lost` places.

    `changed` and `others` are all pages of the tree, `files` whatever else is in it. The others must have been sound
    at the last build. For a whole tree, every page is changed and there are no others.
    """
    sound = set(changed).union(others, files)
    flaws = [flaw for path, facts in changed.items() for flaw in _judge(path, facts, sound, changed, others)]
    gone = set(lost)
    if gone:
        for path, facts in others.items():
            missing = gone.intersection(facts.all_links)
            flaws += [PageFlaw(path, _message(target, sound)) for target in sorted(missing)]
    return flaws


def _judge(
    path: str,
    facts: PageFacts,
    sound: set[str],
    changed: Mapping[str, PageFacts],
    others: Mapping[str, PageFacts],
) -> Iterator[PageFlaw]:
    """Judge all links of one page; a place that is found joins `sound`, for most are linked from many pages."""
    for target in facts.all_links:
        if target in sound or not target:
            continue
        page, _, anchor = target.rpartition("#")
        there = changed.get(page) or others.get(page)
        if there and anchor in there.all_anchors:
            sound.add(target)
        else:
            yield PageFlaw(path, _message(target, sound))


def _message(target: str, sound: Collection[str]) -> str:
    page, _, anchor = target.partition("#")
    shown = page.removesuffix(_PAGE) if f"/{page}".endswith(f"/{_PAGE}") else page
    if not page.endswith(".html"):
        return f"链接指向不存在的文件 {shown}"
    if anchor and page in sound:
        return f"链接指向 {shown or '首页'} 上不存在的位置 #{anchor}"
    return f"链接指向不存在的页面 {shown or '/'}"
