"""A refused file is never published, and never costs the site that stands."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from malformed import TOKEN, malformed_family

Run = Callable[..., Result]


def publish_something(project: Path) -> Path:
    """Leave a release that must survive."""
    site = project / "site"
    site.mkdir()
    for name in ("index.html", "404.html", "sitemap.xml"):
        (site / name).write_text("昨天的网站", encoding="utf-8")
    return site


def tree(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@pytest.fixture
def with_malformed(project: Path) -> Path:
    for number, case in enumerate(malformed_family()):
        folder = project / "content" / "proposals"
        folder.mkdir(exist_ok=True)
        (folder / f"case-{number:03}.md").write_text(case.text, encoding="utf-8")
    return project


def test_all_120_malformed_front_matters_are_refused_and_none_of_their_text_is_published(
    with_malformed: Path, civpub: Run
) -> None:
    site = publish_something(with_malformed)
    before = tree(site)
    checked = civpub("check", "-f", with_malformed / "mkdocs.yml")
    refused = {line.split(":")[0] for line in checked.output.splitlines() if line.startswith("content/proposals/case-")}
    assert checked.exit_code == 1
    assert len(refused) == 120
    assert TOKEN not in checked.output
    built = civpub("build", "-f", with_malformed / "mkdocs.yml")
    assert built.exit_code == 1
    assert tree(site) == before
    assert not [path for path in with_malformed.iterdir() if path.name.startswith(".site")]


def test_plain_mkdocs_refuses_them_too_before_it_empties_the_site(with_malformed: Path) -> None:
    site = publish_something(with_malformed)
    before = tree(site)
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=with_malformed,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "content/proposals/case-000.md" in done.stderr
    assert TOKEN not in done.stderr
    assert tree(site) == before


def test_one_bad_file_keeps_the_whole_site_as_it_was(project: Path, civpub: Run) -> None:
    site = publish_something(project)
    before = tree(site)
    (project / "content" / "news").mkdir()
    (project / "content" / "news" / "good.md").write_text(
        "---\n标题: 好\n日期: 2026-11-01\n---\n\n正文。\n", encoding="utf-8"
    )
    (project / "content" / "news" / "bad.md").write_text(
        "---\n标题: 坏\n日期: 2026-13-01\n---\n\n正文。\n", encoding="utf-8"
    )
    built = civpub("build", "-f", project / "mkdocs.yml")
    assert built.exit_code == 1
    assert "content/news/bad.md:3" in built.output
    assert tree(site) == before


@pytest.mark.parametrize("locale", ["C", "C.UTF-8", "POSIX"])
def test_a_machine_without_a_chinese_locale_builds_all_the_same(project: Path, locale: str) -> None:
    (project / "content" / "news").mkdir()
    (project / "content" / "news" / "a.md").write_text(
        "---\n标题: 喆堃䶮𠮷\n日期: 2026-11-01\n---\n\n正文。\n", encoding="utf-8"
    )
    done = subprocess.run(
        [sys.executable, "-c", "from civpub.cli.main import main; main()", "build"],
        cwd=project,
        env={"LC_ALL": locale, "PATH": "", "PYTHONWARNINGS": "error", "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert "喆堃䶮𠮷" in (project / "site" / "news" / "a" / "index.html").read_text(encoding="utf-8")
