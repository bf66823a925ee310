"""Finds what was copied from a model text and never filled in (没有填的空)."""

import re
from collections.abc import Iterable, Iterator

from civpub.kinds.codes import PLACEHOLDER, TWICE, UNKNOWN
from civpub.problems import Place, Problem
from civpub.sources.source import Source

TO_FILL = "【待填】"
"""What a scaffold writes wherever a person has to."""

_PLACEHOLDER = re.compile(
    r"""
    (?<![A-Za-z0-9])(?:20|二[〇○零])[xXｘＸ×]{2}(?![A-Za-z0-9])  # 20xx 年, 二〇××年
    | (?<![A-Za-z0-9])20\*\*(?=年[0-9*xX×度])                    # 20**年8月; not **20**年, which is bold
    | (?<![A-Za-z0-9.])[xXｘＸ]{2,}(?=[\u4e00-\u9fff])(?!世纪)     # xx大精神; not XX世纪, the twentieth
    | (?<![A-Za-z0-9\u4e00-\u9fff×○◯])[×○◯]{2,}(?=[\u4e00-\u9fff]) # ××业主委员会; not 李××老人, a mask
    | (?<![A-Za-z0-9一二三四五六七八九○〇])[xXｘＸ×○◯]{1,4}       # x月x日; not 二○一○年, a year
      (?=[年月日]|社区|街道|小区|居委会|同志|先生|女士)
    | (?<![A-Za-z0-9一二三四五六七八九○〇])[xXｘＸ×○◯]{2,4}(?=村|镇|县|区|市|省|路|号楼|时)
    | 〔20[_xX×\s]*〕 | (?<![A-Za-z0-9])20_+(?=\s*年) | (?<![A-Za-z0-9_])_{3,}(?![A-Za-z0-9_]) | ＿{2,}  # 〔20__〕
    | 年[ \u3000]+月[ \u3000]*日?                                # 2026年  月  日
    | 某某 | (?<![A-Za-z.])[xXｘＸ×]{3,}(?![A-Za-z.])
    | 【\s*(?:待填|填写|此处)[^】]*】 | （\s*(?:待定|待填|此处[^）]*)\s*）
    """,
    re.VERBOSE,
)
_SIGNS = "xXｘＸ×○◯_＿〔【"
_SUSPECT = re.compile(rf"[{_SIGNS}某2年（](?:(?<=[{_SIGNS}])|(?<=某)某|(?<=2)0\*|(?<=年)[ \u3000]|(?<=（)\s*[待此])")
"""What every placeholder holds: a cheap look that spares almost every line the search.

It begins with one class of characters, for then it runs twice as fast through text that holds none of them.
"""
_RULE = re.compile(r"^\s*([-*_])(\s*\1){2,}\s*$")


def placeholder_problems(source: Source) -> Iterator[Problem]:
    """Yield a problem for each blank left in the file, fields and body alike."""
    body_from = source.body.first_line if source.body else len(source.lines) + 1
    for number, line in source.lines_with(_SUSPECT):
        if _RULE.match(line) or (line.lstrip().startswith("#") and number < body_from):
            continue
        for match in _PLACEHOLDER.finditer(line):
            place = Place(source.path, number, match.start() + 1, len(match[0]))
            yield PLACEHOLDER.at(place, f"“{match[0]}”还没有填", "换成真实的内容；用不上的整句删去。", line_text=line)


def without_echoes(problems: Iterable[Problem], blanks: Iterable[Problem]) -> list[Problem]:
    """Return `problems` and `blanks` without what is wrong only because of a blank, such as a date not filled in."""
    blanks = list(blanks)
    lines = {blank.place.line for blank in blanks}
    kept = [found for found in problems if found.place.line not in lines or found.code in {UNKNOWN, TWICE}]
    return [*kept, *blanks]
