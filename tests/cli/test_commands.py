"""What a clerk or a CI job types, what it prints, and how it exits: 0 done, 1 problems in content, 2 wrong usage."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import Result
from content_folder import example

from civpub.kinds import KINDS
from civpub.kinds.kind import Kind

Run = Callable[..., Result]
GOOD = "---\n标题: 东门的路灯亮了\n日期: 2026-11-02\n---\n\n三盏路灯全换好了。\n"
BAD = GOOD.replace("2026-11-02", "2026-11-31")
EARLY = GOOD.replace("2026-11-02", "2026-11-20")


def put(project: Path, name: str, text: str) -> Path:
    file = project / "content" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


@pytest.fixture
def check(civpub: Run, project: Path) -> Run:
    return lambda *arguments: civpub("check", "-f", project / "mkdocs.yml", *arguments)


# check


def test_content_without_a_mistake_exits_0_and_says_so(check: Run, project: Path) -> None:
    put(project, "news/a.md", GOOD)
    result = check()
    assert (result.exit_code, result.output) == (0, "检查完毕，没有发现问题。\n")


def test_a_mistake_exits_1_with_its_place(check: Run, project: Path) -> None:
    put(project, "news/a.md", BAD)
    result = check()
    assert result.exit_code == 1
    assert "content/news/a.md:3:5  CP205  日历上没有“2026-11-31”这一天" in result.output
    assert result.output.endswith("1 个文件中有 1 处错误。\n")


def test_a_warning_alone_exits_0(check: Run, project: Path) -> None:
    put(project, "news/a.md", EARLY)
    result = check()
    assert result.exit_code == 0
    assert "CP216" in result.output


def test_a_day_may_be_given_in_any_spelling(check: Run, project: Path) -> None:
    put(project, "news/a.md", EARLY)
    for day in ("2026-11-21", "2026/11/21", "2026年11月21日"):
        assert "没有发现问题" in check("--as-of", day).output


@pytest.mark.parametrize("form", ["json", "gitlab", "sarif"])
def test_a_report_for_machines_is_json_with_the_mistake_in_it(check: Run, project: Path, form: str) -> None:
    put(project, "news/a.md", BAD)
    result = check("--format", form)
    assert result.exit_code == 1
    assert "content/news/a.md" in json.dumps(json.loads(result.output))
    assert "CP205" in result.output


def test_a_report_for_github_is_one_command_for_each_mistake(check: Run, project: Path) -> None:
    put(project, "news/a.md", BAD)
    assert check("--format", "github").output.startswith("::error file=content/news/a.md,line=3,col=5,")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--format", "xml"),
        ("--as-of", "2026-02-30"),
        ("--as-of", "明天"),
        ("没有这个文件.md",),
        ("--no-such-option",),
    ],
)
def test_wrong_usage_exits_2(check: Run, arguments: tuple[str, ...]) -> None:
    result = check(*arguments)
    assert result.exit_code == 2
    assert "Traceback" not in result.output


def test_a_project_that_is_not_there_or_not_ours_exits_2(civpub: Run, tmp_path: Path, project: Path) -> None:
    missing = civpub("check", "-f", tmp_path / "nowhere" / "mkdocs.yml")
    (project / "mkdocs.yml").write_text("site_name: x\ndocs_dir: site_src\n", encoding="utf-8")
    without = civpub("check", "-f", project / "mkdocs.yml")
    assert (missing.exit_code, without.exit_code) == (2, 2)
    assert "找不到" in missing.output
    assert "civpub" in without.output


def test_only_the_files_or_folders_named_are_reported(
    check: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, good = put(project, "news/a.md", BAD), put(project, "news/b.md", GOOD)
    put(project, "notices/c.md", BAD)
    monkeypatch.chdir(project)
    assert check(good).exit_code == 0
    assert check(bad).output.count("CP2") == 1
    assert check(Path("content") / "news").output.count(".md") == 1
    assert check(project / "content").output.endswith("2 个文件中有 4 处错误。\n")
    assert check(bad, good).exit_code == 1


# new


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("by", ["name", "zh"])
def test_a_new_file_of_every_kind_is_told_only_to_be_filled_in(
    civpub: Run, check: Run, project: Path, kind: Kind, by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # In the last days of a year a period of working days may run into one that is not known yet.
    monkeypatch.setattr("civpub.cli.scaffold.today_in_shanghai", lambda _now: date(2026, 11, 10))
    result = civpub("new", getattr(kind, by), "重阳节", "--content-dir", project / "content")
    assert result.exit_code == 0
    (file,) = (project / "content" / kind.folder).rglob(f"*{kind.suffix}")
    assert file.name.endswith(f"-chong-yang-jie{kind.suffix}")
    assert str(file) in result.output
    report = json.loads(check("--format", "json").output)
    assert {problem["code"] for problem in report["problems"]} - {"CP216", "CP218"} <= {"CP214", "CP311"}
    assert report["summary"]["errors"]


def test_a_new_file_never_overwrites_one_that_is_there(civpub: Run, project: Path) -> None:
    content = project / "content"
    civpub("new", "notice", "--content-dir", content)
    (file,) = (content / "notices").iterdir()
    file.write_text("我写好的内容", encoding="utf-8")
    result = civpub("new", "notice", "--content-dir", content)
    assert result.exit_code == 1
    assert "没有改动" in result.output
    assert file.read_text(encoding="utf-8") == "我写好的内容"


def test_a_file_where_the_folder_should_be_is_told(civpub: Run, project: Path) -> None:
    put(project, "notices", "")
    result = civpub("new", "notice", "--content-dir", project / "content")
    assert result.exit_code == 1
    assert "Traceback" not in result.output


def test_a_folder_that_cannot_be_made_is_told(civpub: Run, project: Path) -> None:
    result = civpub("new", "notice", "--content-dir", project / "mkdocs.yml" / "content")
    assert result.exit_code == 1
    assert "写不进去" in result.output


def test_a_kind_nobody_knows_exits_2_and_says_which_there_are(civpub: Run) -> None:
    result = civpub("new", "海报")
    assert result.exit_code == 2
    assert result.output == "没有“海报”这一类。可以写：公示公告、光荣榜、倡议书、动态。\n"


@pytest.mark.parametrize(
    ("word", "folder"),
    [("公示", "notices"), ("公告", "notices"), ("通知", "notices"), ("榜", "awards"), ("四德榜", "awards"),
     ("倡议", "proposals"), ("新闻", "news")],
)  # fmt: skip
def test_a_kind_may_be_called_as_people_call_it(civpub: Run, project: Path, word: str, folder: str) -> None:
    assert civpub("new", word, "--content-dir", project / "content").exit_code == 0
    assert [file for file in (project / "content" / folder).rglob("*") if file.is_file()]


def test_no_two_kinds_are_called_alike() -> None:
    words = [word for kind in KINDS for word in {kind.name, kind.zh, kind.section_zh, *kind.also}]
    assert len(words) == len(set(words))


# fix-encoding


def test_a_gbk_file_is_made_readable_and_the_old_one_kept(civpub: Run, check: Run, project: Path) -> None:
    file = put(project, "news/a.md", "")
    file.write_bytes(GOOD.encode("gbk"))
    assert "CP008" in check().output
    result = civpub("fix-encoding", file)
    assert result.exit_code == 0
    assert file.read_text(encoding="utf-8") == GOOD
    assert file.with_name("a.md.bak").read_bytes() == GOOD.encode("gbk")
    assert check(file).exit_code == 0


def test_a_file_that_needs_no_fixing_is_left_alone(civpub: Run, project: Path) -> None:
    file = put(project, "news/a.md", GOOD)
    assert "不需要改" in civpub("fix-encoding", file).output
    assert [found.name for found in file.parent.iterdir()] == ["a.md"]


def test_a_file_in_no_known_encoding_is_left_alone_and_exits_1(civpub: Run, project: Path) -> None:
    file = put(project, "news/a.md", "")
    file.write_bytes(bytes(range(128, 256)) * 3)
    result = civpub("fix-encoding", file)
    assert result.exit_code == 1
    assert file.read_bytes() == bytes(range(128, 256)) * 3


# build


def test_a_build_says_how_many_pages_it_made_and_where(civpub: Run, project: Path) -> None:
    for kind in KINDS:
        put(project, f"{kind.folder}/a{kind.suffix}", example(kind, "smallest"))
    result = civpub("build", "-f", project / "mkdocs.yml", "--site-dir", project / "site")
    assert result.exit_code == 0, result.output
    assert "个页面" in result.output
    assert (project / "site" / "news" / "a" / "index.html").is_file()


def test_a_build_with_a_mistake_exits_1_and_leaves_the_site_as_it_was(civpub: Run, project: Path) -> None:
    (project / "site").mkdir()
    for name in ("404.html", "index.html", "sitemap.xml"):
        (project / "site" / name).write_text("旧的", encoding="utf-8")
    put(project, "news/a.md", BAD)
    result = civpub("build", "-f", project / "mkdocs.yml", "--site-dir", project / "site")
    assert result.exit_code == 1
    assert "CP205" in result.output
    left = {file.name: file.read_text(encoding="utf-8") for file in (project / "site").iterdir()}
    assert left == {"404.html": "旧的", "index.html": "旧的", "sitemap.xml": "旧的"}
    assert sorted(file.name for file in project.iterdir()) == ["content", "mkdocs.yml", "site", "site_src"]
