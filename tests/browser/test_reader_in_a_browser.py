"""The reader's settings: chosen by mouse or keyboard, kept, put on before the first paint; reading aloud."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

LETTER = "proposals/2026-10-28-lou-dao-chong-dian/"
ROOT_SIZE = "parseFloat(getComputedStyle(document.documentElement).fontSize)"
VOICES = """
  window.spoken = [];
  const synthesis = {
    getVoices: () => [{ lang: "en-US", localService: true }, { lang: "zh-CN", localService: true }],
    addEventListener: () => {},
    cancel: () => { window.saying = null; },
    speak: (utterance) => { window.spoken.push([utterance.text, utterance.rate]); window.saying = utterance; }
  };
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  window.goOn = () => { const said = window.saying; window.saying = null; said.onend(); };
"""
"""A voice that takes a sentence and says it in no time, for a browser in a test has none."""


@pytest.fixture
def phone(browser: Browser, served: str) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 740}, locale="zh-CN")
    page = context.new_page()
    page.goto(served)
    yield page
    context.close()


@pytest.fixture
def speaker(browser: Browser, served: str) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 740}, locale="zh-CN")
    context.add_init_script(VOICES)
    page = context.new_page()
    page.goto(served + LETTER)
    page.get_by_role("button", name="大字版").click()
    page.get_by_role("button", name="朗读本页").click()
    expect(page.get_by_role("region", name="朗读")).to_be_visible()
    yield page
    context.close()


def choose(page: Page, *answers: str) -> None:
    page.get_by_role("button", name="大字版").click()
    for answer in answers:
        question, choice = answer.split("：")
        page.get_by_role("group", name=question).get_by_role("radio", name=choice, exact=True).check()
    page.get_by_role("button", name="完成").click()


def test_the_choices_hold_on_the_next_page_from_its_first_paint(phone: Page, served: str) -> None:
    assert phone.evaluate(ROOT_SIZE) == 20
    choose(phone, "字号：超大", "颜色：黑底白字", "行距：宽松")
    assert phone.evaluate(ROOT_SIZE) == 32
    phone.route("**/reader.js", lambda route: route.abort())  # what comes later has no part in it
    phone.goto(served + LETTER)
    assert phone.evaluate(ROOT_SIZE) == 32
    assert phone.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(0, 0, 0)"
    style = phone.locator(".cp-letter__body p").first.evaluate(
        "element => parseFloat(getComputedStyle(element).lineHeight) / parseFloat(getComputedStyle(element).fontSize)"
    )
    assert style == pytest.approx(2.2)


def test_the_panel_is_worked_by_the_keyboard_alone(phone: Page) -> None:
    door = phone.get_by_role("button", name="大字版")
    door.focus()
    phone.keyboard.press("Enter")
    expect(phone.get_by_role("dialog", name="阅读设置")).to_be_visible()
    phone.keyboard.press("Tab")
    phone.keyboard.press("ArrowRight")
    phone.keyboard.press("ArrowRight")
    assert phone.evaluate(ROOT_SIZE) == 28
    expect(phone.get_by_role("radio", name="特大").first).to_be_checked()
    phone.keyboard.press("Escape")
    expect(phone.get_by_role("dialog", name="阅读设置")).to_be_hidden()
    expect(door).to_be_focused()


def test_everything_goes_back_to_how_it_was(phone: Page, served: str) -> None:
    choose(phone, "字号：最大", "颜色：深色")
    phone.get_by_role("button", name="大字版").click()
    phone.get_by_role("button", name="恢复原样").click()
    assert phone.evaluate(ROOT_SIZE) == 20
    phone.goto(served)
    assert phone.evaluate(ROOT_SIZE) == 20
    assert phone.evaluate("document.documentElement.hasAttribute('data-md-color-scheme')") is False


def test_targets_of_the_panel_are_sixty_pixels_high(phone: Page) -> None:
    phone.get_by_role("button", name="大字版").click()
    low = phone.evaluate(
        """() => [...document.querySelectorAll('.cp-reader button:not([hidden] *), .cp-option')]
             .filter(element => element.checkVisibility())
             .map(element => element.getBoundingClientRect())
             .filter(box => box.height < 59.5 || box.width < 59.5).length"""
    )
    assert low == 0


def test_a_browser_that_keeps_nothing_still_changes_the_page_at_hand(browser: Browser, served: str) -> None:
    complaints: list[str] = []
    context = browser.new_context(viewport={"width": 360, "height": 740})
    context.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })"
    )
    page = context.new_page()
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(served)
    choose(page, "字号：大")
    assert page.evaluate(ROOT_SIZE) == 24
    assert complaints == []
    context.close()


@pytest.mark.parametrize("kept", ["{", "[]", "5", '{"size":"\\"><x","colours":7}'])
def test_rubbish_in_the_storage_changes_nothing(browser: Browser, served: str, kept: str) -> None:
    complaints: list[str] = []
    context = browser.new_context()
    context.add_init_script(f"localStorage.setItem('civpub.reader', {kept!r})")
    page = context.new_page()
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(served)
    assert page.evaluate(ROOT_SIZE) == 20
    assert complaints == []
    context.close()


def test_without_scripts_the_door_is_not_shown(browser: Browser, served: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(served)
    expect(page.get_by_text("大字版")).to_be_hidden()
    context.close()


def test_reading_aloud_is_not_offered_where_the_browser_has_no_chinese_voice(phone: Page) -> None:
    phone.get_by_role("button", name="大字版").click()
    expect(phone.get_by_role("dialog")).to_be_visible()
    expect(phone.get_by_role("button", name="朗读本页")).to_be_hidden()


def test_the_page_is_read_in_its_order_by_short_sentences_without_its_navigation(speaker: Page) -> None:
    said = []
    while speaker.evaluate("!!window.saying"):
        said.append(speaker.evaluate("window.saying.text"))
        speaker.evaluate("window.goOn()")
    text = "".join(said)
    assert max(map(len, said)) <= 50
    parts = ["清出楼道", "四个小区的各位住户", "10月17日夜里十一点", "一、楼道里只留人走的路"]
    assert sorted(parts, key=text.index) == parts
    assert "首页" not in text
    expect(speaker.get_by_role("region", name="朗读")).to_be_hidden()
    assert speaker.locator(".cp-heard").count() == 0


def test_what_is_read_is_marked_and_can_be_paused_slowed_and_stopped(speaker: Page) -> None:
    first = speaker.evaluate("window.saying.text")
    assert first in speaker.locator(".cp-heard").inner_text()
    expect(speaker.get_by_role("button", name="暂停")).to_be_focused()
    speaker.get_by_role("button", name="暂停").click()
    assert speaker.evaluate("window.saying") is None
    speaker.get_by_role("button", name="语速：中").click()
    speaker.get_by_role("button", name="继续").click()
    assert speaker.evaluate("window.spoken.at(-1)") == [first, 1.25]
    speaker.keyboard.press("Escape")
    expect(speaker.get_by_role("region", name="朗读")).to_be_hidden()
    assert speaker.evaluate("window.saying") is None


def test_reading_ends_when_the_page_is_left(speaker: Page) -> None:
    speaker.evaluate("addEventListener('pagehide', () => { document.title = String(window.saying); })")
    speaker.evaluate("dispatchEvent(new Event('pagehide'))")
    assert speaker.evaluate("window.saying") is None
