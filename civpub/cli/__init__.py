"""The command line (命令行). The only door to click."""

import sys

from civpub.cli.nothing import say_if_nothing_changed


def main() -> None:
    """Run the command that was typed; one that has nothing to do is answered before the others are even imported."""
    if sys.argv[1:2] == ["build"] and say_if_nothing_changed(sys.argv[1:]):
        return
    from civpub.cli.main import main as commands  # noqa: PLC0415  half a second, which a build of nothing need not wait

    commands()


__all__ = ["main"]
