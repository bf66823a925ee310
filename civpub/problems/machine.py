"""What every form for machines shares: safe JSON, the sentence of a problem, and its fingerprint."""

import hashlib
import json
from collections import Counter
from typing import Any

from civpub.problems.display import one_line
from civpub.problems.problem import Problem


def dump(value: Any) -> str:
    """Return `value` as readable JSON that any program can decode."""
    return safe(json.dumps(value, ensure_ascii=False, indent=2))


def safe(text: str) -> str:
    """Return `text` with half characters, which no encoding can carry, replaced."""
    return text.encode("utf-8", "replace").decode("utf-8")


def told(problem: Problem) -> str:
    """Return the message of `problem` with its hint below."""
    message = one_line(problem.message)
    return f"{message}\n提示：{one_line(problem.hint)}" if problem.hint else message


def fingerprints(problems: list[Problem]) -> list[str]:
    """Return a stable name for each of `problems`, which stays when lines above it come or go.

    It is made of file, code and the line as written; problems alike in all three are counted.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    prints = []
    for problem in problems:
        what = (problem.place.file, problem.code.name, problem.line_text.strip() or problem.message)
        prints.append(hashlib.sha256("\0".join((*what, str(seen[what]))).encode("utf-8", "replace")).hexdigest())
        seen[what] += 1
    return prints
