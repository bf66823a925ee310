"""What a letter pasted whole repeats in its body: the salutation above it, the signature and the date below."""

import re
from collections.abc import Iterable

_SALUTATION = re.compile(
    r"(?:(?:尊敬|敬爱|亲爱)的|各位|全体|广大)[^。！？!?]{0,30}[：:]|[^。！？!?]{1,20}(?:们|朋友|居民|邻居|业主|住户|家长)[：:]|[：:]"
)
_SIGNED = re.compile(r"(?:倡议人|倡议者|倡议单位|发起人|发起单位|落款|署名|时间|日期)[：:].{0,40}")
_DAY = re.compile(r"\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日")
_LAST = 4
"""Lines at the end of a body that may be a signature."""


def repeated_salutation(body: str) -> int | None:
    """Return the line of `body`, from 0, that greets its readers as the field above it does already."""
    found = next(((line, text) for line, text in _written(body)), None)
    return found[0] if found and _SALUTATION.fullmatch(found[1]) else None


def repeated_signature(body: str, names: Iterable[str]) -> int | None:
    """Return the first of the last lines of `body`, from 0, that sign it again, by one of `names` or with a day."""
    first, known = None, set(names)
    for line, text in reversed(_written(body)[-_LAST:]):
        if not (_SIGNED.fullmatch(text) or _DAY.fullmatch(text) or text in known):
            break
        first = line
    return first


def _written(body: str) -> list[tuple[int, str]]:
    """Return the lines that are not blank, with their numbers."""
    return [(line, text.strip()) for line, text in enumerate(body.split("\n")) if text.strip()]
