"""A file's digest is that of its bytes, however many there are."""

import os
import tracemalloc
from pathlib import Path

import pytest

from civpub.digest import digest_if_any, digest_of, status_and_digest

MEGABYTE = 1 << 20


@pytest.mark.parametrize("size", [0, 1, MEGABYTE - 1, MEGABYTE, MEGABYTE + 1, 2 * MEGABYTE, 2 * MEGABYTE + 7])
def test_a_file_has_the_digest_of_its_bytes(tmp_path: Path, size: int) -> None:
    data = os.urandom(size)
    (tmp_path / "file").write_bytes(data)
    status, digest = status_and_digest(tmp_path / "file")
    assert (status.st_size, digest) == (size, digest_of(data))


def test_a_film_is_never_whole_in_memory(tmp_path: Path) -> None:
    (tmp_path / "film.mp4").touch()
    os.truncate(tmp_path / "film.mp4", 200 * MEGABYTE)  # a hole, which takes no room
    tracemalloc.start()
    digest_if_any(tmp_path / "film.mp4")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 4 * MEGABYTE


def test_what_cannot_be_read_has_the_digest_of_nothing(tmp_path: Path) -> None:
    assert digest_if_any(tmp_path) == digest_if_any(tmp_path / "absent") == digest_if_any("\0") == digest_of(b"")
