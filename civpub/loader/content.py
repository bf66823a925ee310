"""Looks over a content folder and loads its files one by one: every problem told, nothing thrown."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from civpub.calendar import Schedule
from civpub.digest import digest_of
from civpub.kinds import KINDS
from civpub.kinds.setting import Community, Setting
from civpub.loader.festivals import skin_of
from civpub.loader.profile import COMMUNITY, VOCABULARY, read_community, read_vocabularies
from civpub.loader.record import Loaded, to_record
from civpub.names.slug import to_slug
from civpub.problems import Place, Problem
from civpub.sources import file_codes, source_from_bytes
from civpub.sources.find import Found, find_files
from civpub.sources.findings import Finding, to_problems
from civpub.sources.raw import read_bytes

PICTURES = "pictures"
ATTACHMENTS = "attachments"
ATTACHMENT_SUFFIXES = frozenset({".pdf"})
PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp"})
PLAIN = frozenset({".yml"})
BY_FOLDER = {kind.folder: kind for kind in KINDS}
"""Each kind by the folder its records are in."""


@dataclass(frozen=True)
class Survey:
    """What lies in a content folder before a record is read: the setting, the files by what they are, the problems."""

    setting: Setting
    files: tuple[Found, ...]
    pictures: tuple[Found, ...]
    attachments: tuple[Found, ...]
    problems: tuple[Problem, ...]

    @cached_property
    def by_name(self) -> dict[str, Found]:
        """The records' files by their names."""
        return {file.name: file for file in self.files}

    @property
    def media(self) -> frozenset[str]:
        """The pictures and attachments, each as its folder and its file name."""
        return frozenset(f"{file.folder}/{file.path.name}" for file in (*self.pictures, *self.attachments))

    @cached_property
    def picture_names(self) -> frozenset[str]:
        """The file names of the pictures, as records write them."""
        return frozenset(file.path.name for file in self.pictures)

    @cached_property
    def attachment_names(self) -> frozenset[str]:
        """The file names of the attachments, as records write them."""
        return frozenset(file.path.name for file in self.attachments)


class LoadedFile(Struct, frozen=True):
    """What came of one file: the digest of its bytes, the loaded record unless it cannot be read, every problem."""

    digest: str
    loaded: Loaded | None
    problems: tuple[Problem, ...]


def survey(content_dir: Path, today: date, documents: Iterable[str] = (), site_url: str = "") -> Survey:
    """Look over `content_dir` as it is to be shown on `today` at `site_url`, with hand-written pages at `documents`."""
    community, problems = read_community(content_dir)
    vocabularies, found = read_vocabularies(content_dir)
    problems += found
    nobody = Community(name="", organisation="")
    schedule = Schedule.official().with_years({year.year: year.plan for year in (community or nobody).years})
    skin = skin_of(community or nobody, today)
    setting = Setting(today, community or nobody, vocabularies, schedule, frozenset(documents), site_url, skin)
    files, found = find_files(content_dir, wanted())
    problems += found
    problems += [problem for file in files if not file.folder for problem in _unknown_file(file)]
    return Survey(
        setting,
        tuple(file for file in files if file.folder in BY_FOLDER),
        tuple(file for file in files if file.folder == PICTURES),
        tuple(file for file in files if file.folder == ATTACHMENTS),
        tuple(problems),
    )


def load_file(file: Found, setting: Setting) -> LoadedFile:
    """Read `file`, one of a survey's, and load the record in it."""
    data = read_bytes(file.file)
    if isinstance(data, Finding):
        return LoadedFile("", None, tuple(to_problems([data], file.name, ())))
    kind = BY_FOLDER[file.folder]
    source, problems = source_from_bytes(data, file.name, markdown=kind.suffix == ".md")
    loaded = to_record(source, kind, url_of(file.name), setting) if source else None
    return LoadedFile(digest_of(data), loaded, (*problems, *(loaded.problems if loaded else ())))


def wanted() -> dict[str, frozenset[str]]:
    """Return which files belong into which folder of the content."""
    folders = {kind.folder: frozenset({kind.suffix}) for kind in KINDS}
    return folders | {PICTURES: PICTURE_SUFFIXES, ATTACHMENTS: ATTACHMENT_SUFFIXES, "": PLAIN}


def url_of(name: str) -> str:
    """Return the address of the page of content file `name` (``content/news/2026/a.md`` → ``news/2026/a/``)."""
    inside = name.rpartition(".")[0].split("/")[1:]
    return "".join(f"{to_slug(part)}/" for part in inside)


def _unknown_file(file: Found) -> Iterator[Problem]:
    """Yield a warning for a file right in the content folder that is none of the two that belong there."""
    if file.path.name not in {COMMUNITY, VOCABULARY}:
        folders = "、".join(f"{kind.folder}（{kind.section_zh}）" for kind in KINDS)
        hint = f"内容要放进各自的文件夹：{folders}。"
        yield file_codes.STRAY.at(Place(file.name), "这个文件不在栏目的文件夹里，不会公布", hint)
