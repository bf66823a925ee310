"""The state a build leaves for the next one: what was made of what. It is JSON, and believed only when whole."""

from collections.abc import Mapping
from functools import reduce
from operator import or_
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from civpub.kept import keep, kept
from civpub.kinds import KINDS
from civpub.pictures import Seen
from civpub.plugin.chrome import Chrome
from civpub.verify import PageFacts

if TYPE_CHECKING:
    from civpub.kinds.brief import Brief as AnyBrief
else:
    AnyBrief = reduce(or_, (kind.brief for kind in KINDS))


class FileState(Struct, frozen=True, array_like=True):
    """A record's file: the digest of its bytes, and the record in brief."""

    digest: str
    brief: AnyBrief


class PageState(Struct, frozen=True, array_like=True):
    """A page: the digest of its plan, the files it asked for (one a line), where it leads and what it offers.

    The last two, its facts, stay as they are stored until somebody asks: most builds ask for those of a few pages.
    `chrome` names what stands around it, whose facts are kept once.
    """

    key: str
    uses: str
    told: msgspec.Raw
    chrome: str

    @classmethod
    def of(cls, key: str, uses: str, facts: PageFacts, chrome: str) -> "PageState":
        """Return the state of a page with `facts`."""
        return cls(key, uses, msgspec.Raw(msgspec.json.encode((facts.anchors, facts.links))), chrome)

    def facts(self, around: Mapping[str, PageFacts]) -> PageFacts:
        """Return where the page leads and what it offers; the facts of chromes are `around` it, by name."""
        return PageFacts(*msgspec.json.decode(self.told, type=tuple[str, str]), around.get(self.chrome))


class ShellState(Struct, frozen=True):
    """What MkDocs made beside the record pages: from inputs of this digest, these files, these hand-written pages."""

    key: str = ""
    files: tuple[str, ...] = ()
    facts: Mapping[str, PageFacts] = {}
    updated: Mapping[str, str] = {}


class State(Struct, frozen=True):
    """What the live release `release` was made of, by a program and a configuration of digest `environment`.

    `program` is the digest of the program alone, on which what was seen in `pictures` depends.

    `files` are the records' files that need not be read again while they are the same. The `others` are those of whose
    brief only a digest may be kept, for a name is hidden there, or hidden elsewhere and written out there.

    `targets` tells of each file content may lead to how it is shown, so that pages which show it can be told;
    `chromes` are what stands around pages, by the name of their key, and `around` their facts; `beside` are the files
    made of the plan of all pages; `own` are the addresses of pages with pictures for sharing of their own, `drawn` the
    files of all those pictures.
    """

    environment: str
    release: str
    program: str = ""
    files: Mapping[str, FileState] = {}
    others: Mapping[str, str] = {}
    pictures: Mapping[str, Seen] = {}
    targets: Mapping[str, str] = {}
    pages: Mapping[str, PageState] = {}
    chromes: Mapping[str, Chrome] = {}
    around: Mapping[str, PageFacts] = {}
    shell: ShellState = ShellState()
    beside: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    drawn: tuple[str, ...] = ()


def read_state(file: Path) -> State | None:
    """Return the state in `file`; None when there is none, or it is not whole or not one of ours."""
    body = kept(file)
    try:
        return None if body is None else msgspec.json.decode(body, type=State)
    except ValueError:  # msgspec says DecodeError or UnicodeDecodeError; both are ValueErrors
        return None


def pack(state: State) -> bytes:
    """Return `state` as it is kept."""
    return msgspec.json.encode(state)


def write_state(state: State, file: Path) -> None:
    """Put `state` into `file` in one step."""
    keep(file, pack(state))
