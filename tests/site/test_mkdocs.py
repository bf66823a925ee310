"""Our pages live in MkDocs: its own commands, its edit links, other plugins, its fork."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from example import ROOT
from html_pages import Page

Run = Callable[..., Result]


def tree(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def mkdocs(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", *arguments]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)


def configure(project: Path, more: str, plugins: str = "") -> None:
    config = (project / "mkdocs.yml").read_text(encoding="utf-8").replace("plugins:\n", f"plugins:\n{plugins}")
    (project / "mkdocs.yml").write_text(config + more, encoding="utf-8")


def test_plain_mkdocs_and_civpub_give_the_same_pages(example_site: Path, tmp_path: Path) -> None:
    done = mkdocs(ROOT, "--site-dir", str(tmp_path / "site"))
    assert done.returncode == 0, done.stderr
    ours, theirs = tree(example_site), tree(tmp_path / "site")
    assert set(ours) - set(theirs) == {"release.json"}
    assert {name: ours[name] for name in theirs} == theirs


def test_the_edit_link_of_a_record_points_at_its_own_file(example_project: Path) -> None:
    configure(example_project, "\nrepo_url: https://git.example/qingheli/site\nedit_uri: edit/main/site_src/\n")
    assert mkdocs(example_project).returncode == 0
    page = Page.read(example_project / "site/notices/2026-10-20-ji-xiu-xiang-ting-che/index.html")
    links = [
        link.attributes["href"]
        for link in page.all("a")
        if link.attributes.get("href", "").startswith("https://git.example/")
    ]
    assert "https://git.example/qingheli/site/edit/main/content/notices/2026-10-20-ji-xiu-xiang-ting-che.md" in links


@pytest.mark.parametrize("plugin", ["search", "tags", "blog"])
def test_other_plugins_work_beside_ours(example_project: Path, plugin: str) -> None:
    if plugin == "blog":
        posts = example_project / "site_src/blog/posts"
        posts.mkdir(parents=True)
        (posts / "a.md").write_text("---\ndate: 2026-11-01\n---\n\n# 一篇随笔\n\n内容。\n", encoding="utf-8")
    if plugin == "tags":
        (example_project / "site_src/tagged.md").write_text(
            "---\ntags: [通知]\n---\n\n# 有标签的一页\n\n内容。\n", encoding="utf-8"
        )
    configure(example_project, "", f"  - {plugin}\n")
    done = mkdocs(example_project)
    assert done.returncode == 0, done.stderr
    assert (example_project / "site/notices/index.html").is_file()
    if plugin == "search":
        index = json.loads((example_project / "site/search/search_index.json").read_text(encoding="utf-8"))
        assert [entry for entry in index["docs"] if "三件小事" in entry["title"]]
    if plugin == "blog":
        assert "一篇随笔" in (example_project / "site/blog/index.html").read_text(encoding="utf-8")


def test_a_hand_written_page_can_be_linked_from_a_record_and_its_absence_is_told(project: Path, civpub: Run) -> None:
    (project / "content/news").mkdir()
    (project / "content/news/a.md").write_text(
        "---\n标题: 去看看\n日期: 2026-11-01\n---\n\n见[关于](../../site_src/about.md)。\n", encoding="utf-8"
    )
    refused = civpub("check", "-f", project / "mkdocs.yml")
    assert refused.exit_code == 1
    assert "content/news/a.md:6" in refused.output
    (project / "site_src/about.md").write_text("# 关于\n", encoding="utf-8")
    assert civpub("build", "-f", project / "mkdocs.yml").exit_code == 0
    page = Page.read(project / "site/news/a/index.html")
    assert "../../about/" in [link.attributes.get("href") for link in page.all("a")]


def test_a_hand_written_home_page_stands_instead_of_ours(project: Path, civpub: Run) -> None:
    (project / "site_src/index.md").write_text("# 自己写的首页\n", encoding="utf-8")
    assert civpub("build", "-f", project / "mkdocs.yml").exit_code == 0
    assert "自己写的首页" in (project / "site/index.html").read_text(encoding="utf-8")


def test_the_build_needs_no_network(example_project: Path) -> None:
    unshare = shutil.which("unshare")
    assert unshare, "unshare comes with every Linux this is tested on"
    command = [unshare, "--map-root-user", "--net", sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    done = subprocess.run(command, cwd=example_project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_an_empty_site_says_something_useful_everywhere(project: Path, civpub: Run) -> None:
    assert civpub("build", "-f", project / "mkdocs.yml").exit_code == 0
    for name in ("", "notices/", "awards/", "proposals/", "news/", "topics/", "people/"):
        page = Page.read(project / "site" / name / "index.html")
        assert len(page.all("main")[0].text.strip()) > 15, name
