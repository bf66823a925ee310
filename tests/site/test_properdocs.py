"""The same wheel builds the same site under ProperDocs, the maintained fork of MkDocs 1.x."""

import re
import subprocess
from pathlib import Path

from example import ROOT

PROGRAM = ROOT / ".venv-properdocs" / "bin" / "properdocs"


def test_properdocs_builds_the_same_site(example_site: Path, tmp_path: Path) -> None:
    assert PROGRAM.is_file(), "`make test` makes the environment of ProperDocs: .venv-properdocs"
    command = [str(PROGRAM), "build", "--strict", "--quiet", "--config-file", str(ROOT / "mkdocs.yml")]
    done = subprocess.run([*command, "--site-dir", str(tmp_path / "site")], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    ours = {file.relative_to(example_site).as_posix(): bare(file) for file in example_site.rglob("*.html")}
    theirs = {
        file.relative_to(tmp_path / "site").as_posix(): bare(file) for file in (tmp_path / "site").rglob("*.html")
    }
    assert len(ours) > 250
    assert ours == theirs


def bare(file: Path) -> str:
    """Return a page without the name of the program that made it."""
    return re.sub(r'<meta name="generator"[^>]*>', "", file.read_text(encoding="utf-8"))
