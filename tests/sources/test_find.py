import os
import socket
import stat
import threading
from pathlib import Path

import pytest

from civpub.problems import Problem, report
from civpub.sources.find import find_files

WANTED = {
    "": frozenset({".yml"}),
    "news": frozenset({".md"}),
    "awards": frozenset({".yml", ".yaml"}),
    "pictures": frozenset({".webp", ".jpg"}),
}


def draw(content: Path, tree: str) -> Path:
    """Make the files of `tree`, one a line; folders are made as needed."""
    for line in tree.split("\n"):
        if path := line.strip():
            (content / path).parent.mkdir(parents=True, exist_ok=True)
            (content / path).write_text("标题: 一\n", encoding="utf-8")
    return content


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    folder.mkdir()
    return folder


def find(content: Path) -> tuple[list[str], list[tuple[str, str]]]:
    files, problems = find_files(content, WANTED)
    return [found.name for found in files], [(problem.place.file, problem.code.name) for problem in problems]


def refused(content: Path) -> tuple[str, Problem]:
    files, (problem,) = find_files(content, WANTED)
    assert files == []
    return problem.code.name, problem


def test_every_wanted_file_is_found_in_the_order_of_its_name(content: Path) -> None:
    draw(
        content,
        """
        news/2026/b.md
        community.yml
        news/2025/重阳.md
        awards/a.YAML
        pictures/x.webp
        news/2026/a.md
        """,
    )
    files, problems = find_files(content, WANTED)
    assert problems == []
    assert [(found.folder, found.name) for found in files] == [
        ("awards", "content/awards/a.YAML"),
        ("", "content/community.yml"),
        ("news", "content/news/2025/重阳.md"),
        ("news", "content/news/2026/a.md"),
        ("news", "content/news/2026/b.md"),
        ("pictures", "content/pictures/x.webp"),
    ]
    assert all(found.path == content.parent / found.name for found in files)


def test_strays_are_left_out_and_only_warned_of(content: Path) -> None:
    strays = ["名单.xlsx", "a.md.bak", "a.md~", "~$a.docx", "Thumbs.db", ".DS_Store", ".hidden.md", "a.md.swp", "b.txt"]
    strays += ["c.yml"]
    draw(content, "news/a.md\n" + "\n".join(f"news/{name}" for name in strays) + "\n.git/config\nold/a.md\nb.md")
    files, problems = find_files(content, WANTED)
    assert [found.name for found in files] == ["content/news/a.md"]
    assert {problem.place.file.removeprefix("content/") for problem in problems} == {
        *(f"news/{name}" for name in strays), ".git", "old", "b.md",
    }  # fmt: skip
    assert not any(problem.is_error for problem in problems)
    assert {problem.code.name for problem in problems} == {"CP005"}


def test_a_link_is_refused_wherever_it_points(content: Path) -> None:
    draw(content, "news/a.md")
    (content / "news" / "b.md").symlink_to("/etc/passwd")
    (content / "news" / "c.md").symlink_to("a.md")
    (content / "news" / "d.md").symlink_to("nowhere")
    (content / "news" / "loop").symlink_to(content)
    (content / "awards").symlink_to("/etc")
    assert find(content) == (
        ["content/news/a.md"],
        [
            ("content/awards", "CP002"),
            ("content/news/b.md", "CP002"),
            ("content/news/c.md", "CP002"),
            ("content/news/d.md", "CP002"),
            ("content/news/loop", "CP002"),
        ],
    )


def test_a_hard_link_is_refused(content: Path) -> None:
    draw(content, "news/a.md")
    outside = content.parent / "outside.md"
    outside.write_text("秘密", encoding="utf-8")
    (content / "news" / "b.md").hardlink_to(outside)
    assert find(content) == (["content/news/a.md"], [("content/news/b.md", "CP002")])


