"""Pictures and pages of the example, for sites made in a test."""

from pathlib import Path

import pytest
from example import ROOT


@pytest.fixture
def example_picture() -> Path:
    """A picture of the example content."""
    return ROOT / "content" / "pictures" / "market-1.webp"
