"""`civpub`, run as people run it: a process of its own, with an environment that says nothing unless a test does."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from village import tree

CIVPUB = Path(sys.executable).parent / "civpub"
STRANGER = """
import contextlib, os, sys
from civpub.cli.main import main
elsewhere, user = sys.argv[1:]
sys.argv = ["civpub", "build", "-f", f"{elsewhere}/mkdocs.yml"]
with contextlib.suppress(SystemExit):
    main()  # so that all is imported: not everybody may read root's Python
os.setgroups([]), os.setgid(int(user)), os.setuid(int(user))
sys.argv = ["civpub", "build"]
main()
"""


def command(*arguments: str) -> list[str]:
    """The command line of `civpub build` with `arguments`."""
    return [sys.executable, str(CIVPUB), "build", *arguments]


def run_build(
    project: Path,
    *arguments: str,
    env: Mapping[str, str] | None = None,
    umask: int = 0o022,
    before: Sequence[str] = (),
    traced: bool = True,
) -> subprocess.CompletedProcess[str]:
    """Run `civpub build` in the folder `project`; `before` is what the command is started through, such as unshare.

    What is not `traced` adds nothing to coverage and takes a third of the time.
    """
    return subprocess.run(
        [*before, *command(*arguments)],
        cwd=project, env=environment(env, traced=traced), umask=umask,
        capture_output=True, text=True, encoding="utf-8", errors="replace", check=False, timeout=120,
    )  # fmt: skip


def run_build_as(user: int, project: Path, elsewhere: Path) -> subprocess.CompletedProcess[str]:
    """Run `civpub build` in the folder `project` as `user`; `elsewhere` is another project to learn the trade on."""
    arguments = [str(elsewhere), str(user)]
    return subprocess.run(
        [sys.executable, "-c", STRANGER, *arguments],
        cwd=project, env=environment(), capture_output=True, text=True, encoding="utf-8", check=False, timeout=120,
    )  # fmt: skip


def environment(more: Mapping[str, str] | None = None, *, traced: bool = True) -> dict[str, str]:
    """The search path, what coverage needs to see a subprocess where it is `traced`, and `more`."""
    wanted = ("COV",) if traced else ()
    kept = {name: os.environ[name] for name in os.environ if name in {"PATH", "PYTHONPATH"} or name.startswith(wanted)}
    return {**kept, **(more or {})}


def digest_of_tree(folder: Path) -> str:
    """One digest of every path, mode and byte below `folder`."""
    digest = hashlib.sha256()
    for path, (mode, data) in sorted(tree(folder).items()):
        digest.update(f"{path}\0{mode:o}\0{len(data)}\0".encode())
        digest.update(data)
    return digest.hexdigest()
