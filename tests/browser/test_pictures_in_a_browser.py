"""Photographs on a cheap phone: little is sent before it is seen, and each opens large, by keys and fingers, too."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner
from example import Once
from PIL import Image, ImageChops, ImageDraw, ImageFilter
from playwright.sync_api import Browser, Page, Response

from civpub.cli.main import main
from tools.hosting.serving import Server

MEGABYTE = 1_000_000
PHOTOGRAPHS = 50
FIRST, LATER = 24, (800, 600)
"""Photographs that are as large as WeChat sends one, and how large the others are, which are not asked for at first."""
MKDOCS = """\
site_name: 柳岸社区
site_url: https://liuan.example/
docs_dir: site_src
theme: {name: material, language: zh, font: false}
plugins: [civpub: {as_of: 2026-11-10}]
"""
TOLD_NARROWER = """() => [...document.querySelectorAll("picture img")].map((img) => {
    const box = img.getBoundingClientRect(), source = img.parentElement.querySelector("source");
    if (!source.sizes || !box.width) return null;
    const probe = Object.assign(document.createElement("img"), {sizes: source.sizes, srcset: source.srcset});
    const covers = getComputedStyle(img).objectFit === "cover";
    const ratio = img.getAttribute("width") / img.getAttribute("height");
    const need = covers ? Math.max(box.width, box.height * ratio) : box.width;
    const said = source.sizes.split(", ").map((entry) => entry.match(/^(?:(\\(.*?\\)) )?(.*)$/))
        .find(([, media]) => !media || matchMedia(media).matches)[2];
    const ruler = document.body.appendChild(document.createElement("div"));
    ruler.style.setProperty("width", said);
    const told = ruler.getBoundingClientRect().width;
    ruler.remove();
    return told < need * 0.8 && told < img.getAttribute("width") * 0.8 && ratio < 3 && ratio > 0.45
        ? `${img.src} ${told} < ${need}` : null;
}).filter(Boolean)"""
"""The pictures whose page says that they are shown narrower than they are."""


def photograph(seed: int, size: tuple[int, int] = (1200, 900)) -> bytes:
    """A made-up scene with a sensor's noise, as large as WeChat sends one."""
    draw_from = Random(seed)  # noqa: S311  the same scenes in every run
    light = Image.frombytes("RGB", (8, 6), draw_from.randbytes(144)).resize(size, Image.Resampling.BICUBIC)
    draw = ImageDraw.Draw(light)
    for _ in range(60):
        x, y, wide = (draw_from.randrange(most) for most in (*size, 160))
        draw.ellipse((x, y, x + wide, y + wide), fill=tuple(draw_from.randbytes(3)))
    noise = Image.effect_noise(size, 22).filter(ImageFilter.GaussianBlur(0.6))
    data = io.BytesIO()
    ImageChops.add(light, Image.merge("RGB", [noise] * 3), 1, -128).save(data, "JPEG", quality=90)
    return data.getvalue()


def item(title: str, names: list[str], body: str = "那天来了很多人。") -> str:
    photos = "".join(f"  - 文件: {name}\n    说明: 第 {at} 张照片\n" for at, name in enumerate(names, start=1))
    return f"---\n标题: {title}\n日期: 2026-11-08\n照片:\n{photos}---\n\n{body}\n"


