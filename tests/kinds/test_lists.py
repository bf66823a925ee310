"""A list over several pages holds every card once, in order, and each page leads to its neighbours."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from civpub.kinds.lists import PAGE_SIZE, Listing, plan_list
from civpub.kinds.page import Card, Pager, PlannedPage


def pages(count: int, size: int = PAGE_SIZE) -> list[PlannedPage]:
    cards = [Card(f"第{number}条", f"news/{number}/", date(2026, 1, 1), "动态") for number in range(count)]
    return list(plan_list(Listing("news/", "动态", "news", cards), size))


def cards(page: PlannedPage) -> tuple[Card, ...]:
    found = page.data["cards"]
    assert isinstance(found, tuple)
    return found


@given(st.integers(0, 130), st.integers(1, 25))
def test_every_card_stands_on_one_page_in_order(count: int, size: int) -> None:
    found = pages(count, size)
    assert [card.title for page in found for card in cards(page)] == [f"第{number}条" for number in range(count)]
    assert all(len(cards(page)) == size for page in found[:-1])
    assert len({page.url for page in found}) == len(found) == max(1, -(-count // size))
    assert all(page.data["total"] == count for page in found)


@given(st.integers(0, 130))
def test_each_page_leads_to_the_one_before_and_the_one_after(count: int) -> None:
    found = pages(count)
    pagers = [page.data["pager"] for page in found]
    for number, pager in enumerate(pagers):
        assert isinstance(pager, Pager)
        assert (pager.number, pager.count) == (number + 1, len(found))
        assert (pager.newer.url if pager.newer else None) == (found[number - 1].url if number else None)
        assert (pager.older.url if pager.older else None) == (
            found[number + 1].url if number + 1 < len(found) else None
        )


def test_the_first_page_is_at_the_address_of_the_list_and_later_ones_say_their_number() -> None:
    found = pages(45)
    assert [page.url for page in found] == ["news/", "news/page/2/", "news/page/3/"]
    assert [page.title for page in found] == ["动态", "动态（第 2 页）", "动态（第 3 页）"]


def test_an_empty_list_still_has_its_page() -> None:
    (page,) = pages(0)
    assert cards(page) == ()
    assert page.modified is None
