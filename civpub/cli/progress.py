"""Says on the terminal how far long work has come; to a file or a CI log nothing is said but what was done."""

import sys
import time

import click

PATIENCE = 1.0
"""Seconds without a word; most builds are over by then."""


class Progress:
    """Shows the stage and the count in one line that is written over; nothing at all where nobody watches."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._quiet_until = time.monotonic() + patience
        self._watched = sys.stderr.isatty()
        self._width = 0

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Show that `done` of `total` in `stage` is done."""
        if self._watched and time.monotonic() >= self._quiet_until:
            count = f" {done:,}/{total:,}" if total else ""
            self._show(f"{stage}{count}")

    def close(self) -> None:
        """Clear the line."""
        if self._width:
            self._show("")
            self._width = 0

    def _show(self, text: str) -> None:
        width = sum(2 if ord(char) > 0x2E7F else 1 for char in text)  # noqa: PLR2004  from here on signs are two columns wide
        click.echo(f"\r{text}{' ' * max(0, self._width - width)}", err=True, nl=False)
        if not text:
            click.echo("\r", err=True, nl=False)
        self._width = width