@pytest.fixture(scope="module")
def album_folder(once: Once) -> Path:
    """A site with a news item of fifty photographs, one of odd pictures, and one picture in running text."""

    def make(root: Path) -> None:
        (root / "mkdocs.yml").write_text(MKDOCS, encoding="utf-8")
        for folder in ("site_src", "content/pictures", "content/news/2026"):
            (root / folder).mkdir(parents=True)
        (root / "content/community.yml").write_text("名称: 柳岸社区\n单位: 柳岸社区居民委员会\n", encoding="utf-8")
        pictures, news = root / "content/pictures", root / "content/news/2026"
        first, later = [photograph(seed) for seed in range(4)], [photograph(4, LATER)]
        for at in range(PHOTOGRAPHS):  # other bytes behind the picture make it another file
            scenes = first if at < FIRST else later
            (pictures / f"p{at}.jpg").write_bytes(scenes[at % len(scenes)] + bytes([at]))
        for name, size in {"pano": (6000, 150), "tower": (540, 3000), "thumb": (120, 90), "dot": (1, 1)}.items():
            data = io.BytesIO()
            Image.effect_noise(size, 90).save(data, "PNG")
            (pictures / f"{name}.png").write_bytes(data.getvalue())
        names = [f"p{at}.jpg" for at in range(PHOTOGRAPHS)]
        (news / "album.md").write_text(item("五十张照片", names), encoding="utf-8")
        odd = ["pano.png", "tower.png", "thumb.png", "dot.png"]
        inside = (
            "文字里有一张：\n\n![院子里的桌子](../../pictures/p3.jpg)\n\n[![院子](../../pictures/p4.jpg)](album.md)"
        )
        (news / "odd.md").write_text(item("大小不一", odd, inside), encoding="utf-8")
        result = CliRunner().invoke(main, ["build", "-f", str(root / "mkdocs.yml")])
        assert result.exit_code == 0, result.output

    return once("album", make) / "site"


@pytest.fixture(scope="module")
def album(album_folder: Path) -> Iterator[str]:
    """The same, served under a strict policy: whatever these tests do, they do under it."""
    site = Server(album_folder)
    yield site.url
    site.close()


@pytest.fixture
def phone(browser: Browser) -> Iterator[Callable[..., Page]]:
    contexts = []

    def open_at(url: str, **more: object) -> Page:
        more = {"viewport": {"width": 360, "height": 740}, "device_scale_factor": 2, "has_touch": True} | more
        contexts.append(browser.new_context(**more))
        page = contexts[-1].new_page()
        page.goto(url, wait_until="networkidle")
        return page

    yield open_at
    for context in contexts:
        context.close()


def test_a_page_of_fifty_photographs_sends_less_than_a_megabyte_before_it_is_scrolled(
    browser: Browser, album: str
) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, device_scale_factor=2)
    page = context.new_page()
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108  a list's method cannot be wrapped
    page.goto(f"{album}news/2026/album/", wait_until="networkidle")
    sent = sum(len(answer.body()) for answer in answers)
    pictures = [answer.url for answer in answers if "/media/" in answer.url]
    context.close()
    assert 1 <= len(pictures) <= FIRST
    assert all(url.endswith(".webp") for url in pictures)
    assert sent < MEGABYTE


