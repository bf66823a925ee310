"""The short way through the fields of a file gives what the long way gives, or nothing."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spoiling import spoilt

from civpub.sources.fields import parsed_fields
from civpub.sources.simple import simple_fields

EXAMPLE = Path(__file__).parents[2] / "content"

_SIGNS = "-: #|>\"'[]{},&*!%@`?~\\\t　 \xa0\u200b：，、；［【“《（0字aA._\n"
_NAMES = st.sampled_from(["title", "标题", "谁", "a_b", "2024"])
_VALUES = ["字", "2026-11-05", "8:30", "0571-88", "“引”用 一句", "（一）事：由", "a b　c", "《书》", '"05:00 # "', '""']
_VALUE = st.sampled_from([*_VALUES, "[一, 二]", "[x]"])


def _indented(text: str) -> str:
    return "".join(f"  {line}\n" if line else "\n" for line in text.split("\n")[:-1])


def _fields(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Fields, one or several, whose values are of one line, a text block, or `inner` below them."""
    simple = st.builds("{}: {}\n".format, _NAMES, _VALUE)
    block = st.builds("{}: |\n  {}\n{}".format, _NAMES, st.sampled_from(["文字", "# 文字 # x", "- a: b"]), _BLOCK_END)
    below = st.builds("{}:\n{}".format, _NAMES, inner.map(_indented))
    return st.lists(simple | simple | block | below | _REMARKS, min_size=1, max_size=4).map("".join)


def _items(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    whole = st.sampled_from(_VALUES[:-2]).map("- {}\n".format)
    parts = inner.map(lambda text: f"- {_indented(text)[2:]}")
    return st.lists(whole | parts, min_size=1, max_size=3).map("".join)


_REMARKS = st.sampled_from(["# 说明\n", "\n", "  # 缩进的说明\n"])
_BLOCK_END = st.sampled_from(["", "  第二行\n", "\n", "\n  第二段\n\n", "     更深\n", "    \n", " \n"])
_TEXT = st.recursive(_fields(st.just("a: b\n")), lambda inner: _fields(inner) | _items(inner), max_leaves=6)


_PLACES = st.lists(st.integers(0, 300), max_size=3)
_SPOILT = st.builds(spoilt, _TEXT, _PLACES, st.lists(st.sampled_from([*_SIGNS, "  ", "- ", ": ", " #"]), max_size=3))


def _lines(text: str) -> list[str]:
    return text.removesuffix("\n").split("\n")


def _is_long_or_same(text: str) -> bool:
    """Whether the short way leaves `text` to the long one, or gives the same and the long one finds nothing wrong."""
    fields = simple_fields(_lines(text), 2)
    return fields is None or (fields, []) == parsed_fields(_lines(text), 2, fenced=True)


@settings(max_examples=3000, deadline=None)
@given(_SPOILT)
def test_both_ways_give_the_same(text: str) -> None:
    assert _is_long_or_same(text)


@settings(max_examples=1500, deadline=None)
@given(st.text(alphabet=_SIGNS, max_size=12) | st.lists(st.sampled_from([*_SIGNS, "a: ", "- "])).map("".join))
def test_both_ways_give_the_same_for_signs(text: str) -> None:
    assert _is_long_or_same(text)


def test_most_records_of_the_example_take_the_short_way() -> None:
    texts = [file.read_text("utf-8") for file in sorted(EXAMPLE.glob("*/**/*.md"))]
    heads = [text.split("\n---\n")[0].removeprefix("---\n") for text in texts]
    assert all(map(_is_long_or_same, heads))
    assert sum(simple_fields(_lines(head), 2) is not None for head in heads) >= len(heads) * 0.9


@pytest.mark.parametrize(
    "text",
    [
        *(
            "a: 1 # b",
            "a: b: c",
            "a: &b c",
            "a: *b",
            "a: !b c",
            "a:b",
            "a : b",
            "a: 'b'",
            'a: "\\u200b"',
            "a: >\n  b",
            "a:",
        ),
        *(
            "a: b\n  c",
            "a: b\na: c",
            "a:\n- b\n  c: d",
            "a: b ",
            "a: [b，c]",
            "a: ［b］",
            "- a",
            "a",
            " a: b",
            "a: |\n",
            "#",
        ),
        *(
            "a: |2\n    b",
            "a:\n   b: c\n  d: e",
            "a: \t b",
            "a:\n    - b\n  - c",
            "---\na: b",
            "a: b\n...",
            "a: {b: c}",
        ),
    ],
)
def test_whatever_is_not_simple_takes_the_long_way(text: str) -> None:
    assert simple_fields(text.split("\n"), 1) is None


@pytest.mark.parametrize(
    "text", [f"a: [{', '.join('b' * 120_000)}]", "".join(f"a{at}: |\n  b\n" for at in range(20_000))]
)
def test_what_may_be_too_big_takes_the_long_way(text: str) -> None:
    assert simple_fields(text.split("\n"), 1) is None
