"""What holds for every file that is handed on with the project, whatever it is about."""

import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LARGEST = 1_000_000
BINARY = frozenset({".webp", ".png", ".jpg", ".jpeg", ".ico", ".woff2", ".pdf", ".docx", ".xlsx"})
ODD_ON_PURPOSE = re.compile(r"^tests/.*/(?:broken|malformed|encodings)/")
"""Test data whose very point is a wrong encoding or a missing end of line."""

# Written so that none of them finds itself.
REGISTRY = re.compile(
    r"(?:py[p]i|np[m]js|yarnpk[g]|crate[s]|rubygem[s])\.(?:org|com|io)|python[h]osted|proxy\.golan[g]|mir[r]ors?\."
)
MACHINE = re.compile(r"(?<![\w.~$}/-])/(?:root|work|home|Users|opt|private)/[\w.]|[A-Z]:\\+Users\b")
MARKER = re.compile(r"\b(?:TO[D]O|FIX[M]E|HA[C]K)\b")
ACTION = re.compile(r"^\s*(?:-\s+)?uses:\s*(\S+)", re.MULTILINE)
PIN = re.compile(r"^[A-Za-z0-9._-]+(?:\[[^\]]*\])?==\S+")


@cache
def files() -> tuple[Path, ...]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607  wherever git is
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    found = (ROOT / name for name in listed.stdout.split("\0") if name)
    return tuple(sorted(path for path in found if path.is_file()))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def texts() -> Iterator[tuple[str, str]]:
    """Yield name and text of every file that ought to be text; what is not UTF-8 comes as lone surrogates."""
    for path in files():
        name = name_of(path)
        if path.suffix not in BINARY and not ODD_ON_PURPOSE.match(name):
            yield name, path.read_bytes().decode("utf-8", errors="surrogateescape")


def is_clean(text: str) -> bool:
    """Whether `text` was UTF-8, without a byte order mark and without carriage returns."""
    return not re.search("^\ufeff|\r|[\udc80-\udcff]", text)


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{name}:{number}: {line.strip()[:100]}"
        for name, text in texts()
        if pattern.search(text)
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]


def bare_requirements(lock: str) -> list[str]:
    """Return every requirement of `lock` that is not pinned, or has no hash."""
    logical = lock.replace("\\\n", " ").splitlines()
    wanted = [line for line in logical if line.strip() and not line.lstrip().startswith("#")]
    return [
        line.split("--hash", maxsplit=1)[0].strip()
        for line in wanted
        if not PIN.match(line) or "--hash=sha256:" not in line
    ]


def test_the_files_of_the_project_are_found() -> None:
    assert {"pyproject.toml", "mkdocs.yml", "Makefile", ".ci/run"} <= {name_of(path) for path in files()}


def test_no_file_names_the_host_of_a_package_registry() -> None:
    assert lines_with(REGISTRY) == []


def test_no_file_names_a_path_of_somebody_s_machine() -> None:
    assert lines_with(MACHINE) == []


def test_no_file_has_a_marker_of_unfinished_work() -> None:
    assert lines_with(MARKER) == []


def test_no_file_is_larger_than_a_megabyte() -> None:
    assert [name_of(path) for path in files() if path.stat().st_size > LARGEST] == []


def test_every_text_file_is_utf_8_with_unix_ends_of_line() -> None:
    assert [name for name, text in texts() if not is_clean(text)] == []


def test_every_text_file_ends_with_a_newline() -> None:
    assert [name for name, text in texts() if text and not text.endswith("\n")] == []


@pytest.mark.parametrize("lock", sorted((ROOT / "requirements").glob("*.txt")), ids=lambda lock: lock.name)
def test_a_lock_pins_every_requirement_with_its_hash(lock: Path) -> None:
    assert bare_requirements(lock.read_text(encoding="utf-8")) == []


def test_every_list_of_requirements_has_its_lock() -> None:
    lists = {path.stem for path in (ROOT / "requirements").glob("*.in")}

    assert lists == {path.stem for path in (ROOT / "requirements").glob("*.txt")} != set()


def test_every_action_of_a_workflow_is_pinned_by_its_commit() -> None:
    workflows = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
    used = [action for path in workflows for action in ACTION.findall(path.read_text(encoding="utf-8"))]

    assert workflows
    assert [action for action in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action)] == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (REGISTRY, "index-url = https://pypi" + ".org/simple"),
        (REGISTRY, "https://files.python" + "hosted.org/packages/x.whl"),
        (REGISTRY, "https://registry.npm" + "js.org/x"),
        (MACHINE, "see " + "/home" + "/me/civpub"),
        (MACHINE, '"' + "/root" + '/.cache"'),
        (MACHINE, "C:\\" + "Users\\me"),
        (MARKER, "# TO" + "DO: later"),
    ],
)
def test_what_must_not_be_there_would_be_found(pattern: re.Pattern[str], text: str) -> None:
    assert pattern.search(text)


@pytest.mark.parametrize("text", ["\ufeffa\n", "a\r\n", b"\xcc\xd8\n".decode("utf-8", "surrogateescape")])
def test_a_file_in_another_encoding_would_be_found(text: str) -> None:
    assert is_clean("社区\n")
    assert not is_clean(text)


def test_a_requirement_without_a_hash_would_be_found() -> None:
    lock = "# comment\na==1 \\\n    --hash=sha256:00\n    # via b\nb==2\nc>=3 --hash=sha256:00\n"

    assert bare_requirements(lock) == ["b==2", "c>=3"]
