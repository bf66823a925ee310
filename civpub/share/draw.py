"""Draws what was planned, in parallel, and keeps every picture: one that was drawn before is only read again."""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from civpub.engine import Engine
from civpub.kept import keep, kept
from civpub.share.fonts import Fonts
from civpub.share.plan import Studio
from civpub.share.sheet import Job


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


def keep_only(paths: Iterable[str], studio: Studio) -> None:
    """Forget every kept picture but those of the site's `paths`: a name that is hidden now stands on none that is left.

    A folder that is a link to another is not this project's alone, and nothing is taken out of it.
    """
    if studio.cache is None or studio.cache.is_symlink():
        return
    wanted = set(map(_kept_name, paths))
    with contextlib.suppress(OSError):
        for file in studio.cache.iterdir():
            if file.name not in wanted:
                file.unlink(missing_ok=True)


def draw_picture(job: Job, fonts: Fonts) -> bytes:
    """Return the picture of `job`, set in `fonts`."""
    # Pillow and the forms are wanted only where something is drawn; most builds draw nothing.
    from civpub.share.poster import draw_poster  # noqa: PLC0415
    from civpub.share.square import draw_square  # noqa: PLC0415
    from civpub.share.wide import draw_wide  # noqa: PLC0415

    draw = {"wide": draw_wide, "square": draw_square, "poster": draw_poster}[job.sheet.form]
    return draw(job, fonts).encoded()


def _draw(bench: _Bench, jobs: Sequence[Job]) -> list[tuple[str, bytes]]:
    return [(job.path, _drawn_once(bench, job)) for job in jobs]


def _drawn_once(bench: _Bench, job: Job) -> bytes:
    if bench.folder is None:
        return draw_picture(job, bench.fonts)
    file = bench.folder / _kept_name(job.path)
    if (found := kept(file)) is not None:
        return bytes(found)
    data = draw_picture(job, bench.fonts)
    keep(file, data)
    return data


def _kept_name(path: str) -> str:
    return path.rpartition("/")[2]
