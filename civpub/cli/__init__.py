"""The command line (命令行). The only door to click."""

import gc
import os
import sys
from typing import NoReturn

from civpub.cli.nothing import look_ahead, say_if_nothing_changed


def main() -> None:
    """Run the command that was typed; one that has nothing to do is answered before the others are even imported."""
    gc.disable()  # a command is over before there is much to collect; `serve` and the workers see to it themselves
    if sys.argv[1:2] == ["build"] and say_if_nothing_changed(sys.argv[1:]):
        _leave(0)
    scout = look_ahead() if sys.argv[1:2] == ["build"] else None
    from civpub.cli.main import main as commands  # noqa: PLC0415  half a second, which a build of nothing need not wait

    try:
        commands(obj=scout)
    except SystemExit as left:
        _leave(left.code if isinstance(left.code, int) else 1)


def _leave(status: int) -> NoReturn:
    """End the process at once: to take apart a hundred thousand objects one by one is worth nobody's waiting."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


__all__ = ["main"]
