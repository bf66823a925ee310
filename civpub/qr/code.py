"""An address as a QR code (ISO/IEC 18004), as modules or as a drawing that scales to any sheet."""

import re
from functools import lru_cache

QUIET = 4
"""Modules of white that stand around a code (ISO/IEC 18004, 9.1); without them a phone may not find it."""
_ERROR = "m"
"""Level M mends 15 % of a code: a drop of rain, a fold. A higher level is taken where it needs no larger code."""
_MASK = 3
"""Any of the eight masks reads; weighing all of them, as is usual, takes five times as long as the rest of the work."""
_DARK = re.compile(b"\x01+")


@lru_cache(maxsize=256)
def qr_matrix(url: str) -> tuple[tuple[bool, ...], ...]:
    """Return the modules of the code of `url`, row by row, True being dark; the quiet zone is not among them."""
    return tuple(tuple(map(bool, row)) for row in _rows(url))


@lru_cache(maxsize=256)
def qr_svg(url: str) -> str:
    """Return the code of `url` as an SVG element without a size of its own, quiet zone included, black on white."""
    rows = _rows(url)
    side = len(rows) + 2 * QUIET
    runs = (
        f"M{run.start() + QUIET} {y}h{run.end() - run.start()}v1H{run.start() + QUIET}z"
        for y, row in enumerate(rows, QUIET)
        for run in _DARK.finditer(row)
    )
    return (
        f'<svg class="cp-qr" viewBox="0 0 {side} {side}" shape-rendering="crispEdges" aria-hidden="true"'
        f' focusable="false"><rect width="{side}" height="{side}" fill="#fff"/><path d="{"".join(runs)}"/></svg>'
    )


def _rows(url: str) -> tuple[bytes, ...]:
    import segno  # noqa: PLC0415  a build without new codes does not wait for it

    return tuple(map(bytes, segno.make_qr(url, error=_ERROR, mask=_MASK).matrix))
