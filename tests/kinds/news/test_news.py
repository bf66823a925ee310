"""News: residents, volunteers and hours are counted apart, archives hold every item, neighbours follow one another."""

from decimal import Decimal
from pathlib import Path

import pytest
from content_folder import BY_NAME, Checked, check, load, setting, told, write
from hypothesis import given, settings
from hypothesis import strategies as st

from civpub.kinds.news.archive import Tally
from civpub.kinds.page import Card, Link


def item(day: str, extra: str = "", body: str = "活动室里坐满了人。") -> str:
    return f"---\n标题: {day}的活动\n日期: {day}\n{extra}---\n\n{body}\n"


def site(folder: Path, items: list[str]) -> Checked:
    return check(write(folder, {f"news/{number:03}.md": text for number, text in enumerate(items)}))


def cards(found: object) -> list[str]:
    assert isinstance(found, tuple)
    return [card.url for card in found if isinstance(card, Card)]


def test_residents_volunteers_and_hours_are_kept_apart_and_summed_by_year(tmp_path: Path) -> None:
    items = [
        item("2026-03-05", "参加人数: 40\n志愿者人数: 5\n服务时长: 12.5\n"),
        item("2026-10-18", "参加人数: 3\n服务时长: 0.25\n"),
        item("2026-10-19", "志愿者人数: 2\n"),
        item("2025-10-19", "参加人数: 7\n"),
    ]
    pages = site(tmp_path, items).pages
    assert pages["news/2026/"].data["tally"] == Tally(3, 43, 7, Decimal("12.75"))
    assert pages["news/2026/10/"].data["tally"] == Tally(2, 3, 2, Decimal("0.25"))
    assert pages["news/2025/"].data["tally"] == Tally(1, 7, 0, Decimal(0))


@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99), st.decimals(0, 99, places=2)), max_size=8))
def test_tallies_add_up_exactly(figures: list[tuple[int, int, Decimal]]) -> None:
    briefs = []
    for residents, volunteers, hours in figures:
        extra = f"参加人数: {residents}\n志愿者人数: {volunteers}\n服务时长: {hours}\n"
        record = load("news", item("2026-03-05", extra)).record
        assert record is not None
        briefs.append(BY_NAME["news"].to_brief(record, setting()))
    sums = [sum(figure[number] for figure in figures) for number in range(3)]
    assert Tally.of(briefs) == Tally(len(figures), *sums)  # type: ignore[arg-type]


def test_every_item_is_in_the_list_in_its_year_and_in_its_month(tmp_path: Path) -> None:
    days = ["2024-12-31", "2025-01-01", "2025-01-31", "2026-02-01", "2026-10-18", "2026-10-18"]
    pages = site(tmp_path, [item(day) for day in days]).pages
    assert cards(pages["news/"].data["cards"]) == [f"news/{number:03}/" for number in (5, 4, 3, 2, 1, 0)]
    for number, day in enumerate(days):
        year, month = day[:4], day[5:7]
        assert f"news/{number:03}/" in cards(pages[f"news/{year}/"].data["cards"])
        assert f"news/{number:03}/" in cards(pages[f"news/{year}/{month}/"].data["cards"])
    archives = [url for url in pages if url.startswith("news/2")]
    assert sorted(archives) == sorted(
        ["news/2024/", "news/2024/12/", "news/2025/", "news/2025/01/", "news/2026/", "news/2026/02/", "news/2026/10/"]
    )


def test_each_item_leads_to_the_newer_and_the_older_one(tmp_path: Path) -> None:
    pages = site(tmp_path, [item(f"2026-03-0{day}") for day in range(1, 6)]).pages
    chain = [pages[f"news/{number:03}/"] for number in range(5)]
    newer = [link.url if isinstance(link := page.data["newer"], Link) else None for page in chain]
    older = [link.url if isinstance(link := page.data["older"], Link) else None for page in chain]
    assert newer == ["news/001/", "news/002/", "news/003/", "news/004/", None]
    assert older == [None, "news/000/", "news/001/", "news/002/", "news/003/"]


def test_a_long_year_goes_over_several_pages(tmp_path: Path) -> None:
    pages = site(tmp_path, [item(f"2026-03-{day:02}") for day in range(1, 29)]).pages
    assert len(cards(pages["news/2026/"].data["cards"])) == 20
    assert len(cards(pages["news/2026/page/2/"].data["cards"])) == 8


@pytest.mark.parametrize(
    ("extra", "picture"),
    [
        ("照片:\n  - 文件: a.jpg\n    说明: 甲\n  - 文件: b.jpg\n    说明: 乙\n封面: b.jpg\n", "b.jpg"),
        ("照片:\n  - 文件: a.jpg\n    说明: 甲\n", "a.jpg"),
        ("", ""),
    ],
)
def test_a_list_shows_the_cover_else_the_first_photograph(extra: str, picture: str) -> None:
    record = load("news", item("2026-03-05", extra)).record
    assert getattr(record, "cover_file", None) == picture


def test_a_cover_must_be_one_of_the_photographs() -> None:
    assert told(load("news", item("2026-03-05", "封面: b.jpg\n"))) == "4 CP335 封面“b.jpg”不在这一条的照片里"


def test_a_community_without_news_has_an_empty_list_that_says_so(tmp_path: Path) -> None:
    page = site(tmp_path, []).pages["news/"]
    assert (cards(page.data["cards"]), page.data["empty"]) == ([], "还没有动态。")
