import sys
from pathlib import Path

import pytest

from bench.measure import Output, count_output, measure
from bench.memory import PROC


def python(*lines: str) -> list[str]:
    return [sys.executable, "-c", "\n".join(lines)]


def test_a_command_that_fails_stops_the_benchmark_with_its_own_words(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="exit code 3\nhalf built"):
        measure(python("print('half built')", "raise SystemExit(3)"), tmp_path, tmp_path / "log")


def test_a_command_that_is_not_there_stops_the_benchmark(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="no-such-tool: No such file"):
        measure([tmp_path / "no-such-tool"], tmp_path, tmp_path / "log")


@pytest.mark.skipif(not (PROC / "self/smaps_rollup").exists(), reason="this system does not tell the share of memory")
def test_memory_is_that_of_the_command_and_of_the_process_it_starts(tmp_path: Path) -> None:
    child = "import time; held = bytearray(60_000_000); time.sleep(1)"
    lines = (
        "import subprocess, sys, time",
        "held = bytearray(50_000_000)",
        f"subprocess.run([sys.executable, '-c', {child!r}])",
    )

    assert measure(python(*lines), tmp_path, tmp_path / "log").peak > 110


def test_processor_time_is_that_of_the_command_and_of_the_process_it_starts(tmp_path: Path) -> None:
    child = "import time\nwhile time.process_time() < 0.2: pass"

    cost = measure(
        python("import subprocess, sys", f"subprocess.run([sys.executable, '-c', {child!r}])"),
        tmp_path,
        tmp_path / "log",
    )

    assert cost.cpu >= 0.2


def test_a_command_is_not_told_to_compile_itself_every_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    measure(python("import sys", "assert not sys.dont_write_bytecode"), tmp_path, tmp_path / "log")


def test_a_build_with_fewer_pages_than_records_stops_the_benchmark(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/index.html").write_text("12345", encoding="utf-8")
    (tmp_path / "style.css").write_text("123", encoding="utf-8")

    assert count_output(tmp_path, 1) == Output(pages=1, files=2, size=8)
    with pytest.raises(SystemExit, match="1 HTML pages for 2 records"):
        count_output(tmp_path, 2)


def test_a_site_that_is_a_link_to_the_newest_release_is_counted(tmp_path: Path) -> None:
    (tmp_path / "release").mkdir()
    (tmp_path / "release/index.html").write_text("1", encoding="utf-8")
    (tmp_path / "site").symlink_to("release")

    assert count_output(tmp_path / "site", 1).pages == 1