def test_pipes_and_sockets_are_refused_without_waiting(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draw(content, "news/a.md")
    os.mkfifo(content / "news" / "b.md")
    monkeypatch.chdir(content / "news")
    server = socket.socket(socket.AF_UNIX)
    server.bind("c.md")
    server.close()
    found: list[object] = []
    thread = threading.Thread(target=lambda: found.append(find(content)), daemon=True)
    thread.start()
    thread.join(timeout=5)
    assert found == [(["content/news/a.md"], [("content/news/b.md", "CP002"), ("content/news/c.md", "CP002")])]


@pytest.mark.parametrize(
    "name",
    ["CON.md", "nul.md", "com1.md", "LPT9.tar.md", "a .md", " a.md", "a:b.md", "a?.md", "a#1.md", "a%20.md", "a\\b.md",
     "a*.md", 'a".md', "a|b.md", "a\nb.md", "a\u200bb.md", "a\u202eb.md", "a\x7f.md"],
)  # fmt: skip
def test_names_that_make_no_address_or_no_windows_file_are_refused(content: Path, name: str) -> None:
    draw(content, "news/x.txt")
    (content / "news" / "x.txt").rename(content / "news" / name)
    code, problem = refused(content)
    assert code == "CP003"
    assert problem.hint
    assert "\n" not in report([problem], "text").splitlines()[0]


@pytest.mark.parametrize("name", ["13800138000.md", "汪13800138000.md", "138-0013-8000.md", "11010519491231002X.md"])
def test_a_name_with_a_private_number_is_refused_and_not_repeated(content: Path, name: str) -> None:
    draw(content, f"news/{name}")
    code, problem = refused(content)
    assert (code, problem.hint[:14]) == ("CP003", "文件名会成为网址，请改名，不")
    assert name not in report([problem], "json")


def test_a_name_with_a_day_is_not_refused(content: Path) -> None:
    draw(content, "news/2026-11-05-x.md\nnews/2026-11-05-001.md")
    assert find(content)[1] == []


@pytest.mark.parametrize("name", ["a.", "con", "b ", "x#"])
def test_a_folder_may_not_have_such_a_name_either(content: Path, name: str) -> None:
    (content / "news" / name).mkdir(parents=True)
    (content / "news" / name / "a.md").write_text("x", encoding="utf-8")
    assert refused(content)[0] == "CP003"


def test_a_name_that_is_no_text_is_refused_and_can_be_printed(content: Path) -> None:
    (content / "news").mkdir()
    with os.fdopen(os.open(os.fsencode(content) + b"/news/\xd6\xd8\xd1\xf4.md", os.O_CREAT | os.O_WRONLY), "wb"):
        pass
    code, problem = refused(content)
    assert code == "CP003"
    assert "�" in problem.place.file
    report([problem], "text").encode("utf-8")


@pytest.mark.parametrize(("one", "other"), [("A.md", "a.md"), ("é.md", "e\u0301.md"), ("Ｘ.md", "ｘ.md")])
def test_names_that_differ_only_in_case_or_spelling_are_refused(content: Path, one: str, other: str) -> None:
    draw(content, f"news/{one}\nnews/{other}")
    assert len(list((content / "news").iterdir())) == 2, "needs a file system that tells the two names apart"
    _, problems = find_files(content, WANTED)
    assert [problem.code.name for problem in problems] == ["CP004"]


def test_a_missing_content_folder_is_a_problem_not_a_crash(tmp_path: Path) -> None:
    code, problem = refused(tmp_path / "content")
    assert (code, problem.place.file) == ("CP001", "content")


def test_a_file_in_place_of_the_content_folder_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "content").write_text("x", encoding="utf-8")
    assert refused(tmp_path / "content")[0] == "CP001"


def test_what_may_not_be_looked_at_is_a_problem(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draw(content, "news/a.md")
    really = os.scandir

    def scandir(path: Path) -> object:
        if Path(path).name == "news":
            raise PermissionError
        return really(path)

    monkeypatch.setattr(os, "scandir", scandir)
    code, problem = refused(content)
    assert (code, problem.message) == ("CP001", "没有读取的权限")


def test_a_file_that_vanishes_meanwhile_is_a_problem(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draw(content, "news/a.md")

    class Vanished:
        name = "a.md"

        def stat(self, *, follow_symlinks: bool) -> os.stat_result:
            assert not follow_symlinks
            raise FileNotFoundError

    really = os.scandir
    monkeypatch.setattr("civpub.sources.find._entries", lambda *_: [Vanished()])
    assert refused(content)[0] == "CP001"
    assert really is os.scandir


def test_files_are_found_without_being_opened(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draw(content, "news/a.md")
    (content / "news" / "a.md").chmod(0)
    monkeypatch.setattr(os, "open", lambda *_: pytest.fail("a file was opened"))
    assert find(content)[0] == ["content/news/a.md"]
    assert stat.S_IMODE((content / "news" / "a.md").stat().st_mode) == 0
