"""The Jinja environment records are rendered in: it escapes everything and fails on a misspelt name."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Context
from markupsafe import Markup, _escape_inner, escape  # type: ignore[attr-defined]

from civpub.calendar import format_day, weekday_zh
from civpub.kinds import KINDS
from civpub.names import display_width_pad
from civpub.qr import qr_svg
from civpub.rendering.phrases import phrases
from civpub.rendering.ranges import time_ranges

SHARED = Path(__file__).parent / "templates"


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Return this process's environment: the shared templates and those of every kind."""
    made = _Environment(
        loader=FileSystemLoader([SHARED, *(kind.templates for kind in KINDS)]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    made.filters |= {"day": format_day, "weekday": weekday_zh, "number": format_number, "short_day": short_day}
    made.filters |= {"time_ranges": time_ranges, "phrases": phrases, "aligned": display_width_pad, "qr": qr}
    made.globals.clear()  # no template of ours uses Jinja's, and every context, one for each include, would copy them
    return made


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


def shown(value: object) -> str:
    """Return the very characters that `escape` returns, without making a `Markup` of every word on the page."""
    if type(value) is str:
        return _escape_inner(value)
    return value if type(value) is Markup else escape(value)


class _Writer(CodeGenerator):
    """Writes templates as Python with `shown` where Jinja would write `escape`."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: object) -> None:  # noqa: ARG002
        self.write("environment.shown(")


class _Context(Context):
    """Calls a macro or function at once: none of ours asks for the context it is called in."""

    def call(
        self,
        called: Callable[..., object],
        /,
        *args: object,
        _loop_vars: object = None,
        _block_vars: object = None,
        **named: object,
    ) -> object:
        return called(*args, **named)


class _Environment(Environment):
    """Jinja's own hooks, set to spend less on each word and call."""

    code_generator_class = _Writer
    context_class = _Context
    shown = staticmethod(shown)


def escaped(text: str) -> str:
    """Return `text` as Jinja's own filter ``e`` writes it into HTML."""
    return str(escape(text))
