"""Patterns say the same on releases of Python 3.11 that read possessive quantifiers wrongly."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civpub import patterns

PATTERNS = {
    r"(?:[^\[\]]|\[[^\[\]]*+\])*+\]": r"(?>(?:[^\[\]]|\[[^\[\]]*+\])*)\]",
    r"(?:(?:a|ab)(?:c|bcd)?+)++x?": r"(?>(?:(?:a|ab)(?>(?:c|bcd)?))+)x?",
    r"(a)?(?:ab|c)*+(?!d)": r"(a)?(?>(?:ab|c)*)(?!d)",
    r"(?:(?:ab|a)+?b|(?=c)c(?:d(?:a|ab))?+){2,}+": r"(?>(?:(?:ab|a)+?b|(?=c)c(?>(?:d(?:a|ab))?)){2,})",
    r"\A(?:(?:- )?(?:[a-d]++: ?)?+\n?)*+\Z": r"\A(?>(?:(?:- )?(?>(?:[a-d]++: ?)?)\n?)*)\Z",
}
"""Patterns with possessive repetitions of groups, and the same written with atomic groups."""


@pytest.mark.parametrize(("pattern", "atomic"), PATTERNS.items())
@given(text=st.text(alphabet="abcd[]:- \nx", max_size=14))
def test_a_pattern_written_anew_finds_what_it_should(pattern: str, atomic: str, text: str) -> None:
    found = [(each.span(), each.groups()) for each in patterns.rewritten(pattern, 0).finditer(text)]
    assert found == [(each.span(), each.groups()) for each in re.compile(atomic).finditer(text)]


def test_flags_are_heard() -> None:
    assert patterns.rewritten(r"(?:a b|c)*+", re.VERBOSE | re.IGNORECASE).fullmatch("ABcab")
    assert patterns.compiled(r"(?:a b|c)*+", re.VERBOSE | re.IGNORECASE).fullmatch("ABcab")
