"""A picture on disk, as the content has it, and what is published of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from civpub.catalog import read_pictures
from civpub.pictures import Picture
from civpub.sources.find import Found


@pytest.fixture
def picture(tmp_path: Path) -> Callable[[str, bytes], Picture]:
    def read(name: str, data: bytes) -> Picture:
        (tmp_path / name).write_bytes(data)
        pictures, problems = read_pictures([Found(tmp_path / name, f"content/pictures/{name}", "pictures")])
        assert [found for found in problems if found.is_error] == []
        return pictures[name]

    return read
