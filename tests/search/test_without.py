"""What of the index is made, anew or at all: by a site without search, or with a page of its own; after an edit."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from civpub.build.build import build_site
from civpub.build.wanted import Wanted
from civpub.engine import Engine
from civpub.search import Shard
from civpub.search.bundle import shard_files
from civpub.search.index import FEW
from civpub.search.terms import PLACES, place_of


def build(project: Path) -> Path:
    site = project / "site"
    assert build_site(Wanted(project / "mkdocs.yml", site, engine=Engine(1))).is_published
    return site


def test_a_site_may_do_without_search(project: Path) -> None:
    config = project / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8") + "      search: false\n", encoding="utf-8")
    site = build(project)
    assert not (site / "search" / "index.html").exists()
    assert not (site / "search" / "records").exists()
    home = (site / "index.html").read_text(encoding="utf-8")
    assert "cp-find" not in home
    assert "SearchAction" not in home


def test_a_hand_written_search_page_stands_and_nothing_is_indexed(project: Path) -> None:
    (project / "site_src" / "search.md").write_text("# 我们自己的搜索\n", encoding="utf-8")
    site = build(project)
    assert "我们自己的搜索" in (site / "search" / "index.html").read_text(encoding="utf-8")
    assert not (site / "search" / "records").exists()


def test_an_edited_page_has_only_its_own_shard_made_anew_and_only_the_terms_it_won_or_lost(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("civpub.search.entries.LARGEST", 3)
    news = project / "content" / "news"
    for year, count in ((2024, 3), (2026, 1)):
        (news / str(year)).mkdir(parents=True)
        for number in range(count):
            file = news / str(year) / f"{year}-03-05-xin-wen-{number}.md"
            file.write_text(f"---\ntitle: 第{number}件事\ndate: {year}-03-05\n---\n\n修好了。\n", encoding="utf-8")
    index = build(project) / "search"
    before = {file: file.stat().st_ino for file in index.rglob("*.*")}
    made: list[str] = []

    def watched(shard: Shard, *others: Any) -> Iterator[tuple[str, bytes]]:
        made.append(shard.name)
        return shard_files(shard, *others)

    monkeypatch.setattr("civpub.search.making.shard_files", watched)
    (news / "2026" / "2026-03-05-xin-wen-0.md").write_text(
        "---\ntitle: 第0件事\ndate: 2026-03-05\n---\n\n又坏了。\n", encoding="utf-8"
    )
    build(project)
    changed = {str(file.relative_to(index)) for file in before if before[file] != file.stat().st_ino}
    terms = {f"terms/{place_of(term) * FEW // PLACES}.bin" for term in ("修好", "好了", "又坏", "坏了")}
    assert made == ["2026"]
    assert changed == {"index.json", "records/2026/0.json", *terms}
