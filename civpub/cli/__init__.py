"""The command line (命令行). The only door to click."""

from civpub.cli.main import main

__all__ = ["main"]
