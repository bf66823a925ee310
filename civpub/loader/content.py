"""Reads a whole content folder: every file once, every problem told, nothing thrown."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

from civpub.calendar import Schedule
from civpub.kinds import KINDS
from civpub.kinds.kind import Kind
from civpub.kinds.setting import Community, Setting
from civpub.loader.profile import read_community, read_vocabularies
from civpub.loader.record import Loaded, to_record
from civpub.problems import Problem
from civpub.sources import read_source
from civpub.sources.find import Found, find_files
from civpub.sources.slug import to_slug

PICTURES = "pictures"
PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp"})
PLAIN = frozenset({".yml"})


@dataclass(frozen=True)
class Content:
    """Everything read from a content folder (内容): records by kind, pictures by file name, and the problems."""

    setting: Setting
    loaded: dict[str, tuple[Loaded, ...]]
    pictures: dict[str, Path]
    problems: tuple[Problem, ...]


def load_content(content_dir: Path, today: date) -> Content:
    """Read `content_dir` as it is to be shown on `today`."""
    community, problems = read_community(content_dir)
    vocabularies, found = read_vocabularies(content_dir)
    problems += found
    setting = Setting(today, community or Community(name="", organisation=""), vocabularies, Schedule.official())
    files, found = find_files(content_dir, wanted())
    problems += found
    loaded: dict[str, list[Loaded]] = {kind.name: [] for kind in KINDS}
    kinds = {kind.folder: kind for kind in KINDS}
    for file in files:
        if file.folder in kinds:
            problems += _load(file, kinds[file.folder], setting, loaded[kinds[file.folder].name])
    pictures = {file.path.name: file.path for file in files if file.folder == PICTURES}
    return Content(setting, {name: tuple(found) for name, found in loaded.items()}, pictures, tuple(problems))


def wanted() -> dict[str, frozenset[str]]:
    """Return which files belong into which folder of the content."""
    folders = {kind.folder: frozenset({kind.suffix}) for kind in KINDS}
    return folders | {PICTURES: PICTURE_SUFFIXES, "": PLAIN}


def url_of(name: str) -> str:
    """Return the address of the page of content file `name` (``content/news/2026/a.md`` → ``news/2026/a/``)."""
    inside = PurePosixPath(name).with_suffix("").parts[1:]
    return "".join(f"{to_slug(part)}/" for part in inside)


def _load(file: Found, kind: Kind, setting: Setting, into: list[Loaded]) -> Iterator[Problem]:
    source, problems = read_source(file.path, file.name)
    yield from problems
    if source is not None:
        loaded = to_record(source, kind, url_of(file.name), setting)
        into.append(loaded)
        yield from loaded.problems
