"""Where the many builds of these tests take place."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import village
from memory import MEMORY, folder_in_memory


@pytest.fixture(scope="module", autouse=True)
def mkdocs_in_memory() -> Iterator[None]:
    """Let what MkDocs makes for civpub, which then takes it, be made in memory, too."""
    with pytest.MonkeyPatch.context() as patch:
        if MEMORY:
            patch.setattr(tempfile, "tempdir", str(MEMORY))
            patch.setenv("TMPDIR", str(MEMORY))
        yield


@pytest.fixture
def place() -> Iterator[Path]:
    """An empty folder; in memory where that can be, for there a flush costs nothing."""
    yield from folder_in_memory()


@pytest.fixture(scope="module")
def lasting_place() -> Iterator[Path]:
    """A folder for all tests of a module: what the first one builds the others need not."""
    yield from folder_in_memory()


@pytest.fixture
def project(place: Path) -> Path:
    """The project of hebian/, never built."""
    return village.lay_out(place / "hebian")
