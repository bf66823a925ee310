"""The short way through a text gives what the long way gives, or nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spoiling import spoilt

from civpub.rendering.text import gate, limits
from civpub.rendering.text.model import Page
from civpub.rendering.text.parsed import parsed_text
from civpub.rendering.text.plain import plain_text

_PAGE = Page("news/a/", "story-", lambda _path: None, 3)
_SIGNS = "*_`[]()<>&|!~\\#+-=:.0９　 \t\n\r\xa0\u2003\x85\u2028张李字aZ。，？：”）】😀\u0301\ufdd0\x02"
_WORDS = [
    "字",
    "张",
    "a 1",
    "。",
    "，",
    "：",
    "　",
    "1.",
    "９. ",
    "一、",
    "#",
    "——",
    "（",
    "”",
    "**粗**",
    "，**a**",
    "：**粗：**后",
]
_WORD = st.lists(st.sampled_from(_WORDS), max_size=4).map(lambda words: f"字{''.join(words)}字")
_BLOCK = (
    st.builds(
        "{}{}".format,
        st.sampled_from(
            ["", "", "　　", "（一）", "**粗**", "2026", "９. ", "\u2003", "## ", "## \u2003", "##", "### ", "# "]
        ),
        _WORD,
    )
    | st.lists(_WORD.map("- {}".format), min_size=1, max_size=3).map("\n".join)
    | st.just("---")
)
_END = st.sampled_from(["\n\n", "\n\n", "\n\n\n", "。\n", "\n　"])
_TEXT = st.lists(st.builds("{}{}".format, _BLOCK, _END), max_size=8).map("".join)


_FREE = st.lists(st.sampled_from(sorted({*_WORDS} - {"张"})), max_size=4).map(lambda words: f"字{'字'.join(words)}字")
_SPOILT = st.builds(
    spoilt,
    _TEXT,
    st.lists(st.integers(0, 200), max_size=4),
    st.lists(st.sampled_from([*_SIGNS, "**", "\n\n", "- "]), max_size=4),
)


def _is_long_or_same(text: str) -> bool:
    """Whether the short way leaves `text` to the long one, or gives the same, and nothing the sanitiser takes out."""
    short = plain_text(text, _PAGE)
    return short is None or (short == parsed_text(text, _PAGE) and gate.sanitised(short.html) == short.html)


def _is_short(text: str) -> bool:
    return plain_text(text, _PAGE) is not None


@settings(max_examples=1500, deadline=None)
@given(_SPOILT)
def test_both_ways_give_the_same(text: str) -> None:
    assert _is_long_or_same(text)


@settings(max_examples=1500, deadline=None)
@given(st.text(alphabet=_SIGNS, max_size=8) | st.lists(st.sampled_from([*_WORDS, *_SIGNS]), max_size=8).map("".join))
def test_both_ways_give_the_same_for_a_line_of_signs(text: str) -> None:
    assert _is_long_or_same(text)


@settings(max_examples=200, deadline=None)
@given(st.lists(_FREE | _FREE.map("## {}".format) | _FREE.map("- {}\n- b".format), max_size=4))
def test_a_text_of_paragraphs_and_headings_and_lists_takes_the_short_way(blocks: list[str]) -> None:
    text = "\n\n以上。\n\n".join(blocks)
    assert _is_short(text)
    assert _is_long_or_same(text)


@pytest.mark.parametrize(
    "text",
    [
        "第一段。\n\n第二段，没有符号",
        "　　从 Word 里粘来的一段。\n　　又一段。\n",
        "## 小标题\n正文。\n\n- 一件\n- **两件：**三件\n\n后面。\n\n---\n\n### 再来\n\n2026年的事。",
        "",
    ],
)
def test_plain_texts_take_the_short_way(text: str) -> None:
    assert _is_short(text)
    assert _is_long_or_same(text)


@pytest.mark.parametrize(
    "text",
    [
        *("[a](b)", "张**三**", "a**b**c", "一行\n接着一行", "- a\n\n- b", "- a\n  - b", "1. a", "> a", "a | b", "`a`"),
        *("a  \nb", "&amp;", "<b>", "# #", "##", "a\xa0b", "　　", "字" * (limits.BLOCK_LENGTH + 1)),
        *("９. 报名", "字\n\n１２. 报名", "- ９. 报名", "## \u2003小标题"),
    ],
)
def test_whatever_is_not_plain_takes_the_long_way(text: str) -> None:
    assert plain_text(text, _PAGE) is None
