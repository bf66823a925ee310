"""Texts as our users write them, beside what becomes of them; the cases are in golden/*.txt."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from text_sample import rendered, text_of, told

_SHOWN = {"␂": "\x02", "␀": "\x00", "␉": "\t"}


def _cases() -> Iterator[object]:
    for file in sorted((Path(__file__).parent / "golden").glob("*.txt")):
        for case in file.read_text("utf-8").split("######## ")[1:]:
            title, _, rest = case.partition("\n")
            for kind in ("html", "problems"):
                source, found, wanted = rest.partition(f"\n-------- {kind}\n")
                if found:
                    yield pytest.param(kind, source, wanted.rstrip("\n"), id=title)


@pytest.mark.parametrize(("kind", "source", "wanted"), list(_cases()))
def test_a_text_becomes_what_the_golden_case_says(kind: str, source: str, wanted: str) -> None:
    for shown, meant in _SHOWN.items():
        source = source.replace(shown, meant)
    result = rendered(source)
    text_of(result.html)
    assert (result.html if kind == "html" else "\n".join(told(result))) == wanted
    assert bool(result.flaws) == (kind == "problems")
