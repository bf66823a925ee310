"""A site that wants no search, and one that has a page of its own in its place."""

from pathlib import Path

import pytest

from civpub.build.build import build_site
from civpub.build.wanted import Wanted
from civpub.engine import Engine


def build(project: Path) -> Path:
    site = project / "site"
    assert build_site(Wanted(project / "mkdocs.yml", site, engine=Engine(1))).is_published
    return site


def test_a_site_may_do_without_search(project: Path) -> None:
    config = project / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8") + "      search: false\n", encoding="utf-8")
    site = build(project)
    assert not (site / "search" / "index.html").exists()
    assert not (site / "pagefind").exists()
    home = (site / "index.html").read_text(encoding="utf-8")
    assert "cp-find" not in home
    assert "SearchAction" not in home


def test_a_hand_written_search_page_stands_and_nothing_is_indexed(project: Path) -> None:
    (project / "site_src" / "search.md").write_text("# 我们自己的搜索\n", encoding="utf-8")
    site = build(project)
    assert "我们自己的搜索" in (site / "search" / "index.html").read_text(encoding="utf-8")
    assert not (site / "pagefind").exists()


def test_an_edited_page_has_only_its_own_shard_made_anew(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("civpub.search.entries.LARGEST", 3)
    news = project / "content" / "news"
    for year, count in ((2024, 3), (2026, 1)):
        (news / str(year)).mkdir(parents=True)
        for number in range(count):
            file = news / str(year) / f"{year}-03-05-xin-wen-{number}.md"
            file.write_text(f"---\ntitle: 第{number}件事\ndate: {year}-03-05\n---\n\n修好了。\n", encoding="utf-8")
    index = build(project) / "pagefind"
    before = {file: file.stat().st_ino for file in index.rglob("*.*")}
    (news / "2026" / "2026-03-05-xin-wen-0.md").write_text(
        "---\ntitle: 第0件事\ndate: 2026-03-05\n---\n\n又坏了。\n", encoding="utf-8"
    )
    build(project)
    changed = {
        file.relative_to(index).parts[0] for file in index.rglob("*.*") if before.get(file) != file.stat().st_ino
    }
    assert changed == {"2026"}
