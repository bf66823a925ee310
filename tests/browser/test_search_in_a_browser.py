"""Search as a resident meets it: a real browser and the example site."""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
import yaml
from playwright.sync_api import Browser, Page, Response, expect

from civpub.search.index import Postings, joined

QUERIES = yaml.safe_load((Path(__file__).parents[1] / "search" / "queries.yml").read_text(encoding="utf-8"))
FIRST_QUERY, LATER_QUERY = 400_000, 150_000
"""Bytes a first and any later query may transfer."""
Search = Callable[[str], list[str]]
SETTLED = "() => !document.querySelector('[aria-busy]') && document.querySelector('.cp-search__count').textContent"
HOSTILE = [
    '<img src=x onerror="window.caught=1">',
    "'\"><script>window.caught=1</script>",
    "停水" * 250,
    "%00%ff{{7*7}}",
]
MARKS = (".cp-search__excerpt mark, .cp-search__title mark", "elements => elements.map(each => each.textContent)")


def ask(page: Page, query: str) -> list[str]:
    """Return the addresses of what `query` finds, as listed, from the top of the site."""
    page.locator("#cp-q").fill(query)
    page.locator("#cp-q").press("Enter")
    page.wait_for_function(SETTLED)
    links = page.locator(".cp-search__found a").evaluate_all("links => links.map(link => link.href)")
    top = page.url.partition("search/")[0]
    return [link.removeprefix(top) for link in links]


@pytest.fixture(scope="module")
def search(browser: Browser, served: str) -> Iterator[Search]:
    page = browser.new_page(viewport={"width": 360, "height": 740}, locale="zh-CN")
    page.goto(f"{served}search/")
    yield lambda query: ask(page, query)
    page.close()


@pytest.mark.parametrize("case", QUERIES, ids=[case["sort"] for case in QUERIES])
def test_what_residents_type_finds_what_they_mean(search: Search, case: dict[str, str | int]) -> None:
    assert case["finds"] in search(str(case["query"]))[: int(case["among"])]


def test_the_set_of_queries_is_as_large_as_promised() -> None:
    assert len({case["sort"] for case in QUERIES}) == len(QUERIES) >= 45


def test_a_first_query_and_a_later_one_stay_small(page: Page, served: str) -> None:
    sizes: list[int] = []

    def on_response(response: Response) -> None:
        sizes.append(len(response.body()))

    page.on("response", on_response)
    page.goto(f"{served}search/", wait_until="networkidle")  # what it fetches for the first query counts
    ask(page, "垃圾分类")
    first = sum(sizes)
    ask(page, "充电棚选址")
    assert 0 < first <= FIRST_QUERY
    assert 0 < sum(sizes) - first <= LATER_QUERY


@pytest.mark.parametrize("query", HOSTILE)
def test_a_query_of_markup_or_of_great_length_is_only_text(page: Page, served: str, query: str) -> None:
    page.goto(f"{served}search/?q={quote(query)}")
    page.wait_for_function(SETTLED)
    assert page.evaluate("window.caught") is None
    assert page.locator(".cp-search__found :is(img, script, iframe)").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


def test_the_matched_words_are_marked_where_they_stand(page: Page, served: str) -> None:
    page.goto(f"{served}search/?q={quote('充电棚')}")
    page.wait_for_function(SETTLED)
    marks = page.locator(MARKS[0]).evaluate_all(MARKS[1])
    assert "充电棚" in marks
    assert all(mark in "充电棚" for mark in marks)


def test_a_link_to_a_search_shows_it_and_back_returns_to_the_one_before(page: Page, served: str) -> None:
    page.goto(f"{served}search/?q={quote('垃圾')}&kind=news&year=2026")
    page.wait_for_function(SETTLED)
    assert page.locator("#cp-q").input_value() == "垃圾"
    headings = page.locator(".cp-search__found .cp-search__heading").all_inner_texts()
    assert [heading.split()[0] for heading in headings] == ["动态"]
    assert all(day.startswith("2026年") for day in page.locator(".cp-search__found time").all_inner_texts())
    page.locator("select[name=kind]").select_option("proposals")
    page.wait_for_function(SETTLED)
    assert "kind=proposals" in page.url
    page.go_back()
    page.wait_for_function(SETTLED)
    assert page.locator("select[name=kind]").input_value() == "news"


def test_results_come_while_one_types_and_are_announced(page: Page, served: str) -> None:
    page.goto(f"{served}search/")
    page.locator("#cp-q").press_sequentially("养犬")
    expect(page.locator(".cp-search__count[aria-live=polite]")).to_contain_text("篇内容")
    assert quote("养犬") in page.url


