"""From lines of fields to our own tree, over the event stream: no guessing of types, no recursion, nothing expanded."""

import re
from collections.abc import Sequence as Lines
from typing import Any

import yaml
from msgspec import Struct

from civpub.sources.builder import MAX_DEPTH, Builder, too_deep
from civpub.sources.findings import Finding
from civpub.sources.source import Node
from civpub.sources.written import Failure, Written

LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""The C reader is ten times as fast; both tell the same places, but for a stray tab."""
_OPENINGS = re.compile(rf"(?:^|[:\-] )[ ]*(?P<run>(?:[\[{{][ \t]*){{{MAX_DEPTH + 1}}})", re.MULTILINE)
"""Told before reading: the Python reader takes a tenth of a second over 20,000 brackets."""


class Parsed(Struct, frozen=True):
    """What was read; `root` is None after a failure or when there is nothing."""

    root: Node | None
    written: tuple[Written, ...]
    findings: tuple[Finding, ...]
    failure: Failure | None = None


def parse(lines: Lines[str], first_line: int = 1) -> Parsed:
    """Read `lines`, the first of which is file line `first_line`."""
    text = "\n".join(lines) + "\n"
    if text.count("[") + text.count("{") > MAX_DEPTH and (found := _OPENINGS.search(text)):
        at = found.start("run")
        place = (first_line + text.count("\n", 0, at), at - text.rfind("\n", 0, at))
        return Parsed(None, (), (too_deep(*place),))
    builder = Builder(lines, first_line)
    failure = None
    try:
        loader = LOADER(text)
        while (event := loader.get_event()) and builder.take(event):
            pass
        loader.dispose()
    except yaml.MarkedYAMLError as error:
        failure = builder.failure(error)
    except (yaml.YAMLError, ValueError, OverflowError) as error:  # a character or an escape with no place given
        failure = builder.failure(yaml.MarkedYAMLError(problem=str(error)))
    return Parsed(None if failure else builder.root, tuple(builder.written), tuple(builder.findings), failure)
