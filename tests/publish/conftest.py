"""Where the many sites of a sweep stand."""

import compileall
from collections.abc import Iterator
from pathlib import Path

import pytest
from memory import folder_in_memory

import civpub


@pytest.fixture
def fast_path() -> Iterator[Path]:
    """A place in memory, where there is one: a killed build loses nothing there."""
    yield from folder_in_memory()


@pytest.fixture(scope="session", autouse=True)
def _compiled() -> None:
    """Compile what the driver imports, lest the first of two runs that are compared opens files the second does not."""
    for folder in (Path(civpub.__file__).parent, Path(__file__).parent):
        compileall.compile_dir(folder, quiet=2, maxlevels=3)
