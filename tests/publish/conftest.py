"""Where the many sites of a sweep stand."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

MEMORY = Path("/dev/shm")  # noqa: S108  # a folder of its own is made in it


@pytest.fixture
def fast_path(tmp_path: Path) -> Iterator[Path]:
    """A place in memory, where there is one: a killed build loses nothing there, and a flush costs nothing."""
    if not MEMORY.is_dir():
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        yield Path(folder)
