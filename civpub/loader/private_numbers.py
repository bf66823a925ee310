"""Finds a person's mobile or ID number written plainly anywhere in a file (个人手机号、证件号)."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import cache

from civpub.kinds.codes import PRIVATE_NUMBER
from civpub.kinds.fields import PHONE
from civpub.kinds.record import Part
from civpub.kinds.record import Path as FieldPath
from civpub.loader.shape import Shaped, parts
from civpub.problems import EXAMPLE_PHONE, Place, Problem
from civpub.sources.source import Scalar, Source

_GAP = r"[ \-]?"
_ALONE = r"(?<![0-9A-Za-z_])(?<![0-9][.\-])"
_END = rf"(?!{_GAP}[0-9])(?![A-Za-z_])"
_MOBILE = re.compile(rf"{_ALONE}(?:(?:\+|00)?86{_GAP})?(?P<number>1[3-9][0-9]{_GAP}[0-9]{{4}}{_GAP}[0-9]{{4}}){_END}")
_IDENTITY = re.compile(
    rf"{_ALONE}(?P<number>[1-9][0-9]{{5}}{_GAP}(?P<born>(?:19|20)[0-9]{{6}}){_GAP}[0-9]{{3}}[0-9Xx]){_END}"
)
"""GB 11643-1999: six digits of the region, the day of birth, three of order, one to check, which is not checked."""
_FOUR = re.compile(r"[0-9０-９]{4}")
"""What every number holds that a person typed, and a row of ①②③ does not."""
_DIGITS = r"0-9０-９²³¹⁰⁴-⁹₀-₉①-⑨⓪\U0001d7ce-\U0001d7ff\U0001fbf0-\U0001fbf9"
"""Whatever `_half_width` makes a digit."""
_SHORTEST = 11
_SUSPECT = re.compile(rf"[{_DIGITS}](?:[^{_DIGITS}\n]?[{_DIGITS}]){{{_SHORTEST - 1}}}")
"""What every private number holds as typed: so many digits, at the most one sign between any two of them."""


def private_number_problems(source: Source, shaped: Shaped, model: type[Part]) -> Iterator[Problem]:
    """Yield a problem for each private number in the file, remarks included, but for the phone fields of `model`."""
    for number, line in source.lines_with(_SUSPECT):
        if not _FOUR.search(line) or _is_office(number, shaped, model):
            continue
        for start, length, message, hint in _found(_half_width(line)):
            yield PRIVATE_NUMBER.at(Place(source.path, number, start + 1, length), message, hint, line_text=line)


def _is_office(line: int, shaped: Shaped, model: type[Part]) -> bool:
    """Whether a field for a telephone number begins on `line`."""
    return any(
        node.line == line and isinstance(node, Scalar) and _is_phone(path, model) for path, node in shaped.nodes.items()
    )


def _found(line: str) -> Iterator[tuple[int, int, str, str]]:
    for match in _MOBILE.finditer(line):
        message, hint = f"这里写着个人手机号“{match['number']}”", f"请换成办公电话，例如 {EXAMPLE_PHONE}，或者删去。"
        yield match.start("number"), len(match["number"]), message, hint
    for match in _IDENTITY.finditer(line):
        if _is_day(match["born"]):
            message, hint = f"这里写着身份证号“{match['number']}”", "请删去证件号，打了星号的也不要写。"
            yield match.start("number"), len(match["number"]), message, hint


def _half_width(line: str) -> str:
    """Return `line` with its digits, letters, signs and spaces of full width made plain, character by character."""
    return line if line.isascii() else "".join(map(_plain, line))


@cache
def _plain(char: str) -> str:
    folded = unicodedata.normalize("NFKC", char)
    if folded in {"‐", "–", "—", "−"}:
        return "-"
    return folded if len(folded) == 1 and folded.isascii() else char


def _is_day(born: str) -> bool:
    try:
        date(int(born[:4]), int(born[4:6]), int(born[6:]))
    except ValueError:
        return False
    return True


def _is_phone(path: FieldPath, model: type[Part]) -> bool:
    names = [step for step in path if isinstance(step, str)]
    for name in names[:-1]:
        inside = parts(model).get(name)
        if inside is None:
            return False
        model = inside
    info = model.model_fields.get(names[-1])
    extra = info.json_schema_extra if info else None
    return isinstance(extra, dict) and PHONE in str(extra.get("marks"))
