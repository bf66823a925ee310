"""Versions below which a package is known to break or to endanger a site."""

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[1]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
FLOORS = {
    "mkdocs-material": ">=9.7.7",
    "pymdown-extensions": ">=11.0.2",
    "markdown": ">=3.10.1",
    "pillow": ">=12.3",
    "jinja2": ">=3.1.6",
    "pygments": ">=2.20",
    "lxml": ">=6.1.3",
    "mkdocs": ">=1.6,<2",
}
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)


def too_old(pins: Iterator[tuple[str, str]]) -> list[str]:
    return [
        f"{name} {found}, wanted {FLOORS[name]}"
        for name, found in pins
        if name in FLOORS and Version(found) not in SpecifierSet(FLOORS[name])
    ]


def pins(lock: str) -> Iterator[tuple[str, str]]:
    return ((canonicalize_name(name), found) for name, found in _PIN.findall(lock))


def installed() -> Iterator[tuple[str, str]]:
    for name in FLOORS:
        try:
            yield name, version(name)
        except PackageNotFoundError:
            continue


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_no_lock_pins_a_version_below_its_floor(lock: Path) -> None:
    assert too_old(pins(lock.read_text(encoding="utf-8"))) == []


def test_no_installed_package_is_below_its_floor() -> None:
    assert too_old(installed()) == []


def test_the_site_runs_on_packages_with_floors() -> None:
    pinned = {name for name, _ in pins((ROOT / "requirements" / "runtime.txt").read_text(encoding="utf-8"))}

    assert set(FLOORS) - pinned <= {"lxml"}


def test_a_version_below_its_floor_is_found() -> None:
    lock = "Jinja2==3.1.5 \\\n    --hash=sha256:0\nmkdocs==2.0 ; python_version > '3'\nPillow==12.3.0\n"

    assert too_old(pins(lock)) == ["jinja2 3.1.5, wanted >=3.1.6", "mkdocs 2.0, wanted >=1.6,<2"]


def test_the_package_asks_for_no_version_below_a_floor() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {canonicalize_name(wanted.name): wanted for wanted in map(Requirement, project["dependencies"])}

    for name in asked.keys() & FLOORS.keys():
        assert str(asked[name].specifier) == str(SpecifierSet(FLOORS[name])), name
