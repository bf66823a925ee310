"""Finds what was copied from a model text and never filled in (没有填的空)."""

import re
from collections.abc import Iterator

from civpub.kinds.codes import PLACEHOLDER
from civpub.problems import Place, Problem
from civpub.sources.source import Source

_PLACEHOLDER = re.compile(
    r"""
    (?<![A-Za-z0-9])20[xX×*]{2}(?![A-Za-z0-9])              # 20xx 年
    | (?<![A-Za-z0-9])[xX×]{1,4}(?=[年月日时](?!光)|社区|街道|小区|村|镇|县|区|市|路|号楼|同志|先生|女士)
    | 〔20[_xX×\s]*〕 | 20_+ | _{3,} | ＿{2,}                # 〔20__〕, ____
    | 某某 | ○○ | ◯◯ | XXX(?![A-Za-z]) | 【\s*(?:待填|填写|此处)[^】]*】 | （\s*(?:待定|待填|此处[^）]*)\s*）
    """,
    re.VERBOSE,
)
_RULE = re.compile(r"^\s*([-*_])(\s*\1){2,}\s*$")


def placeholder_problems(source: Source) -> Iterator[Problem]:
    """Yield a problem for each blank left in the file, fields and body alike."""
    for number, line in enumerate(source.lines, start=1):
        if _RULE.match(line) or (line.lstrip().startswith("#") and source.body is None):
            continue
        for match in _PLACEHOLDER.finditer(line):
            place = Place(source.path, number, match.start() + 1, len(match[0]))
            yield PLACEHOLDER.at(place, f"“{match[0]}”还没有填", "换成真实的内容；用不上的整句删去。", line_text=line)
