import stat
from pathlib import Path

import pytest

from civpub.sources import read_source
from civpub.sources.fix_encoding import to_utf8

RECORD = "---\r\n标题: 关于重阳节敬老活动的倡议书\r\n日期: 2026-10-08\r\n---\r\n\r\n各位居民：请多陪伴老人。\r\n"


def names(file: Path) -> list[str]:
    return sorted(path.name for path in file.parent.iterdir())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "a.md"


@pytest.mark.parametrize(
    ("codec", "title"),
    [("gbk", "GBK"), ("gb18030", "GBK"), ("utf-16", "UTF-16"), ("utf-16-be", "UTF-16"), ("utf-32", "UTF-32")],
)
def test_a_file_is_saved_as_utf8_letter_by_letter(file: Path, codec: str, title: str) -> None:
    old = RECORD.encode(codec)
    file.write_bytes(old)
    file.chmod(0o640)
    assert read_source(file, "content/a.md")[0] is None
    assert to_utf8(file, "content/a.md") == (title, [])
    assert file.read_bytes() == RECORD.encode()
    assert file.with_name("a.md.bak").read_bytes() == old
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert names(file) == ["a.md", "a.md.bak"]
    assert read_source(file, "content/a.md")[0] is not None


def test_a_file_that_is_right_already_is_left_alone(file: Path) -> None:
    file.write_text(RECORD, encoding="utf-8", newline="")
    assert to_utf8(file, "content/a.md") == ("", [])
    assert file.read_bytes() == RECORD.encode()
    assert names(file) == ["a.md"]


def test_a_second_backup_never_replaces_the_first(file: Path) -> None:
    file.with_name("a.md.bak").write_text("第一稿", encoding="utf-8")
    file.write_bytes(RECORD.encode("gbk"))
    assert to_utf8(file, "content/a.md")[0] == "GBK"
    assert file.with_name("a.md.bak").read_text(encoding="utf-8") == "第一稿"
    assert file.with_name("a.md.bak2").read_bytes() == RECORD.encode("gbk")


@pytest.mark.parametrize("data", [b"\x80\x81\xff" * 9, "张三".encode()[:-1], b"\xff\xfe\x00", b"\xff\xfe\x00\xd8"])
def test_a_file_of_no_known_encoding_is_left_alone_with_its_problem(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    title, problems = to_utf8(file, "content/a.md")
    assert title == ""
    assert problems
    assert file.read_bytes() == data
    assert names(file) == ["a.md"]


def test_a_file_that_is_not_there_is_a_problem(file: Path) -> None:
    title, (problem,) = to_utf8(file, "content/a.md")
    assert (title, problem.code.name) == ("", "CP001")


def test_when_the_disk_fails_the_file_stays_as_it_was(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = RECORD.encode("gbk")
    file.write_bytes(old)

    def fail(*_: object) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr(Path, "replace", fail)
    title, (problem,) = to_utf8(file, "content/a.md")
    assert (title, problem.code.name) == ("", "CP001")
    assert file.read_bytes() == old
    assert not list(file.parent.glob("*.tmp"))
    assert not list(file.parent.glob(".*"))
