"""Fonts of this computer, and a photograph."""

from pathlib import Path

import pytest
from example import ROOT

from civpub.share import Fonts, find_fonts


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    """The Chinese fonts of this computer, which the tests of the browser want, too."""
    found = find_fonts()
    assert found
    return found


@pytest.fixture
def photo() -> Path:
    """A photograph of the example content."""
    return ROOT / "content" / "pictures" / "market-1.webp"
