"""Which program this is: its own files and the libraries it stands on, as a digest. It imports nothing big."""

from collections.abc import Iterable
from functools import cache
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_LIBRARIES = (
    "holidays", "Jinja2", "Markdown", "MarkupSafe", "mkdocs", "mkdocs-material", "msgspec", "nh3", "pillow",
    "properdocs", "pydantic", "pydantic_core", "pypinyin", "PyYAML", "segno",
)  # fmt: skip
_SUFFIXES = frozenset({".py", ".html", ".css", ".js", ".svg", ".png", ".yml", ".tsv", ".txt"})


@cache
def program_digest() -> str:
    """Return a digest that another version of the program, a changed one, or one on other libraries does not have."""
    folder = Path(__file__).parent.parent
    digest = blake2b(
        files_digest(folder, (file for file in folder.rglob("*") if file.suffix in _SUFFIXES)), digest_size=16
    )
    digest.update(" ".join(f"{name}={_version(name)}" for name in _LIBRARIES).encode())
    return digest.hexdigest()


def files_digest(folder: Path, files: Iterable[Path]) -> bytes:
    """Return a digest of the names, relative to `folder`, and the bytes of `files`."""
    digest = blake2b(digest_size=16)
    for file in sorted(files):
        digest.update(f"{file.relative_to(folder).as_posix()}\0".encode())
        digest.update(blake2b(file.read_bytes()).digest())
    return digest.digest()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
