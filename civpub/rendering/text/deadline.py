"""A time limit that works in any thread: the parser looks at the clock between blocks and between stretches of text.

Signals reach only the main thread, and no thread can be stopped from outside in the middle of a block. So the limits
in `limits` bound what one block may cost, and the clock bounds the sum. It is the thread's own processor time, so that
a busy machine refuses nothing that an idle one accepts.
"""

import time
from typing import Final

SECONDS: Final = 10.0
_EVERY: Final = 32
"""Looks between two readings of the clock: reading it costs a system call."""


class OutOfTimeError(Exception):
    """A text took longer than it may."""


class Deadline:
    """Counts the time of one text."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self.seconds = seconds
        self._looks = 0
        self._end = 0.0

    def start(self) -> None:
        """Begin the time of the next text."""
        self._looks = 0
        self._end = time.thread_time() + self.seconds

    def look(self) -> None:
        """Raise `OutOfTimeError` when the time is up."""
        self._looks += 1
        if self._looks % _EVERY == 0 and time.thread_time() > self._end:
            raise OutOfTimeError
