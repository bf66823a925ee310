"""Which program this is: its own files and the libraries it stands on, as a digest. It imports nothing big."""

import contextlib
import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from civpub.digest import digest_of

_LIBRARIES = (
    "holidays", "jinja2", "markdown", "markupsafe", "mkdocs", "mkdocs-material", "msgspec", "nh3", "pillow",
    "properdocs", "pydantic", "pydantic-core", "pypinyin", "pyyaml", "segno",
)  # fmt: skip
_SUFFIXES = frozenset({".py", ".html", ".css", ".js", ".svg", ".png", ".yml", ".tsv", ".txt"})


@cache
def program_digest() -> str:
    """Return a digest that another version of the program, a changed one, or one on other libraries does not have."""
    folder = Path(__file__).parent
    own = files_digest(folder, (file for file in _files(folder) if file.suffix in _SUFFIXES))
    versions = _versions()
    return digest_of(" ".join((own, *(f"{name}={versions.get(name, '')}" for name in _LIBRARIES))).encode())


def files_digest(folder: Path, files: Iterable[Path]) -> str:
    """Return a digest of the names, relative to `folder`, and the bytes of `files`."""
    told = [f"{file.relative_to(folder).as_posix()}\0{digest_of(file.read_bytes())}" for file in sorted(files)]
    return digest_of("\n".join(told).encode())


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files of the program, but not what was compiled of them, which comes and goes."""
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name != "__pycache__"]
        yield from (Path(place, name) for name in names)


def _versions() -> dict[str, str]:
    """Return the version of every package there is, by its name in lower case, told by its folder of metadata.

    `importlib.metadata` says the same; to import it takes as long as all the rest of a build of nothing.
    """
    found: dict[str, str] = {}
    for folder in sys.path:
        with contextlib.suppress(OSError):
            for name in os.listdir(folder):  # noqa: PTH208  every command waits for this
                told, _, sort = name.rpartition(".")
                if sort in {"dist-info", "egg-info"}:  # Debian's packages still come with the latter
                    package, _, version = told.partition("-")
                    found.setdefault(package.lower().replace("_", "-"), version)
    return found
