"""The one-way rule and the one door of each outside library, as pyproject.toml writes them down."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LINT = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))"
DOORS = {
    "mkdocs": "rendering",
    "material": "plugin",
    "jinja2": "kinds",
    "markdown": "kinds",
    "nh3": "sources",
    "pydantic": "sources",
    "click": "plugin",
    "yaml": "kinds",
    "holidays": "kinds",
    "pypinyin": "kinds",
    "PIL": "kinds",
    "segno": "kinds",
}
"""Each outside library and a package of ours that must not import it."""


def contracts_of(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1", "COLUMNS": "200"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / "civpub", tmp_path / "civpub", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_every_contract_is_kept() -> None:
    done = contracts_of(ROOT)

    assert done.returncode == 0, done.stdout + done.stderr


def test_an_outside_library_has_one_door(copy: Path) -> None:
    for library, package in DOORS.items():
        with (copy / "civpub" / package / "planted.py").open("a", encoding="utf-8") as planted:
            planted.write(f"def use_{library}():\n    import {library}\n")

    report = contracts_of(copy)

    assert report.returncode == 1
    for library, package in DOORS.items():
        assert f"civpub.{package}.planted -> {library} " in report.stdout, library


def test_an_import_against_the_direction_is_told(copy: Path) -> None:
    (copy / "civpub" / "kinds" / "planted.py").write_text("import civpub.catalog\n", encoding="utf-8")

    report = contracts_of(copy)

    assert report.returncode == 1
    assert "civpub.kinds.planted -> civpub.catalog " in report.stdout


def test_a_new_package_has_to_be_given_its_place(copy: Path) -> None:
    (copy / "civpub" / "planted.py").touch()

    report = contracts_of(copy)

    assert report.returncode == 1
    assert "planted" in report.stdout
