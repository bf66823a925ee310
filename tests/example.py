"""Where the example site is, and the day it is shown as of."""

from pathlib import Path

ROOT = Path(__file__).parent.parent
EXAMPLE_DAY = "2026-11-10"
