import os
import threading
from pathlib import Path

import pytest

from civpub.problems import Problem
from civpub.sources import Source, raw, read_source


def read(file: Path) -> tuple[Source | None, list[Problem]]:
    return read_source(file, f"content/{file.name}")


def refused(file: Path) -> tuple[str, str]:
    source, (problem,) = read(file)
    assert source is None
    return problem.code.name, problem.message


@pytest.mark.parametrize("name", ["a.yml", "a.yaml", "a.YML", "a.md", "a.MD"])
def test_one_door_reads_both_forms(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    markdown = name.lower().endswith("md")
    file.write_text("---\n标题: 一\n---\n正文\n" if markdown else "标题: 一\n", encoding="utf-8")
    source, problems = read(file)
    assert problems == []
    assert source is not None
    assert source.path == f"content/{name}"
    assert (source.body is not None) == markdown


def test_an_unknown_sort_of_file_is_refused_unopened(tmp_path: Path) -> None:
    assert refused(tmp_path / "a.docx") == ("CP002", "不认识的文件类型")


def test_a_missing_file_is_a_problem(tmp_path: Path) -> None:
    assert refused(tmp_path / "a.md") == ("CP001", "找不到这个文件或文件夹")


def test_a_path_no_system_can_open_is_a_problem() -> None:
    assert refused(Path("a\0b.md"))[0] == "CP001"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.md").mkdir()
    assert refused(tmp_path / "a.md") == ("CP002", "这不是普通文件，而是文件夹")


def test_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.md").symlink_to("/etc/passwd")
    assert refused(tmp_path / "a.md") == ("CP002", "这不是普通文件，而是链接（快捷方式）")


def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.md")
    told: list[tuple[str, str]] = []
    thread = threading.Thread(target=lambda: told.append(refused(tmp_path / "a.md")), daemon=True)
    thread.start()
    thread.join(timeout=5)
    assert told == [("CP002", "这不是普通文件，而是系统的特殊文件（管道或设备）")]


def test_a_pipe_put_there_at_the_last_moment_is_refused_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "a.md")
    regular = Path(__file__).lstat()
    monkeypatch.setattr(Path, "lstat", lambda _: regular)
    assert refused(tmp_path / "a.md")[0] == "CP002"


def test_a_huge_file_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.md"
    with file.open("wb") as stream:
        stream.truncate(50_000_000)
    monkeypatch.setattr(os, "read", lambda *_: pytest.fail("a file was read"))
    assert refused(file) == ("CP006", "文件有 50.0 MB，超过了 1 MB 的上限")


def test_a_file_that_grows_while_it_is_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"a" * 20)
    monkeypatch.setattr(raw, "MAX_BYTES", 30)
    really = os.read

    def grow(descriptor: int, size: int) -> bytes:
        file.write_bytes(b"a" * 40)
        return really(descriptor, size)

    monkeypatch.setattr(os, "read", grow)
    assert refused(file)[0] == "CP006"


def test_a_file_that_grows_a_little_is_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.yml"
    file.write_bytes(b"")
    empty = file.stat()
    file.write_text("标题: 一\n", encoding="utf-8")
    monkeypatch.setattr(os, "fstat", lambda _: empty)
    source, problems = read(file)
    assert problems == []
    assert source is not None
    assert source.lines == ("标题: 一",)


@pytest.mark.parametrize(
    ("error", "message"), [(PermissionError(13, "x"), "没有读取的权限"), (OSError(5, "Input/output error"), "打不开")]
)
def test_whatever_the_system_says_is_said_in_chinese(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, message: str
) -> None:
    (tmp_path / "a.md").write_bytes(b"x")

    def fail(*_: object) -> int:
        raise error

    monkeypatch.setattr(os, "open", fail)
    assert refused(tmp_path / "a.md") == ("CP001", message)
