"""Where the many builds of these tests take place, and what keeps them short."""

import functools
import tempfile
from collections.abc import Iterator
from pathlib import Path

import jinja2
import pytest
import village
from jinja2.bccache import Bucket

MEMORY = Path("/dev/shm")  # noqa: S108  # a folder of its own is made in it


class Compiled(jinja2.BytecodeCache):
    """Jinja's own cache of compiled templates, told apart by their text; compiling is most of a small site's build."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if code := self._kept.get(bucket.key):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._kept[bucket.key] = bucket.bytecode_to_string()


@pytest.fixture(scope="session", autouse=True)
def compiled() -> Iterator[None]:
    """Let MkDocs's theme keep its compiled templates from build to build."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            "mkdocs.theme.jinja2.Environment", functools.partial(jinja2.Environment, bytecode_cache=Compiled())
        )
        yield


@pytest.fixture
def place() -> Iterator[Path]:
    """An empty folder; in memory where that can be, for there a flush costs nothing."""
    yield from folder_in_memory()


@pytest.fixture(scope="module")
def lasting_place() -> Iterator[Path]:
    """A folder for all tests of a module: what the first one builds the others need not."""
    yield from folder_in_memory()


def folder_in_memory() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        yield Path(folder)


@pytest.fixture
def project(place: Path) -> Path:
    """The project of hebian/, never built."""
    return village.lay_out(place / "hebian")
