"""Links between pages, after an edit and from scratch."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civpub.verify import PageFacts, PageFlaw, dangling, look_around, lost_places, page_facts, scan

PATHS = ["index.html", "a/index.html", "b/index.html", "c/index.html"]
FILES = ["x.jpg", "y.jpg"]
ANCHORS = ["p", "q"]
TARGETS = [*PATHS, *FILES, *(f"{path}#{anchor}" for path in PATHS for anchor in ANCHORS)]


def facts(anchors: str = "", links: str = "") -> PageFacts:
    return PageFacts("\n".join(anchors.split()), "\n".join(links.split()))


def test_every_link_that_leads_nowhere_is_told_in_words() -> None:
    pages = {
        "index.html": facts("p", "a/index.html#no b/index.html no.html x.jpg y.jpg"),
        "a/index.html": facts("", "index.html#q"),
    }
    assert dangling(pages, {}, ["x.jpg"]) == [
        PageFlaw("index.html", "链接指向 a/ 上不存在的位置 #no"),
        PageFlaw("index.html", "链接指向不存在的页面 b/"),
        PageFlaw("index.html", "链接指向不存在的页面 no.html"),
        PageFlaw("index.html", "链接指向不存在的文件 y.jpg"),
        PageFlaw("a/index.html", "链接指向 首页 上不存在的位置 #q"),
    ]


def test_sound_links_are_no_flaws() -> None:
    assert (
        dangling(
            {"index.html": facts("p", "a/index.html#q x.jpg")},
            {"a/index.html": facts("p q", "index.html#p")},
            ["x.jpg"],
        )
        == []
    )


def test_an_unchanged_page_that_leads_to_what_is_gone_is_found() -> None:
    before = {"a/index.html": facts("p q"), "b/index.html": facts("p")}
    after = {"a/index.html": facts("p")}
    others = {"index.html": facts("", "a/index.html#p a/index.html#q b/index.html b/index.html#p x.jpg")}
    lost = lost_places(before, after, ["x.jpg"])
    assert [flaw.message for flaw in dangling(after, others, (), lost)] == [
        "链接指向 a/ 上不存在的位置 #q",
        "链接指向不存在的页面 b/",
        "链接指向不存在的页面 b/",
        "链接指向不存在的文件 x.jpg",
    ]


def test_what_stands_around_many_pages_is_kept_once_and_judged_on_each() -> None:
    chrome = (
        b'<a id="top" href="../../"></a><a href="/b/#p"></a><a href="../more/"></a><a href="here/"></a><a href="..">'
        b'</a><a href="#top"></a><a href="#x"></a><nav id="n">'
    )
    looked = look_around([chrome[:9], chrome[9:]], "a", 2, "https://liuan.example/")
    around = looked.facts
    assert (around.anchors, around.links) == ("top\nn", "index.html\nb/index.html#p\na/more/index.html\na/index.html")
    for name in ("x", "y"):
        own = f'<a id="{name}" href="../../a/"></a><a href="../../c/"></a>'.encode()
        path = f"a/{name}/index.html"
        alone, told = page_facts(path, scan(chrome + own), "https://liuan.example/")
        split, also = page_facts(path, scan(own), "https://liuan.example/", around=looked)
        assert (split.anchors, split.links) == (name, f"a/{name}/here/index.html\nc/index.html")
        assert set(split.all_links) == set(filter(None, alone.all_links))
        assert set(split.all_anchors) == set(filter(None, alone.all_anchors))
        assert set(told) == set(also)
        assert any(flaw.message.endswith("#x") for flaw in told) is (name == "y")
    pages = {path: PageFacts("", "", around) for path in ("a/x/index.html", "a/y/index.html")}
    there = ["index.html", "a/index.html", "a/more/index.html"]
    told = [PageFlaw(path, "链接指向不存在的页面 b/") for path in pages]
    assert dangling(pages, {}, there) == told
    assert dangling({}, pages, there, {"b/index.html#p"}) == told
    assert lost_places(pages, {}, ()) >= {"a/x/index.html#top", "a/y/index.html#n"}


@pytest.mark.parametrize(("link", "links"), [("n", "a/x/n"), ("", "")])
def test_an_address_in_what_stands_around_is_judged_though_it_reads_like_an_id_there(link: str, links: str) -> None:
    chrome, path = f'<nav id="n"><b id=""></b><a href="{link}"></a>'.encode(), "a/x/index.html"
    whole, told = page_facts(path, scan(chrome), "")
    own, also = page_facts(path, scan(b""), "", around=look_around([chrome], "a", 2, ""))
    assert (whole.links, own.links, set(also)) == (links, links, set(told))


TREE = st.dictionaries(
    st.sampled_from(PATHS),
    st.builds(
        lambda anchors, links: facts(" ".join(sorted(anchors)), " ".join(sorted(links))),
        st.sets(st.sampled_from(ANCHORS)),
        st.sets(st.sampled_from(TARGETS), max_size=3),
    ),
)


def sound(tree: dict[str, PageFacts], files: set[str]) -> dict[str, PageFacts]:
    """The same pages, each with only those links that lead somewhere."""
    places = files.union(
        tree, *([f"{path}#{anchor}" for anchor in page.anchors.split()] for path, page in tree.items())
    )
    return {path: facts(page.anchors, " ".join(places.intersection(page.links.split()))) for path, page in tree.items()}


@given(TREE, st.sets(st.sampled_from(FILES)), TREE, st.sets(st.sampled_from(FILES)), st.sets(st.sampled_from(PATHS)))
def test_after_any_edit_the_quick_way_finds_what_the_full_way_finds(
    start: dict[str, PageFacts],
    files_before: set[str],
    edit: dict[str, PageFacts],
    files: set[str],
    deleted: set[str],
) -> None:
    before = sound(start, files_before)
    after = {path: page for path, page in {**before, **edit}.items() if path not in deleted}
    changed = {path: page for path, page in after.items() if before.get(path) != page}
    others = {path: page for path, page in after.items() if path not in changed}
    former = {path: page for path, page in before.items() if path in changed or path not in after}
    lost = lost_places(former, changed, files_before - files)
    assert set(dangling(changed, others, files, lost)) == set(dangling(after, {}, files))
