"""The Jinja environment records are rendered in: it escapes everything and fails on a misspelt name."""

from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from civpub.calendar import format_day, weekday_zh
from civpub.kinds import KINDS
from civpub.names import display_width_pad
from civpub.qr import qr_svg
from civpub.rendering.compiled import with_compiled
from civpub.rendering.compiling import LeanEnvironment
from civpub.rendering.phrases import phrases
from civpub.rendering.ranges import time_ranges

SHARED = Path(__file__).parent / "templates"


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Return this process's environment: the shared templates and those of every kind."""
    made = LeanEnvironment(
        loader=FileSystemLoader([SHARED, *(kind.templates for kind in KINDS)]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters |= {"day": format_day, "weekday": weekday_zh, "number": format_number, "short_day": short_day}
    made.filters |= {"time_ranges": time_ranges, "phrases": phrases, "aligned": display_width_pad, "qr": qr}
    return with_compiled(made)


def relative(url: str, page_url: str) -> str:
    """Return site address `url` as seen from the page at `page_url`, so that the site works in any folder."""
    return "../" * page_url.count("/") + url or "./"


def format_number(value: int | Decimal) -> str:
    """Return `value` with a comma every three digits and no needless decimals."""
    return f"{value:,}" if isinstance(value, int) else f"{value:,.2f}".rstrip("0").rstrip(".")


def short_day(day: date) -> str:
    """Return 11月5日, for lists under a heading that names the year."""
    return f"{day.month}月{day.day}日"


def qr(address: str) -> Markup:
    """Return the code of `address` as a drawing."""
    return Markup(qr_svg(address))  # noqa: S704  the drawing holds numbers alone


def escaped(text: str) -> str:
    """Return `text` as Jinja's own filter ``e`` writes it into HTML."""
    return str(escape(text))
