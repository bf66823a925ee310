"""The index as it is written: which terms a text is found by, which shard a page is in, what an edit changes."""

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civpub.engine import Engine
from civpub.search import Entry, kept_shards, plan_shards, shard_key, write_search
from civpub.search.bundle import shard_files
from civpub.search.index import FEW, MANY, Postings, joined, parted
from civpub.search.terms import terms_of, title_terms
from civpub.search.text import page_text

PAGE = """<html lang="zh"><body><nav>首页</nav><article class="cp-news"><nav class="cp-crumbs">动态</nav>
<h1>修<em>水管</em></h1><p>一号楼&amp;二号楼</p><p hidden>张三</p><span aria-hidden="true">张</span>
<button>听</button><nav class="cp-topics"><ul><li>便民</li></ul></nav></article><footer>电话</footer></body></html>"""


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("柳岸苑", {"柳岸", "岸苑"}),
        ("３月5日", {"3", "月", "5", "日"}),
        ("电话0500-5550118", {"电话", "0500", "5550118", "05005550118"}),
        ("Wi-Fi Café", {"wi", "fi", "cafe"}),
        ("龚䶮，𠮷", {"龚䶮", "𠮷"}),
        ("𠮷祥𠮷𠮷", {"𠮷祥", "祥𠮷", "𠮷𠮷"}),
        ("水……电", {"水", "电"}),
        ("x" * 50, {"x" * 40}),
        ("，。！", set()),
        ("", set()),
    ],
)
def test_a_text_is_found_by_pairs_of_characters_by_words_and_by_whole_numbers(text: str, terms: set[str]) -> None:
    assert terms_of(text) == terms


@given(st.text())
def test_any_text_at_all_has_terms_without_spaces_or_marks(text: str) -> None:
    for term in terms_of(text) | title_terms(text):
        assert term
        assert not any(sign.isspace() for sign in term)


@given(st.text(st.sampled_from("〇水電龜𠮷𪚥，…“―一-1aé 👍\n")))
def test_the_pairs_of_a_text_are_those_of_its_neighbours_that_are_both_han(text: str) -> None:
    pairs = {one + next_one for one, next_one in pairwise(text) if {one, next_one} <= set("〇水電龜𠮷𪚥一")}
    assert {term for term in terms_of(text) if len(term) == 2 and not term.isascii()} == pairs


def test_a_title_is_found_by_a_single_character_too() -> None:
    assert title_terms("水管") == {"水管", "水", "管"}


def test_a_page_is_found_by_its_article_and_not_by_what_is_hidden_or_leads_elsewhere() -> None:
    heading, text = page_text(PAGE)
    assert heading == "修水管"
    assert text == "一号楼&二号楼 便民"


def entries(*days: str) -> list[Entry]:
    return [Entry(f"news/{number}/", "题", "news", date.fromisoformat(day)) for number, day in enumerate(days)]


def test_few_pages_make_one_shard_and_many_are_parted_by_time() -> None:
    few = entries("2024-01-05", "2026-03-05")
    many = [Entry(f"news/{n}/", "题", "news", date(2025, n % 12 + 1, 1)) for n in range(1500)]
    assert [shard.name for shard in plan_shards(few)] == ["pages", "2024-2026"]
    assert [shard.name for shard in plan_shards(few + many)] == ["pages", "2024", "2025-1of2", "2025-2of2", "2026"]


@given(st.integers(0, 40), st.integers(2018, 2030))
def test_every_page_is_in_exactly_one_shard_whatever_the_years(count: int, year: int) -> None:
    pages = [Entry(f"news/{n}/", "题", "news", date(year + n % 5, n % 12 + 1, 1)) for n in range(count)]
    found = [entry for shard in plan_shards(pages) for entry in shard.entries]
    assert sorted(found, key=lambda entry: entry.url) == sorted(pages, key=lambda entry: entry.url)


def test_the_same_pages_give_the_same_files_in_any_order(tmp_path: Path) -> None:
    pages = entries("2026-01-05", "2026-03-05", "2026-03-05")
    for page in pages:
        (tmp_path / page.url).mkdir(parents=True)
        (tmp_path / page.file).write_text(PAGE.replace("一号楼", page.url), encoding="utf-8")
    one, other = plan_shards(pages)[1], plan_shards(reversed(pages))[1]
    digests = {page.file: page.url for page in pages}
    assert shard_key(one, digests) == shard_key(other, digests)
    there, here = Postings(), Postings()
    assert dict(shard_files(one, tmp_path, there)) == dict(shard_files(other, tmp_path, here))
    assert there.sections(MANY, 3) == here.sections(MANY, 3)


def test_a_new_page_takes_no_other_one_its_number() -> None:
    old, new = entries("2026-01-05", "2026-03-05"), entries("2026-01-05", "2026-03-05", "2026-03-06")
    assert plan_shards(new)[1].entries[:2] == plan_shards(old)[1].entries


@given(st.lists(st.lists(st.binary(max_size=9), min_size=3, max_size=3), max_size=5))
def test_a_file_of_terms_is_parted_into_what_it_was_joined_of(shards: list[list[bytes]]) -> None:
    files = list(joined({str(number): (number, sections) for number, sections in enumerate(shards)}))
    assert [list(sections) for sections in zip(*map(parted, files), strict=True)] == shards


@pytest.mark.parametrize("data", [b"", b"\1\0\0\0", b"\1\0\0\0" + b"\1\0\0\0" * 2, b"\0\0\0\0x"])
def test_a_file_that_is_none_of_terms_is_told(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  what it says is for nobody
        parted(data)


def test_an_index_that_cannot_be_read_is_made_anew_as_a_whole(tmp_path: Path) -> None:
    write_search(tmp_path, [], Engine(1))
    assert [*kept_shards(tmp_path, FEW)] == ["pages"]
    assert kept_shards(tmp_path, MANY) == {}
    (tmp_path / "search/terms/3.bin").write_bytes(b"\0")
    assert kept_shards(tmp_path, FEW) == {}
    (tmp_path / "search/index.json").unlink()
    assert kept_shards(tmp_path, FEW) == {}


def test_the_key_of_a_shard_tells_an_edited_page() -> None:
    shard = plan_shards(entries("2026-01-05"))[1]
    assert shard_key(shard, {"news/0/index.html": "a"}) != shard_key(shard, {"news/0/index.html": "b"})


def test_what_is_shown_of_a_page_begins_with_its_sentences_and_its_facts_are_found_all_the_same() -> None:
    page = """<article><h1>修水管</h1><p class="cp-news__facts">11月5日 约 1 分钟读完</p><p>水来了。</p>
    <dl class="cp-facts"><div><dt>地点</dt><dd>礼堂</dd></div></dl><p class="cp-plaque__more">看故事</p></article>"""
    assert page_text(page) == ("修水管", "水来了。 11月5日 约 1 分钟读完 地点 礼堂")
