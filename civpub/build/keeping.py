"""What a build keeps for the next one."""

from collections.abc import Iterable, Mapping

import msgspec

from civpub.assemble import Draft
from civpub.build.gate import Tree
from civpub.build.state import FileState, State
from civpub.catalog import Catalog, Reading
from civpub.digest import digest_of
from civpub.names import HiddenNames, name_key
from civpub.program import program_digest
from civpub.rendering.targets import ATTACHMENTS, PICTURES


def next_state(draft: Draft, tree: Tree, environment: str, release: str) -> State:
    """Return the state of a build that made `release` of `draft`."""
    plain = [reading for reading in draft.readings.values() if reading.is_plain]
    files = {found.path: FileState(found.digest, found.brief) for found in plain if found.brief}
    if draft.hidden:
        files = _without_names(files, draft.hidden)
    pictures = {name: picture.seen for name, picture in draft.catalog.pictures.items()}
    return State(
        environment=environment,
        release=release,
        program=program_digest(),
        files=files,
        others={path: brief_digest(found) for path, found in draft.readings.items() if path not in files},
        pictures=pictures,
        targets=tree.targets,
        pages=tree.pages,
        chromes=tree.making.chromes,
        around=tree.making.around,
        shell=tree.shell.state,
        beside=tuple(tree.making.beside),
        own=tree.past.own if draft.is_planned else tuple(sorted(draft.pictures.own)),
        drawn=tree.past.drawn if draft.is_planned else tuple(draft.pictures.jobs),
    )


def brief_digest(reading: Reading) -> str:
    """Return the digest of all that pages are planned from of the record in `reading`."""
    return digest_of(msgspec.json.encode(reading.brief and reading.brief.public))


def targets_of(catalog: Catalog) -> dict[str, str]:
    """Return how each file is shown that content may lead to."""
    pictures = {
        PICTURES + name: f"{item.mark} {item.slug} {item.width} {item.height}"
        for name, item in catalog.pictures.items()
    }
    attachments = {ATTACHMENTS + name: f"{item.url} {item.size}" for name, item in catalog.attachments.items()}
    return {**dict.fromkeys(catalog.addresses, ""), **pictures, **attachments}


def _without_names(files: Mapping[str, FileState], hidden: Iterable[str]) -> dict[str, FileState]:
    """Return `files` but those whose brief writes out a name that some file hides: no such name is kept anywhere."""
    names = HiddenNames(map(name_key, hidden))
    return {path: found for path, found in files.items() if not names.find(msgspec.json.encode(found).decode())}
