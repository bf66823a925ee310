"""MkDocs's theme, read and compiled once for all the builds of a test run: most of a small site's build is that."""

import functools
from collections.abc import Iterator
from pathlib import Path

import jinja2
import pytest
from jinja2.bccache import Bucket
from mkdocs.theme import Theme


class Compiled(jinja2.BytecodeCache):
    """Jinja's own cache of compiled templates, told apart by their text."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if code := self._kept.get(bucket.key):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._kept[bucket.key] = bucket.bytecode_to_string()


class Templates(jinja2.FileSystemLoader):
    """Lists the templates of an installed theme once, without those in folders like `.icons`, which MkDocs leaves out.

    Material has 14,000 of them.
    """

    def list_templates(self) -> list[str]:
        return sorted({name for folder in self.searchpath for name in _listed(folder)})


def _listed(folder: str) -> list[str]:
    return (
        _installed(folder)
        if "site-packages" in Path(folder).parts
        else jinja2.FileSystemLoader(folder).list_templates()
    )


@functools.cache
def _installed(folder: str) -> list[str]:
    return [name for name in jinja2.FileSystemLoader(folder).list_templates() if "/." not in f"/{name}"]


@pytest.fixture(scope="session", autouse=True)
def quick_theme() -> Iterator[None]:
    """Let MkDocs's theme keep its compiled templates and the list of its files from build to build."""
    compiled, get_env = Compiled(), Theme.get_env

    def quick(theme: Theme) -> jinja2.Environment:
        environment = get_env(theme)
        environment.bytecode_cache = compiled
        environment.loader = Templates(theme.dirs)
        return environment

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Theme, "get_env", quick)
        yield
