"""Draws what was planned, in parallel, and keeps every picture: one that was drawn before is only read again."""

import contextlib
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from civpub.digest import digest_of
from civpub.engine import Engine
from civpub.share.fonts import Fonts
from civpub.share.plan import Studio
from civpub.share.sheet import Job

_SPARE = 3
"""How many times as many pictures are kept as a build wants, for the builds of yesterday and of other days."""
_SPARE_LEAST = 300


class _Bench(Struct, frozen=True):
    fonts: Fonts
    folder: Path | None


def drawn(
    jobs: Sequence[Job], studio: Studio, engine: Engine, progress: Callable[[str, int, int], None]
) -> Iterator[tuple[str, bytes]]:
    """Yield the address and the bytes of the picture of each of `jobs`."""
    done = 0
    for some in engine.run(_draw, _Bench(studio.fonts, studio.cache), jobs):
        yield from some
        done += len(some)
        progress("绘制分享图", done, len(jobs))


def tidy(jobs: Iterable[Job], studio: Studio) -> None:
    """Take away kept pictures that none of `jobs` is, once there are many."""
    wanted = {_kept_name(job) for job in jobs}
    with contextlib.suppress(OSError):
        kept = [file.name for file in studio.cache.iterdir()] if studio.cache else []
        if len(kept) > max(_SPARE_LEAST, len(wanted) * _SPARE):
            for name in set(kept) - wanted:
                Path(studio.cache or "", name).unlink(missing_ok=True)


def draw_picture(job: Job, fonts: Fonts) -> bytes:
    """Return the picture of `job`, set in `fonts`."""
    # Pillow and the forms are wanted only where something is drawn; most builds draw nothing.
    from civpub.share.poster import draw_poster  # noqa: PLC0415
    from civpub.share.square import draw_square  # noqa: PLC0415
    from civpub.share.wide import draw_wide  # noqa: PLC0415

    draw = {"wide": draw_wide, "square": draw_square, "poster": draw_poster}[job.sheet.form]
    return draw(job, fonts).encoded()


def _draw(bench: _Bench, jobs: Sequence[Job]) -> list[tuple[str, bytes]]:
    return [(job.path, _kept(bench, job) or _keep(bench, job, draw_picture(job, bench.fonts))) for job in jobs]


def _kept_name(job: Job) -> str:
    return job.path.rpartition("/")[2]


def _kept(bench: _Bench, job: Job) -> bytes:
    """Return the picture as it was drawn before; nothing if it is not there or not whole."""
    if bench.folder is None:
        return b""
    try:
        digest, _, body = (bench.folder / _kept_name(job)).read_bytes().partition(b"\n")
    except OSError:
        return b""
    return body if digest.decode("ascii", "replace") == digest_of(body) else b""


def _keep(bench: _Bench, job: Job, body: bytes) -> bytes:
    """Keep `body` in one step. What cannot be kept only costs the next build its haste."""
    if bench.folder is None:
        return body
    with contextlib.suppress(OSError):
        bench.folder.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=bench.folder, prefix=".")
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(digest_of(body).encode() + b"\n" + body)
            Path(name).replace(bench.folder / _kept_name(job))
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
    return body
