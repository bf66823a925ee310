"""Reads a whole content folder: every file once, every problem told, nothing thrown."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

from civpub.calendar import Schedule
from civpub.kinds import KINDS
from civpub.kinds.kind import Kind
from civpub.kinds.setting import Community, Setting
from civpub.loader.profile import COMMUNITY, VOCABULARY, read_community, read_vocabularies
from civpub.loader.record import Loaded, to_record
from civpub.problems import Place, Problem
from civpub.sources import file_codes, read_source
from civpub.sources.find import Found, find_files
from civpub.sources.slug import to_slug

PICTURES = "pictures"
ATTACHMENTS = "attachments"
ATTACHMENT_SUFFIXES = frozenset({".pdf"})
PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp"})
PLAIN = frozenset({".yml"})


@dataclass(frozen=True)
class Content:
    """Everything read from a content folder (内容): records by kind, pictures and attachments, and the problems."""

    setting: Setting
    loaded: dict[str, tuple[Loaded, ...]]
    pictures: tuple[Found, ...]
    attachments: tuple[Found, ...]
    problems: tuple[Problem, ...]


def load_content(content_dir: Path, today: date, documents: Iterable[str] = ()) -> Content:
    """Read `content_dir` as it is to be shown on `today`, beside hand-written pages at the addresses `documents`."""
    community, problems = read_community(content_dir)
    vocabularies, found = read_vocabularies(content_dir)
    problems += found
    nobody = Community(name="", organisation="")
    schedule = Schedule.official().with_years({year.year: year.plan for year in (community or nobody).years})
    setting = Setting(today, community or nobody, vocabularies, schedule, frozenset(documents))
    files, found = find_files(content_dir, wanted())
    problems += found
    loaded: dict[str, list[Loaded]] = {kind.name: [] for kind in KINDS}
    kinds = {kind.folder: kind for kind in KINDS}
    for file in files:
        if file.folder in kinds:
            problems += _load(file, kinds[file.folder], setting, loaded[kinds[file.folder].name])
        elif not file.folder:
            problems += _unknown_file(file)
    pictures = tuple(file for file in files if file.folder == PICTURES)
    attachments = tuple(file for file in files if file.folder == ATTACHMENTS)
    records = {name: tuple(found) for name, found in loaded.items()}
    return Content(setting, records, pictures, attachments, tuple(problems))


def wanted() -> dict[str, frozenset[str]]:
    """Return which files belong into which folder of the content."""
    folders = {kind.folder: frozenset({kind.suffix}) for kind in KINDS}
    return folders | {PICTURES: PICTURE_SUFFIXES, ATTACHMENTS: ATTACHMENT_SUFFIXES, "": PLAIN}


def url_of(name: str) -> str:
    """Return the address of the page of content file `name` (``content/news/2026/a.md`` → ``news/2026/a/``)."""
    inside = PurePosixPath(name).with_suffix("").parts[1:]
    return "".join(f"{to_slug(part)}/" for part in inside)


def _unknown_file(file: Found) -> Iterator[Problem]:
    """Yield a warning for a file right in the content folder that is none of the two that belong there."""
    if file.path.name not in {COMMUNITY, VOCABULARY}:
        folders = "、".join(f"{kind.folder}（{kind.section_zh}）" for kind in KINDS)
        hint = f"内容要放进各自的文件夹：{folders}。"
        yield file_codes.STRAY.at(Place(file.name), "这个文件不在栏目的文件夹里，不会公布", hint)


def _load(file: Found, kind: Kind, setting: Setting, into: list[Loaded]) -> Iterator[Problem]:
    source, problems = read_source(file.path, file.name)
    yield from problems
    if source is not None:
        loaded = to_record(source, kind, url_of(file.name), setting)
        into.append(loaded)
        yield from loaded.problems
