"""A quick look spares what is in order the long one; it may never hide what the long one would tell."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from civpub.sources import Mapping, Scalar, Source
from civpub.sources.characters import odd_characters
from civpub.sources.filename import _USUAL, is_ordinary, is_stray, refused_name
from civpub.sources.frontmatter import _FENCE_AND_TEXT, _FIRST_OF_FENCE, FENCE, looks_like_fence
from civpub.sources.swallowed import _ODD_IN_KEY, _key
from civpub.sources.written import Written

signs = st.text(st.sampled_from("标题 \t\u3000\u00a0:：﹕∶︰\n-－—．.…a1 "), max_size=8)
names = st.lists(
    st.sampled_from(
        ["2026-11-05-", "news", "con", "nul", "com1", "a", "-", "1", "138", "0013", "8000", ".", ".md", ".yml"]
    ),
    max_size=9,
).map("".join)
lines = st.lists(st.text(st.sampled_from("重阳\u200b\ufeff锟斤拷\ufffd\u3164\u200d\U0001f468\t ab1"), max_size=6))


@given(signs, st.sampled_from(["", '"', "'"]))
def test_the_look_at_a_field_s_name_hides_nothing(name: str, style: str) -> None:
    written = Written(Scalar(name, 1, 1, len(name)), style, 1, 1, is_key=True, in_flow=False, in_list=False)
    assert not list(_key(written)) or not _ODD_IN_KEY.isdisjoint(name)


@given(names | st.from_regex(_USUAL, fullmatch=True))
@example("2026-11-05-news-00512.md")
def test_the_look_at_a_file_s_name_hides_nothing(name: str) -> None:
    assert not is_ordinary(name) or not (is_stray(name) or refused_name(name))


def test_the_look_at_a_file_s_name_is_enough_for_usual_ones() -> None:
    assert all(map(is_ordinary, ["2026-11-05-news-00512.md", "2026-09-12-chong-yang.md", "community.yml"]))
    assert not any(map(is_ordinary, ["con.md", "2026-11-05.md", "13800138000.md", "chong-yang.md.bak", "重阳.md"]))


@given(signs)
def test_the_look_at_how_a_line_begins_hides_no_fence(line: str) -> None:
    is_fence = line == FENCE or looks_like_fence(line) or _FENCE_AND_TEXT.fullmatch(line)
    assert not is_fence or line.lstrip()[:1] in _FIRST_OF_FENCE


@given(lines)
def test_the_look_at_a_whole_file_hides_no_odd_character(lines: list[str]) -> None:
    told = {finding.line for finding in odd_characters(lines, 1)}
    assert told == {number for number, line in enumerate(lines, 1) if list(odd_characters([line], 1))}


@given(lines, st.sampled_from(["1", "重阳", "[ab]{2}", "^a", "b$", r"\t ?1"]))
def test_all_lines_are_searched_at_once_as_one_by_one(lines: list[str], pattern: str) -> None:
    source = Source("x", tuple(lines or [""]), Mapping((), 1, 1))
    sought = re.compile(pattern, re.MULTILINE)
    assert list(source.lines_with(sought)) == [(n, line) for n, line in enumerate(lines, 1) if sought.search(line)]


@pytest.mark.parametrize("pattern", [r"甲\s*乙", r"甲(?=\s乙)"])
def test_a_pattern_over_a_line_end_yields_the_line_it_begins_on(pattern: str) -> None:
    source = Source("x", ("丙", "甲", "乙", "甲乙"), Mapping((), 1, 1))
    assert next(source.lines_with(re.compile(pattern))) == (2, "甲")
