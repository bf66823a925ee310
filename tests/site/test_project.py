"""The project around the content: where it may publish, what lies beside the records, what mkdocs.yml may say."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from html_pages import Page

Run = Callable[..., Result]
NEWS = "---\n标题: 一条动态\n日期: {day}\n---\n\n{body}\n"


def news(project: Path, body: str = "正文。", day: str = "2026-11-01") -> None:
    (project / "content/news").mkdir(exist_ok=True)
    (project / "content/news/a.md").write_text(NEWS.format(body=body, day=day), encoding="utf-8")


def names(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


@pytest.mark.parametrize("target", [".", "content", "site_src", "content/news", "mkdocs.yml", "mine"])
def test_a_build_never_replaces_what_is_not_a_site(project: Path, civpub: Run, target: str) -> None:
    news(project)
    (project / "mine").mkdir()
    (project / "mine/letter.txt").write_text("我的文件", encoding="utf-8")
    before = names(project)
    built = civpub("build", "-f", project / "mkdocs.yml", "--site-dir", project / target)
    assert built.exit_code == 2
    assert names(project) == before


def test_a_second_build_replaces_the_first(project: Path, civpub: Run) -> None:
    news(project)
    assert civpub("build", "-f", project / "mkdocs.yml").exit_code == 0
    (project / "content/news/a.md").unlink()
    assert civpub("build", "-f", project / "mkdocs.yml").exit_code == 0
    assert not (project / "site/news/a").exists()
    assert [path.name for path in project.iterdir() if path.name.startswith(".site")] == [".site.civpub"]
    assert civpub("rollback", "-f", project / "mkdocs.yml").exit_code == 0
    assert (project / "site/news/a/index.html").is_file()


def test_a_content_folder_somewhere_else_is_refused_rather_than_misnamed(project: Path, civpub: Run) -> None:
    (project / "data").mkdir()
    (project / "content").rename(project / "data/content")
    config = (project / "mkdocs.yml").read_text(encoding="utf-8")
    config = config.replace("as_of", "content_dir: data/content\n      as_of")
    (project / "mkdocs.yml").write_text(config, encoding="utf-8")
    checked = civpub("check", "-f", project / "mkdocs.yml")
    assert checked.exit_code == 2
    assert "content_dir" in checked.output


def test_a_content_folder_that_is_a_link_to_itself_is_refused(project: Path, civpub: Run) -> None:
    (project / "content").rename(project / "elsewhere")
    (project / "content").symlink_to("content")
    assert civpub("check", "-f", project / "mkdocs.yml").exit_code == 2
    assert civpub("build", "-f", project / "mkdocs.yml").exit_code == 1


def test_checking_what_is_no_content_is_a_wrong_call(project: Path, civpub: Run) -> None:
    assert civpub("check", "-f", project / "mkdocs.yml", project / "site_src").exit_code == 2
    assert civpub("check", "-f", project / "mkdocs.yml", project / "content").exit_code == 0


@pytest.mark.parametrize("day", ["2026-11-10 08:00:00", "2026年11月10日", "2026/11/10"])
def test_the_day_of_a_site_may_be_written_in_any_way(project: Path, civpub: Run, day: str) -> None:
    config = (project / "mkdocs.yml").read_text(encoding="utf-8").replace("as_of: 2026-11-10", f"as_of: {day}")
    (project / "mkdocs.yml").write_text(config, encoding="utf-8")
    assert civpub("build", "-f", project / "mkdocs.yml").exit_code == 0
    assert Page.read(project / "site/index.html").all("time")[-1].attributes["datetime"] == "2026-11-10"


@pytest.mark.parametrize("day", ["9999-12-31", "明天", "0001-01-01"])
def test_a_day_that_cannot_be_is_refused(project: Path, civpub: Run, day: str) -> None:
    config = (project / "mkdocs.yml").read_text(encoding="utf-8").replace("as_of: 2026-11-10", f"as_of: {day}")
    (project / "mkdocs.yml").write_text(config, encoding="utf-8")
    assert civpub("check", "-f", project / "mkdocs.yml").exit_code == 2


def test_a_section_of_a_hand_written_page_is_no_target_and_the_line_is_shown(project: Path, civpub: Run) -> None:
    (project / "site_src/about.md").write_text("# 关于\n\n## 电话\n\n内容。\n", encoding="utf-8")
    news(project, "见[电话](../../site_src/about.md#电话)。")
    checked = civpub("check", "-f", project / "mkdocs.yml")
    assert checked.exit_code == 1
    assert "content/news/a.md:6:" in checked.output
    assert "见[电话]" in checked.output
    assert "^" in checked.output


def test_no_page_changed_in_the_future(project: Path, civpub: Run) -> None:
    news(project, day="2026-12-01")
    assert civpub("build", "-f", project / "mkdocs.yml").exit_code == 0
    assert "2026-12-01" not in (project / "site/sitemap.xml").read_text(encoding="utf-8")


def test_a_link_among_the_hand_written_pages_is_refused(project: Path, civpub: Run) -> None:
    (project / "secret.md").write_text("# 秘密\n", encoding="utf-8")
    (project / "site_src/a.md").symlink_to(project / "secret.md")
    checked = civpub("check", "-f", project / "mkdocs.yml")
    assert checked.exit_code == 1
    assert "site_src/a.md" in checked.output


def test_fields_of_a_hand_written_page_are_never_printed_as_text(project: Path, civpub: Run) -> None:
    (project / "site_src/a.md").write_text("---\ntitle：关于\n---\n\n# 关于\n", encoding="utf-8")
    checked = civpub("check", "-f", project / "mkdocs.yml")
    assert checked.exit_code == 1
    assert "site_src/a.md:2" in checked.output


def test_working_files_among_the_hand_written_pages_are_left_out(project: Path, civpub: Run) -> None:
    for name in ("a.xlsx", "about.md.bak", "Thumbs.db", "名单.docx"):
        (project / "site_src" / name).write_text("x", encoding="utf-8")
    assert civpub("build", "-f", project / "mkdocs.yml").exit_code == 0
    assert not [name for name in names(project / "site") if name.endswith((".xlsx", ".bak", ".db", ".docx"))]


def test_a_thousand_broken_links_are_told_without_comparing_each_with_all(project: Path, civpub: Run) -> None:
    news(project, "\n\n".join(f"[{number}](../news/2026-01-{number}.md)" for number in range(400)))
    checked = civpub("check", "-f", project / "mkdocs.yml")
    assert checked.exit_code == 1
    assert checked.output.count("CP5") >= 100


def test_a_link_to_a_section_of_another_record_leads_there_or_is_told(project: Path, civpub: Run) -> None:
    news(project, "见[安排](b.md#活动安排)。")
    other = NEWS.format(body="开头。\n\n## 活动安排\n\n内容。", day="2026-11-02")
    (project / "content/news/b.md").write_text(other, encoding="utf-8")
    assert civpub("build", "-f", project / "mkdocs.yml").exit_code == 0
    (link,) = [
        each.attributes["href"]
        for each in Page.read(project / "site/news/a/index.html").all("a")
        if each.text == "安排"
    ]
    assert link.removeprefix("../b/#") in Page.read(project / "site/news/b/index.html").ids
    (project / "content/news/b.md").write_text(other.replace("活动安排", "活动经过"), encoding="utf-8")
    checked = civpub("check", "-f", project / "mkdocs.yml")
    assert checked.exit_code == 1
    assert "content/news/a.md:6:7  CP405  链接指向的小标题在那一页上没有" in checked.output
