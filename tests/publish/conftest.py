"""What the driver of these tests needs."""

import compileall
from pathlib import Path

import pytest

import civpub


@pytest.fixture(scope="session", autouse=True)
def _compiled() -> None:
    """Compile what the driver imports, lest the first of two runs that are compared opens files the second does not."""
    for folder in (Path(civpub.__file__).parent, Path(__file__).parent):
        compileall.compile_dir(folder, quiet=2, maxlevels=3)
