"""Every page has a picture beside its link; recent records have their own, and a poster."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from example import ROOT
from html_pages import Page
from PIL import Image

Run = Callable[..., Result]
SITE = "https://qingheli.example/"


def pictures(page: Page) -> list[str]:
    return [tag.attributes["content"] for tag in page.all("meta") if tag.attributes.get("property") == "og:image"]


def poster(page: Page) -> str:
    links = (tag for tag in page.all("a") if "cp-share__way--poster" in tag.attributes.get("class", ""))
    return next((link.attributes["href"] for link in links), "")


def news(project: Path, name: str, day: str, more: str = "") -> None:
    folder = project / "content/news" / day[:4]
    folder.mkdir(parents=True, exist_ok=True)
    text = f"---\n标题: 一条动态\n日期: {day}\n{more}---\n\n今天有一件事。\n"
    (folder / f"{day}-{name}.md").write_text(text, encoding="utf-8")


def test_every_page_has_a_whole_picture_at_a_whole_address(example_site: Path) -> None:
    found: set[str] = set()
    for file in example_site.rglob("*.html"):
        addresses = pictures(Page.read(file))
        assert len(addresses) == 2, file
        assert all(address.startswith(SITE) for address in addresses), file
        found |= {address.removeprefix(SITE) for address in addresses}
    for name in found:
        with Image.open(example_site / name) as image:
            assert image.size == ((1200, 630) if "-wide-" in name else (600, 600))
            image.verify()


def test_a_recent_record_has_a_poster_and_an_old_one_its_sections_picture(example_site: Path) -> None:
    recent = Page.read(example_site / "news/2026/2026-11-09-xiao-fang-ri/index.html")
    old = Page.read(example_site / "news/2024/2024-01-18-la-ba-zhou/index.html")
    section = Page.read(example_site / "news/index.html")
    assert (example_site / "news/2026/2026-11-09-xiao-fang-ri" / poster(recent)).resolve().is_file()
    assert poster(old) == ""
    assert pictures(old) == pictures(section) != pictures(recent)


def test_nothing_is_drawn_that_no_page_shows(example_site: Path) -> None:
    text = "".join(file.read_text("utf-8") for file in example_site.rglob("*.html"))
    assert [file.name for file in (example_site / "share").iterdir() if file.name not in text] == []


def test_a_withdrawn_notice_has_no_poster(example_site: Path) -> None:
    withdrawn = Page.read(example_site / "notices/2026-10-20-ji-xiu-xiang-ting-che/index.html")
    assert poster(withdrawn) == ""
    assert pictures(withdrawn)[0].endswith(".png")


def test_a_picture_has_another_address_when_it_looks_otherwise(project: Path, civpub: Run) -> None:
    (project / "content/pictures").mkdir()
    shown = project / "content/pictures/a.webp"
    shutil.copy(ROOT / "content/pictures/market-1.webp", shown)
    news(project, "a", "2026-11-01", "照片:\n  - 文件: a.webp\n    说明: 集市\n")
    page = project / "site/news/2026/2026-11-01-a/index.html"
    seen = []
    for change in (lambda: None, lambda: shutil.copy(ROOT / "content/pictures/market-2.webp", shown)):
        change()
        assert civpub("build", "-f", project / "mkdocs.yml").exit_code == 0
        seen.append([*pictures(Page.read(page)), poster(Page.read(page))])
    assert not set(seen[0]) & set(seen[1])
    assert len(list((project / "site/share").glob("*-poster-*"))) == 1


def test_a_photograph_of_one_pixel_is_not_made_large(project: Path, civpub: Run) -> None:
    (project / "content/pictures").mkdir()
    Image.new("RGB", (1, 1), "green").save(project / "content/pictures/a.png")
    news(project, "a", "2026-11-01", "照片:\n  - 文件: a.png\n    说明: 集市\n")
    assert civpub("build", "-f", project / "mkdocs.yml").exit_code == 0
    page = Page.read(project / "site/news/2026/2026-11-01-a/index.html")
    assert all(address.endswith(".png") for address in pictures(page)), "only one with a photograph is a JPEG"


def test_no_picture_is_kept_of_a_name_that_is_taken_back(project: Path, civpub: Run) -> None:
    news(project, "a", "2026-11-01")
    kept = project / ".cache/civpub/share"
    assert civpub("build", "-f", project / "mkdocs.yml").exit_code == 0
    before = {file.name for file in kept.iterdir()}
    (project / "content/news/2026/2026-11-01-a.md").unlink()
    assert civpub("build", "-f", project / "mkdocs.yml").exit_code == 0
    assert {name for name in before if "2026-11-01-a" in name}
    assert not [file.name for file in kept.iterdir() if "2026-11-01-a" in file.name]
    news(project, "a", "2026-11-01")
    config = project / "mkdocs.yml"
    config.write_text(config.read_text("utf-8") + "      share: none\n", encoding="utf-8")
    assert civpub("build", "-f", config).exit_code == 0
    assert list(kept.iterdir()) == []


@pytest.mark.parametrize(("share", "posters"), [("recent", 1), ("all", 2), ("none", 0)])
def test_the_project_says_which_records_get_pictures(project: Path, civpub: Run, share: str, posters: int) -> None:
    config = project / "mkdocs.yml"
    config.write_text(config.read_text("utf-8") + f"      share: {share}\n", encoding="utf-8")
    news(project, "a", "2026-11-01")
    news(project, "b", "2024-11-01")
    result = civpub("build", "-f", config)
    assert result.exit_code == 0, result.output
    assert len(list((project / "site").glob("share/*-poster-*"))) == posters
    assert pictures(Page.read(project / "site/index.html"))


@pytest.mark.parametrize("wrong", ["share: 三个月", "share_font: content/community.yml", "share_font: 没有.ttf"])
def test_a_wish_that_cannot_be_met_is_told(project: Path, civpub: Run, wrong: str) -> None:
    config = project / "mkdocs.yml"
    config.write_text(config.read_text("utf-8") + f"      {wrong}\n", encoding="utf-8")
    result = civpub("build", "-f", config)
    assert result.exit_code != 0
    assert wrong.partition(":")[0] in result.output


def test_without_a_font_every_page_shows_the_emblem(
    project: Path, civpub: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("civpub.share.fonts.font_folders", lambda: iter([tmp_path / "none"]))
    news(project, "a", "2026-11-01")
    result = civpub("build", "-f", project / "mkdocs.yml")
    assert result.exit_code == 0
    assert "apt-get install fonts-noto-cjk" in result.output
    page = Page.read(project / "site/news/2026/2026-11-01-a/index.html")
    assert pictures(page) == ["https://liuan.example/assets/civpub/share.png"]
    assert poster(page) == ""
    monkeypatch.undo()
    monkeypatch.chdir(project)
    assert "apt-get" not in civpub("build", "-f", project / "mkdocs.yml").output
    assert poster(Page.read(project / "site/news/2026/2026-11-01-a/index.html"))


def test_a_site_without_an_address_has_no_pictures_and_says_so(project: Path, civpub: Run) -> None:
    config = project / "mkdocs.yml"
    config.write_text(config.read_text("utf-8").replace("site_url: https://liuan.example/\n", ""), encoding="utf-8")
    news(project, "a", "2026-11-01")
    result = civpub("build", "-f", config)
    assert result.exit_code == 0
    assert "site_url" in result.output
    assert not (project / "site/share").exists()
    assert pictures(Page.read(project / "site/news/2026/2026-11-01-a/index.html")) == []
