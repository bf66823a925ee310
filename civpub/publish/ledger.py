"""Publish: what the holder beside the site knows; a ledger that is damaged is taken for none at all.

One that cannot be read just now is not: whatever it names would be cleared away.
"""

import contextlib
import os
import shutil
from pathlib import Path

import msgspec

from civpub.digest import digest_of
from civpub.publish.lock import LOCK
from civpub.publish.manifest import Manifest, from_json, to_json
from civpub.publish.system import flush_names

_MANIFESTS = "manifests"
_STATE = "state.json"
_NEW = ".new"


class State(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which release is where, each by its name, or nothing if that is not known."""

    live: str | None = None
    """What was last made live, and is still if the live tree says the same."""
    next: str | None = None
    """What is about to go live, until the swap is entered in the books."""
    previous: str | None = None
    """What an undo brings back: the live tree's files and the kept ones."""
    twin: str | None = None
    fresh: bool = False
    """What is about to go live shares no file with what is live."""


class _Sealed(msgspec.Struct, forbid_unknown_fields=True):
    digest: str
    state: msgspec.Raw


class Ledger:
    """The books in the folder `holder`: one small state, and the manifest of every release it names."""

    def __init__(self, holder: Path) -> None:
        self._holder = holder
        self._file = holder / _STATE
        self._read_already: dict[str, Manifest] = {}
        self.state = self._read()

    def _read(self) -> State:
        try:
            sealed = msgspec.json.decode(self._file.read_bytes(), type=_Sealed)
            return (
                msgspec.json.decode(sealed.state, type=State) if sealed.digest == digest_of(sealed.state) else State()
            )
        except (FileNotFoundError, msgspec.MsgspecError, UnicodeDecodeError):
            return State()

    def enter(self, state: State) -> None:
        """Make `state` the state, so that it survives a power cut, before anything is done that relies on it."""
        body = msgspec.json.encode(state)
        data = msgspec.json.encode(_Sealed(digest_of(body), msgspec.Raw(body)))
        self._replace(self._file, data)
        self.state = state

    def change(self, **changes: str | bool | None) -> None:
        """Enter the state with `changes`."""
        self.enter(msgspec.structs.replace(self.state, **changes))

    def add(self, manifest: Manifest, release: str) -> None:
        """Enter `manifest`, which is that of `release`."""
        folder = self._holder / _MANIFESTS
        folder.mkdir(exist_ok=True)
        self._replace(folder / f"{release}.json", to_json(manifest))
        self._read_already[release] = manifest

    def manifest(self, release: str | None) -> Manifest | None:
        """Return the manifest of `release`, or nothing if there is none that can be trusted."""
        if release is None:
            return None
        if release not in self._read_already:
            try:
                found = from_json((self._holder / _MANIFESTS / f"{release}.json").read_bytes(), release)
            except FileNotFoundError:
                return None
            if found is None:
                return None
            self._read_already[release] = found
        return self._read_already[release]

    def clear(self, needed: set[str]) -> None:
        """Remove whatever is in the holder but the books and the names `needed`; what resists stays for next time."""
        state = self.state
        manifests = {f"{name}.json" for name in (state.live, state.previous, state.twin) if name}
        _clear(self._holder / _MANIFESTS, manifests)
        _clear(self._holder, {LOCK, _STATE, *([_MANIFESTS] if manifests else []), *needed})
        if state == State():
            self._file.unlink(missing_ok=True)

    def _replace(self, file: Path, data: bytes) -> None:
        new = file.with_name(file.name + _NEW)
        new.unlink(missing_ok=True)
        with new.open("xb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
        new.replace(file)
        flush_names(file.parent)


def _clear(folder: Path, stays: set[str]) -> None:
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if path.name not in stays:
                remove(path)


def remove(path: Path) -> None:
    """Remove `path`, whatever it is, as far as the system lets us."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
