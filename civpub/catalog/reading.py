"""Reads the records of a survey, each by itself and so in parallel: its brief for the catalog, its problems."""

import pickle
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from msgspec import Struct

from civpub.catalog.files import file_flaws
from civpub.catalog.hidden import hidden_names, namesake_flaws
from civpub.digest import digest_if_any
from civpub.engine import Engine
from civpub.kinds.brief import Brief
from civpub.kinds.kind import no_hidden_names
from civpub.kinds.record import Flaw, Record
from civpub.kinds.topics import recall
from civpub.loader import Loaded, Survey, load_file
from civpub.loader.content import BY_FOLDER
from civpub.loader.convert import flaw_problems
from civpub.problems import Problem
from civpub.sources.find import Found


class Known(Struct, frozen=True):
    """What an earlier build knows of a file: the digest of its bytes and the brief of the record in it."""

    digest: str
    brief: Brief


class Reading(Struct, frozen=True):
    """What came of reading one file.

    `record` is the record packed to be sent to whoever renders it, empty where it was not needed or is none;
    `hidden` are the names the file hides, each with what is shown instead.
    """

    path: str
    digest: str
    brief: Brief | None
    record: bytes = b""
    problems: tuple[Problem, ...] = ()
    hidden: Mapping[str, str] = {}

    @property
    def is_plain(self) -> bool:
        """Whether the brief alone says it all, so that an unchanged file need not be read again."""
        return self.brief is not None and not self.problems and not self.hidden


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a file is read in: the survey it belongs to, the names other files hide, what is known of it already."""

    survey: Survey
    hidden: Mapping[str, str] = field(default_factory=dict)
    known: Mapping[str, Known] = field(default_factory=dict)


def read_records(
    survey: Survey,
    engine: Engine,
    known: Mapping[str, Known],
    digests: Mapping[str, str] = MappingProxyType({}),
    *,
    warnings: bool = True,
) -> Iterator[list[Reading]]:
    """Yield the readings of all files, some at a time; one of `known` is not read again while its bytes are the same.

    `digests` are those of files just looked at, by where the system has them. Files that may hide names come first,
    and once more when they do: every file is searched for those names, unless no `warnings` are wanted.
    """
    same = [found for file in survey.files if (found := _unchanged(file, known, digests))]
    yield same
    done = {found.path for found in same}
    rest = [file for file in survey.files if file.name not in done]
    if not warnings:
        yield from engine.run(_read, Surroundings(survey, {}, known), rest)
        return
    may_hide = [file for file in rest if BY_FOLDER[file.folder].hidden_names is not no_hidden_names]
    others = [file for file in rest if BY_FOLDER[file.folder].hidden_names is no_hidden_names]
    first = [found for some in engine.run(_read, Surroundings(survey, {}, known), may_hide) for found in some]
    hidden = {name: shown for reading in first for name, shown in reading.hidden.items()}
    if hidden:
        yield from engine.run(_read, Surroundings(survey, hidden), survey.files)
    else:
        yield first
        yield from engine.run(_read, Surroundings(survey, {}, known), others)


def place_flaws(survey: Survey, flaws: Mapping[str, Sequence[Flaw]]) -> Iterator[Problem]:
    """Yield flaws found by comparing records, by file, as problems at their places; the files are read again for it."""
    for file in survey.files:
        if flaws.get(file.name) and (loaded := load_file(file, survey.setting).loaded):
            yield from flaw_problems(flaws[file.name], loaded.shaped, loaded.source)


def unpack(record: bytes) -> Record:
    """Return the record of a reading of this same run."""
    unpacked: Record = pickle.loads(record)  # noqa: S301  made by this very program a moment ago, never kept
    return unpacked


def _unchanged(file: Found, known: Mapping[str, Known], digests: Mapping[str, str]) -> Reading | None:
    found = known.get(file.name)
    if found is None or (digests.get(str(file.file)) or digest_if_any(file.file)) != found.digest:
        return None
    return Reading(file.name, found.digest, found.brief)


def _read(around: Surroundings, files: Sequence[Found]) -> list[Reading]:
    return [_read_one(file, around) for file in files]


def _read_one(file: Found, around: Surroundings) -> Reading:
    kind, setting = BY_FOLDER[file.folder], around.survey.setting
    if known := around.known.get(file.name):
        recall(known.brief.topics)
    read = load_file(file, setting)
    if read.loaded is None:
        return Reading(file.name, read.digest, None, problems=read.problems)
    problems = (*read.problems, *_told(read.loaded, around))
    record = read.loaded.record
    return Reading(
        file.name,
        read.digest,
        kind.to_brief(record, setting) if record else None,
        pickle.dumps(record, pickle.HIGHEST_PROTOCOL) if record else b"",
        problems,
        hidden_names(read.loaded, kind),
    )


def _told(loaded: Loaded, around: Surroundings) -> Iterator[Problem]:
    own = hidden_names(loaded, BY_FOLDER[loaded.source.path.split("/")[1]])
    flaws = [*file_flaws(loaded.record, around.survey), *namesake_flaws(loaded, around.hidden, own)]
    yield from flaw_problems(flaws, loaded.shaped, loaded.source)
