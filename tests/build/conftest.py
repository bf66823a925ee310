"""Where the many builds of these tests take place."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import village


@pytest.fixture(scope="module")
def lasting_place() -> Iterator[Path]:
    """A folder for all tests of a module: what the first one builds the others need not."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The project of hebian/, never built."""
    return village.lay_out(tmp_path / "hebian")
