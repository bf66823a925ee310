"""Where the many sites of a sweep stand."""

import compileall
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import civpub

MEMORY = Path("/dev/shm")  # noqa: S108  # a folder of its own is made in it


@pytest.fixture
def fast_path(tmp_path: Path) -> Iterator[Path]:
    """A place in memory, where there is one: a killed build loses nothing there, and a flush costs nothing."""
    if not MEMORY.is_dir():
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        yield Path(folder)


@pytest.fixture(scope="session", autouse=True)
def _compiled() -> None:
    """Compile what the driver imports, lest the first of two runs that are compared opens files the second does not."""
    for folder in (Path(civpub.__file__).parent, Path(__file__).parent):
        compileall.compile_dir(folder, quiet=2, maxlevels=3)
