"""Reading time grows with the file and not faster."""

import os
import subprocess
import sys
from pathlib import Path

from rubbish import FRAMES, UNITS

_MEASURE = "import sys; sys.path.insert(0, {path!r}); import rubbish; rubbish.measure()"


def test_four_times_the_rubbish_takes_about_four_times_the_time() -> None:
    """In a process of its own, which no coverage slows and no hang survives; it measures ratios, never seconds."""
    command = [sys.executable, "-c", _MEASURE.format(path=str(Path(__file__).parent))]
    untraced = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False, env=untraced)
    assert done.returncode == 0, done.stdout + done.stderr


def test_there_are_two_hundred_combinations() -> None:
    assert len(FRAMES) * len(UNITS) >= 200
