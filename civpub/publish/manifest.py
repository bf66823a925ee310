"""Publish: a release is known by its manifest, and a manifest by its digest."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

import msgspec

from civpub.digest import digest_of

RELEASE_FILE = "release.json"
"""The public file in which a tree says which release it is; it stands in no manifest, for it is made from one."""


class FileMark(msgspec.Struct, frozen=True, array_like=True):
    """What one published file is: the digest of its bytes, and how many bytes there are."""

    digest: str
    size: int


Manifest: TypeAlias = Mapping[str, FileMark]
"""Every file of a release but `release.json`: from its path in the tree (relative, with `/`) to its mark."""


class _Told(msgspec.Struct):
    release: str


def mark_of(data: bytes) -> FileMark:
    """Return the mark of a file that holds `data`."""
    return FileMark(digest_of(data), len(data))


def release_id(manifest: Manifest) -> str:
    """Return the release's name: 32 hexadecimal digits, the same for the same files at the same paths."""
    lines = [f"{path}\0{mark.digest}\0{mark.size}\n" for path, mark in manifest.items()]
    lines.sort()
    return digest_of("".join(lines).encode(errors="surrogatepass"))


def to_json(manifest: Manifest) -> bytes:
    """Return `manifest` as it is stored."""
    return msgspec.json.encode(manifest)


def from_json(data: bytes, release: str) -> Manifest | None:
    """Return the manifest in `data`, or nothing if that is not, to the last bit, the manifest of `release`."""
    try:
        manifest = msgspec.json.decode(data, type=dict[str, FileMark])
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return manifest if release_id(manifest) == release else None


def release_in(data: bytes) -> str | None:
    """Return the release that a `release.json` names, or nothing if it is not one."""
    try:
        return msgspec.json.decode(data, type=_Told).release
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None


def not_in(manifest: Manifest, other: Manifest) -> Iterator[str]:
    """Give the paths of `manifest` that `other` has not, or has with other bytes."""
    return (path for path, mark in manifest.items() if other.get(path) != mark)