def test_a_query_that_finds_nothing_says_what_else_to_do(page: Page, served: str) -> None:
    page.goto(f"{served}search/?q=qqqxyz")
    page.wait_for_function(SETTLED)
    assert page.locator(".cp-search__count").inner_text() == "没有找到。"
    assert "少打几个字" in page.locator(".cp-search__nothing").inner_text()
    assert page.locator(".cp-search__ways a").count() >= 5


def test_a_kind_with_many_results_can_be_opened_and_read_on(page: Page, served: str) -> None:
    page.goto(f"{served}search/?q={quote('青禾里')}")
    page.wait_for_function(SETTLED)
    page.get_by_role("button", name="动态").press("Enter")
    page.wait_for_function(SETTLED)
    assert page.locator(".cp-search__record").count() == 10
    page.get_by_role("button", name="再看").press("Enter")
    expect(page.locator(".cp-search__record").nth(10)).to_be_visible()
    assert page.evaluate("document.activeElement.closest('.cp-search__record') !== null")


def test_without_scripts_the_header_leads_to_a_page_that_offers_other_ways(browser: Browser, served: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(served)
    page.locator(".cp-find__link").click()
    assert "没有运行脚本" in page.locator(".cp-search").inner_text()
    page.locator(".cp-search__ways a", has_text="人物").click()
    assert page.url == f"{served}people/"
    context.close()


def test_the_header_field_leads_to_the_search_it_asks_for(browser: Browser, served: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(f"{served}news/2026/")
    page.locator(".cp-find__input").fill("停车")
    page.locator(".cp-find__input").press("Enter")
    page.wait_for_url(f"{served}search/?q={quote('停车')}")
    page.wait_for_function(SETTLED)
    assert page.locator(".cp-search__record").count() > 0
    page.close()


def test_search_runs_under_a_policy_as_strict_as_any_page_has(page: Page, served: str) -> None:
    policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'"

    def answer(route: object) -> None:
        response = route.fetch()  # type: ignore[attr-defined]
        route.fulfill(response=response, headers={**response.headers, "content-security-policy": policy})  # type: ignore[attr-defined]

    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.route("**/search/*", answer)
    page.goto(f"{served}search/?q={quote('停车')}")
    page.wait_for_function(SETTLED)
    assert page.locator(".cp-search__record").count() > 0
    assert complaints == []


def test_the_browser_reads_of_a_file_of_terms_what_was_written(page: Page, served: str) -> None:
    count, places = 700, {"柳岸": [0, 3, 258, 699], "岸苑": list(range(1, 700, 2)), "wifi": [5], "wi": [6], "馕": [255]}
    postings = Postings()
    for number in range(count):
        text = " ".join(term for term, some in places.items() if number in some)
        postings.add(number, text, "苑" if number == 510 else "")
    other = Postings()
    other.add(0, "柳岸", "柳岸")
    [file] = joined({"a": (count, postings.sections(1, count)), "b": (1, other.sections(1, 1))})
    page.goto(f"{served}search/")
    read = """async ({ bytes, counts, terms }) => {
      const { pagesWith } = await import("../assets/civpub/search-postings.js");
      const held = (term) => Array.from(pagesWith(term, new Uint8Array(bytes).buffer, counts).entries());
      return terms.map((term) => held(term).filter(([, how]) => how));
    }"""
    terms = ["柳岸", "岸苑", "wi", "wif", "馕", "苑", "河"]
    found = page.evaluate(read, {"bytes": list(file), "counts": [count, 1], "terms": terms})
    expected = [[[number, 1] for number in places[term]] for term in ("柳岸", "岸苑")]
    expected[0].append([700, 3])
    assert found == [*expected, [[5, 1], [6, 1]], [[5, 1]], [[255, 1]], [[510, 2]], []]


def test_an_index_that_was_replaced_in_between_is_told_and_may_be_tried_again(page: Page, served: str) -> None:
    with page.expect_response("**/search/index.json"):
        page.goto(f"{served}search/")
    page.wait_for_function("() => !document.querySelector('select[name=kind]').disabled")
    page.route("**/terms/*", lambda route: route.fulfill(body=b"\0\0\0\0"))
    page.locator("#cp-q").fill("停车")
    page.locator("#cp-q").press("Enter")
    expect(page.locator(".cp-search__nothing")).to_contain_text("没有搜成")
    page.unroute("**/terms/*")
    page.get_by_role("button", name="再试一次").press("Enter")
    expect(page.locator(".cp-search__record").first).to_be_visible()


def test_an_index_that_was_replaced_in_between_is_opened_anew_without_a_word(page: Page, served: str) -> None:
    with page.expect_response("**/search/index.json"):
        page.goto(f"{served}search/")
    page.wait_for_function("() => !document.querySelector('select[name=kind]').disabled")
    page.route("**/terms/*", lambda route: route.fulfill(body=b"\0\0\0\0"), times=1)
    with page.expect_response("**/search/index.json"):
        page.locator("#cp-q").fill("停车")
    expect(page.locator(".cp-search__record").first).to_be_visible()


def test_every_page_is_found_by_its_own_title(page: Page, served: str) -> None:
    page.goto(f"{served}search/")
    missed = page.evaluate(
        """async () => {
          const engine = await import("../assets/civpub/search-engine.js");
          const { read } = await import("../assets/civpub/search-terms.js");
          const index = await engine.open(new URL("../", location.href).href);
          const pages = index.listed.shards.reduce((sum, shard) => sum + shard.kinds.length, 0);
          const missed = [];
          for (let page = 0; page < pages; page += 1) {
            const { title } = await index.load(page);
            const answer = await index.find(read(title));
            if (answer.near || !answer.hits.includes(page)) missed.push(title);
          }
          return missed;
        }"""
    )
    assert missed == []


def test_going_back_from_a_record_leads_to_the_same_place_among_as_many_results(page: Page, served: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{served}search/?q={quote('青禾里')}&kind=news")
    page.get_by_role("button", name="再看").click()
    opened = page.locator(".cp-search__record").nth(15)
    opened.scroll_into_view_if_needed()
    place = page.evaluate("Math.round(scrollY)")
    opened.locator("a").click()
    page.wait_for_url("**/news/2*/**")
    page.go_back()
    expect(opened).to_be_in_viewport()
    page.wait_for_function("place => Math.abs(scrollY - place) < 2", arg=place)


def test_a_search_that_takes_its_time_says_so_and_clearing_the_field_ends_it(page: Page, served: str) -> None:
    page.route("**/terms/*", lambda _: None)  # is never answered
    page.goto(f"{served}search/?q={quote('停车')}")
    expect(page.locator(".cp-search__count")).to_have_text("正在找……")
    page.locator("#cp-q").fill("")
    expect(page.locator(".cp-search__count")).to_have_text("")
    expect(page.locator(".cp-search")).not_to_have_attribute("aria-busy", "true")
    expect(page.locator(".cp-search__help")).to_be_visible()
    page.unroute_all(behavior="ignoreErrors")


def test_a_link_that_asks_for_a_kind_no_page_has_finds_what_its_filters_say(page: Page, served: str) -> None:
    page.goto(f"{served}search/?q={quote('停车')}&kind=other&year=1999")
    page.wait_for_function(SETTLED)
    assert page.locator(".cp-search__record").count() > 0
    assert [page.locator(f"select[name={name}]").input_value() for name in ("kind", "year")] == ["", ""]


def test_all_of_a_kind_is_shown_from_its_top_without_calling_up_a_keyboard(page: Page, served: str) -> None:
    page.goto(f"{served}search/?q={quote('青禾里')}")
    page.get_by_role("button", name="动态").click()
    first = page.locator(".cp-search__record a").first
    expect(first).to_be_focused()
    expect(first).to_be_in_viewport()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("0500-5550118", {"0500-5550118"}),
        ("2025—2026", {"2025—2026"}),
        ("2026-10-22", {"10月22日", "10", "22"}),
    ],
)
def test_numbers_are_marked_as_they_are_written(page: Page, served: str, query: str, expected: set[str]) -> None:
    page.goto(f"{served}search/?q={quote(query)}")
    page.wait_for_function(SETTLED)
    marks = page.locator(MARKS[0]).evaluate_all(MARKS[1])
    assert marks
    assert set(marks) <= expected


def test_nothing_moves_when_the_filters_come(page: Page, served: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.route("**/search/index.json", lambda route: route.abort())
    page.goto(f"{served}search/", wait_until="networkidle")
    before = page.locator(".cp-search__help").bounding_box()
    page.unroute("**/search/index.json")
    page.locator("#cp-q").focus()
    expect(page.locator(".cp-search__filters")).to_be_visible()
    assert page.locator(".cp-search__help").bounding_box() == before