@pytest.mark.parametrize("path", ["news/2026/album/", "news/2026/odd/", "news/", "people/", "awards/2026/"])
def test_what_the_page_says_of_a_picture_s_width_is_how_wide_it_is_shown(
    phone: Callable[..., Page], served: str, album: str, path: str
) -> None:
    root = album if path.startswith("news/2026") else served
    page = phone(root + path, device_scale_factor=1)
    wrong = []
    for width in (360, 768, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        wrong += [f"{width}: {each}" for each in page.evaluate(TOLD_NARROWER)]
    assert wrong == []


def test_the_words_of_a_card_stand_beside_its_picture(phone: Callable[..., Page], served: str) -> None:
    page = phone(f"{served}news/", viewport={"width": 768, "height": 900})
    card = page.locator(".cp-card--photo:not(.cp-card--lead)").first
    picture, words = card.locator("img").bounding_box(), card.locator(".cp-card__summary").bounding_box()
    assert picture
    assert words
    assert words["y"] < picture["y"] + picture["height"]


def test_no_picture_is_shown_larger_than_it_is(phone: Callable[..., Page], album: str) -> None:
    page = phone(f"{album}news/2026/odd/", viewport={"width": 1280, "height": 900}, device_scale_factor=1)
    page.locator("img[src*=dot]").scroll_into_view_if_needed()
    sizes = page.evaluate(
        """() => [...document.querySelectorAll("img[src*=thumb], img[src*=dot]")].map((img) =>
            [img.getBoundingClientRect().width, Number(img.getAttribute("width"))])"""
    )
    assert sizes == [[120, 120], [1, 1]]
    assert page.evaluate("document.documentElement.scrollWidth") == 1280


def test_pictures_open_large_and_turn_by_keys_and_the_focus_comes_back(phone: Callable[..., Page], album: str) -> None:
    page = phone(f"{album}news/2026/album/")
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.locator("a.cp-zoom").nth(1).focus()
    page.keyboard.press("Enter")
    viewer = page.locator("dialog.cp-viewer")
    assert viewer.is_visible()
    assert viewer.locator(".cp-viewer__count").inner_text() == "2 / 50"
    assert viewer.locator(".cp-viewer__caption").inner_text() == "第 2 张照片"
    page.keyboard.press("ArrowRight")
    assert viewer.locator(".cp-viewer__count").inner_text() == "3 / 50"
    page.keyboard.press("End")
    page.keyboard.press("ArrowRight")
    assert viewer.locator(".cp-viewer__count").inner_text() == "50 / 50"
    assert viewer.get_by_role("button", name="下一张").get_attribute("aria-disabled") == "true"
    page.keyboard.press("Home")
    assert viewer.locator(".cp-viewer__caption").inner_text() == "第 1 张照片"
    for button in viewer.get_by_role("button").all():
        box = button.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 60
    page.keyboard.press("Escape")
    assert not viewer.is_visible()
    assert page.evaluate("document.activeElement === document.querySelectorAll('a.cp-zoom')[1]")
    assert page.url.endswith("news/2026/album/")
    assert errors == []


def test_a_finger_turns_the_pictures_and_the_way_back_leads_to_the_page(phone: Callable[..., Page], album: str) -> None:
    page = phone(f"{album}news/2026/album/")
    page.locator("a.cp-zoom").first.tap()
    swipe = """(stage, x) => {
        const at = (clientX) => [new Touch({identifier: 1, target: stage, clientX, clientY: 300})];
        stage.dispatchEvent(new TouchEvent("touchstart", {touches: at(180), changedTouches: at(180)}));
        stage.dispatchEvent(new TouchEvent("touchend", {touches: [], changedTouches: at(180 + x)}));
    }"""
    for moved, shown in ((-120, "2 / 50"), (-10, "2 / 50"), (120, "1 / 50"), (120, "1 / 50")):
        page.locator(".cp-viewer__stage").evaluate(swipe, moved)
        assert page.locator(".cp-viewer__count").inner_text() == shown
    page.evaluate("history.back()")
    page.locator("dialog.cp-viewer").wait_for(state="hidden")
    assert page.url.endswith("news/2026/album/")


def test_without_a_script_the_large_picture_is_a_link_away(phone: Callable[..., Page], album: str) -> None:
    page = phone(f"{album}news/2026/odd/", java_script_enabled=False)
    for link in page.locator("a.cp-zoom").all():
        answer = page.request.get(f"{album}news/2026/odd/{link.get_attribute('href')}")
        assert (answer.status, answer.headers["content-type"]) == (200, "image/jpeg")


def test_a_picture_within_a_link_stays_that_link(phone: Callable[..., Page], album: str) -> None:
    page = phone(f"{album}news/2026/odd/")
    assert page.locator("a:not(.cp-zoom) img").count() == 2 - 1
    assert page.locator("a a").count() == 0


def test_the_viewer_keeps_to_a_strict_policy(browser: Browser, album: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(f"{album}news/2026/odd/", wait_until="networkidle")
    for link in page.locator("a.cp-zoom").all():
        link.click()
        image = page.locator(".cp-viewer__picture")
        image.evaluate("(image) => image.decode()")
        assert image.bounding_box()["width"] > 0
        page.keyboard.press("Escape")
    context.close()
    assert said == []
