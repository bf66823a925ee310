"""Every file in golden/ is a source a colleague might send in, and below the line what is said about it, to the letter.

``<U+200B>`` in a source stands for that character, so that what cannot be seen can be read here. With the variable
CIVPUB_UPDATE_GOLDEN set, and not in continuous integration, the texts below the lines are written anew: read them.
"""

import os
import re
from pathlib import Path

import pytest

from civpub.problems import report
from civpub.sources import source_from_bytes

GOLDEN = Path(__file__).parent / "golden"
LINE = "=============== 检查结果 ===============\n"
CASES = sorted(GOLDEN.glob("*.txt"), key=lambda path: path.name)
UPDATE = bool(os.environ.get("CIVPUB_UPDATE_GOLDEN")) and not os.environ.get("CI")


def told_about(name: str, source: str) -> str:
    text = re.sub(r"<U\+([0-9A-F]{4,6})>", lambda match: chr(int(match[1], 16)), source)
    found, problems = source_from_bytes(text.encode(), f"content/{name}", markdown=name.endswith(".md"))
    assert (found is None) == any(problem.is_error for problem in problems)
    return report(problems, "text")


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_file_is_told_about_to_the_letter(path: Path) -> None:
    source, line, told = path.read_text(encoding="utf-8").partition(LINE)
    now = told_about(path.stem, source)
    if UPDATE:
        path.write_text(f"{source}{LINE}{now}", encoding="utf-8")
        told = now
    assert line, f"{path.name} has no line {LINE!r}"
    assert now == told


def test_there_are_forty_of_the_commonest_mistakes() -> None:
    assert len(CASES) >= 40
