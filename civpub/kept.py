"""Files that one build keeps for the next: each put in its place in one step, and believed only when it is whole."""

import contextlib
import os
import tempfile
from pathlib import Path

from civpub.digest import digest_of


def put(file: Path, *data: bytes) -> None:
    """Make all of `data` the content of `file` in one step. What cannot be kept only costs the next build its haste."""
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=".")
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.writelines(data)
            Path(name).replace(file)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise


def keep(file: Path, body: bytes) -> None:
    """Put `body` into `file` under its digest."""
    put(file, digest_of(body).encode() + b"\n", body)


def kept(file: Path) -> memoryview | None:
    """Return what `keep` put into `file`, without a copy of it; None when it is not there, or not whole."""
    try:
        data = file.read_bytes()
    except OSError:
        return None
    begin = data.find(b"\n") + 1
    body = memoryview(data)[begin:]
    return body if data[: begin - 1] == digest_of(body).encode() else None
