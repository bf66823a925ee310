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


def mkdocs(project: Path, *arguments: str, before: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    command = [*before, sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", *arguments]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)


def configure(project: Path, more: str, plugins: str = "") -> None:
    config = (project / "mkdocs.yml").read_text(encoding="utf-8").replace("plugins:\n", f"plugins:\n{plugins}")
    (project / "mkdocs.yml").write_text(config + more, encoding="utf-8")


def write_notice(project: Path) -> str:
    """Write a notice into `project` and return its name."""
    (project / "content/notices").mkdir()
    text = "---\n标题: 东门修灯通知\n类型: 通知\n发布日期: 2026-11-05\n---\n\n今晚修东门的三盏路灯。\n"
    (project / "content/notices/2026-11-05-xiu-deng.md").write_text(text, encoding="utf-8")
    return "notices/2026-11-05-xiu-deng"


def test_plain_mkdocs_without_a_network_and_civpub_give_the_same_pages(example_site: Path, tmp_path: Path) -> None:
    unshare = shutil.which("unshare")
    assert unshare, "unshare comes with every Linux this is tested on"
    done = mkdocs(ROOT, "--site-dir", str(tmp_path / "site"), before=(unshare, "--map-root-user", "--net"))
    assert done.returncode == 0, done.stderr
    ours, theirs = tree(example_site), tree(tmp_path / "site")
    assert set(ours) - set(theirs) == {"release.json"}
    assert {name: ours[name] for name in theirs} == theirs


def test_the_edit_link_of_a_record_points_at_its_own_file(project: Path) -> None:
    name = write_notice(project)
    configure(project, "\nrepo_url: https://git.example/liuan/site\nedit_uri: edit/main/site_src/\n")
    assert mkdocs(project).returncode == 0
    links = [link.attributes.get("href", "") for link in Page.read(project / f"site/{name}/index.html").all("a")]
    assert f"https://git.example/liuan/site/edit/main/content/{name}.md" in links


@pytest.mark.parametrize("plugin", ["search", "tags", "blog"])
def test_other_plugins_work_beside_ours(project: Path, plugin: str) -> None:
    name = write_notice(project)
    if plugin == "blog":
        posts = project / "site_src/blog/posts"
        posts.mkdir(parents=True)
        (posts / "a.md").write_text("---\ndate: 2026-11-01\n---\n\n# 一篇随笔\n\n内容。\n", encoding="utf-8")
    if plugin == "tags":
        (project / "site_src/tagged.md").write_text(
            "---\ntags: [通知]\n---\n\n# 有标签的一页\n\n内容。\n", encoding="utf-8"
        )
    configure(project, "", f"  - {plugin}\n")
    done = mkdocs(project)
    assert done.returncode == 0, done.stderr
    assert (project / f"site/{name}/index.html").is_file()
    if plugin == "search":
        index = json.loads((project / "site/search/search_index.json").read_text(encoding="utf-8"))
        assert [entry for entry in index["docs"] if "东门修灯" in entry["title"]]
    if plugin == "blog":
        assert "一篇随笔" in (project / "site/blog/index.html").read_text(encoding="utf-8")


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


def test_an_empty_site_says_something_useful_everywhere(project: Path, civpub: Run) -> None:
    assert civpub("build", "-f", project / "mkdocs.yml").exit_code == 0
    for name in ("", "notices/", "awards/", "proposals/", "news/", "topics/", "people/"):
        page = Page.read(project / "site" / name / "index.html")
        assert len(page.all("main")[0].text.strip()) > 15, name
