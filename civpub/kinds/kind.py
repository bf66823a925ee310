"""The contract between a kind and the pipeline, which knows kinds only through this."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from msgspec import Struct

from civpub.kinds.brief import Brief
from civpub.kinds.findable import Findable
from civpub.kinds.following import Event
from civpub.kinds.page import Card, HomePanel, PlannedPage
from civpub.kinds.record import Flaw, Record
from civpub.kinds.schema import Describe
from civpub.kinds.setting import Setting, Vocabulary
from civpub.problems import Code


class Shelf(Struct, frozen=True):
    """All records of one kind in brief, newest first, with the setting they are shown in."""

    kind: "Kind"
    briefs: tuple[Any, ...]
    setting: Setting


Misfit = tuple[str, Flaw]
"""A flaw only the whole shelf can see, with the file of the record it stands in."""


def no_misfits(shelf: Shelf) -> Iterator[Misfit]:  # noqa: ARG001  the default of a kind without such checks
    """Yield nothing."""
    return iter(())


def no_hidden_names(values: Mapping[str, Any]) -> dict[str, str]:  # noqa: ARG001  the default of a kind that hides none
    """Return nothing."""
    return {}


def no_findables(shelf: Shelf) -> Iterator[Findable]:  # noqa: ARG001  the default of a kind that names nobody
    """Yield nothing."""
    return iter(())


def no_panel(shelf: Shelf) -> HomePanel | None:  # noqa: ARG001  the default of a kind that is not on the home page
    """Return nothing."""
    return None


def no_events(shelf: Shelf, since: date) -> Iterator[Event]:  # noqa: ARG001  the default of a kind without days to keep
    """Yield nothing."""
    return iter(())


def whole(record: Record) -> dict[str, object]:
    """Return the record under its kind's name."""
    return {record.kind: record}


@dataclass(frozen=True)
class Kind:
    """A kind of record (栏目类型): its words, its type, its checks, its pages. `home` is the folder it lives in.

    `to_brief` tells what the rest of the site knows of a record, on a given setting; `view` what the template of its
    own page takes of the record itself, by default the whole of it under the kind's name. `hidden_names` tells from a
    file's values as typed which names it hides, each with what is shown instead. `events` are the days from `since` on
    that belong into a calendar; `schemas` describe the kind's pages to machines, by their template; `findables` are
    those readers look for by name.
    `folder` is both where its content files stand and the address of its section; `yearly` kinds keep a folder for
    each year in it. `also` are further names people call it by, `measure` is the word that counts it (一条动态).
    """

    name: str
    zh: str
    section_zh: str
    folder: str
    suffix: str
    home: Path
    record: type[Record]
    brief: type[Brief]
    to_brief: Callable[[Any, Setting], Brief]
    plan: Callable[[Shelf], Iterable[PlannedPage]]
    card: Callable[[Any, Shelf], Card]
    view: Callable[[Any], Mapping[str, object]] = whole
    codes: tuple[Code, ...] = ()
    yearly: bool = False
    vocabulary: type[Vocabulary] | None = None
    misfits: Callable[[Shelf], Iterable[Misfit]] = no_misfits
    hidden_names: Callable[[Mapping[str, Any]], Mapping[str, str]] = no_hidden_names
    panel: Callable[[Shelf], HomePanel | None] = no_panel
    events: Callable[[Shelf, date], Iterable[Event]] = no_events
    schemas: Mapping[str, Describe] = field(default_factory=dict, hash=False)
    findables: Callable[[Shelf], Iterable[Findable]] = no_findables
    also: tuple[str, ...] = ()
    measure: str = "份"

    @property
    def templates(self) -> Path:
        """Folder of the kind's own templates."""
        return self.home / "templates"
