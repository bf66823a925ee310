"""What people do to a project between two builds, one edit at a time; each says whether it could be made."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random

BROKEN_FILE = "content/news/2026/2026-02-28-xie-cuo.md"


@dataclass
class Site:
    """The project at `root`, shown as of `today`, or of the day its mkdocs.yml names."""

    root: Path
    today: date | None = None

    def records(self, *folders: str) -> list[Path]:
        """The files of the records in `folders` of the content, in order."""
        wanted = folders or ("news", "notices", "proposals", "awards")
        files = [file for name in wanted for file in (self.root / "content" / name).rglob("*.*")]
        return sorted(file for file in files if file.name != Path(BROKEN_FILE).name)

    @property
    def config(self) -> Path:
        return self.root / "mkdocs.yml"

    @property
    def rolls(self) -> list[Path]:
        return self.records("awards")

    @property
    def pages(self) -> list[Path]:
        """The hand-written pages."""
        return sorted((self.root / "site_src").glob("*.md"))


Edit = Callable[[Site, Random], bool]
EDITS: dict[str, Edit] = {}


def edit(function: Edit) -> Edit:
    """Count `function` among the edits."""
    EDITS[function.__name__.replace("_", " ")] = function
    return function


def replace(file: Path, pattern: str, new: str) -> bool:
    """Replace the first `pattern` in `file`; say whether it was there."""
    text = file.read_text(encoding="utf-8")
    changed = re.sub(pattern, new, text, count=1, flags=re.MULTILINE)
    file.write_text(changed, encoding="utf-8")
    return changed != text


def any_of(files: list[Path], random: Random, change: Callable[[Path], bool]) -> bool:
    """Make `change` to one of `files`: to the first, in random order, that can be changed so."""
    return any(change(file) for file in random.sample(files, len(files)))


def append(file: Path, text: str) -> bool:
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")
    return True


def people(roll: Path) -> tuple[str, list[str]]:
    """The head of a roll without its totals, and the people on it, each as typed."""
    head, *found = re.split(r"^  - (?=编号|姓名)", roll.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return re.sub(r"^(总数|分类数):.*\n(  .*\n)*", "", head, flags=re.MULTILINE), found


def write_roll(roll: Path, head: str, found: list[str]) -> bool:
    roll.write_text("  - ".join([head, *found]), encoding="utf-8")
    return True


def number(random: Random) -> int:
    return random.randint(1, 28)
