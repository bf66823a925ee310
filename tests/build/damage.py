"""Harm done to a file, as by a bad disk, a broken copy or another version of civpub."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from civpub.digest import digest_of

FOREIGN = (b"", b"\n", b"null", b"{}", b"[]", b'{"release": 1}', b"\xff\xfe\x00", b"0" * 32 + b"\n{}", b"PK\x03\x04")
"""What other programs, or older versions of this one, may have left under the same name."""


def flipped(data: bytes, random: Random) -> bytes:
    """`data` with one bit the other way."""
    at = random.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << random.randrange(8)]) + data[at + 1 :]


def cut(data: bytes, random: Random) -> bytes:
    """The beginning of `data`."""
    return data[: random.randrange(len(data))]


def zeroed(data: bytes, random: Random) -> bytes:
    """`data` with a block that was never written: what some file systems leave after a power cut."""
    at = random.randrange(len(data))
    block = data[at : at + 4096]
    return data[:at] + bytes(len(block)) + data[at + len(block) :]


def damages(data: bytes, number: int) -> Iterator[bytes]:
    """Give `number` harmed versions of `data`, each another one than `data`, the same ones every time."""
    random = Random(20261110)  # noqa: S311  the same harm in every run
    yield from FOREIGN
    for count in range(number - len(FOREIGN)):
        harm = flipped if count % 5 else random.choice([cut, zeroed])
        harmed = harm(data, random)
        yield harmed if harmed != data else flipped(data, random)


def sealed(body: bytes) -> bytes:
    """`body` as the state file keeps it, behind its own digest."""
    return digest_of(body).encode() + b"\n" + body


def only(folder: Path, pattern: str) -> Path:
    """The one file in `folder` that `pattern` names."""
    (found,) = folder.glob(pattern)
    return found
