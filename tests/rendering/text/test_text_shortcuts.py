"""Ways to spare the parser work take nothing that it would have read otherwise."""

import re
from xml.etree.ElementTree import Element

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from markdown.util import AtomicString

from civpub.rendering.text import gate
from civpub.rendering.text.blocks import _Paragraph, _Prose, _Quote
from civpub.rendering.text.parser import LOCAL, Parser, parse
from civpub.rendering.text.reading import HAN_PER_MINUTE, WORDS_PER_MINUTE, reading_minutes
from civpub.rendering.text.tables import plain_or_markup

_SIGNS = "<>[]()!*_`~#&;:/\\\"'|-+=.^{}@\n\t 　字aé1٣²①ⅣⅧ\ufdd0\ufdd1\ufdd2\ufdd3\x02\x03"
_BLOCK = st.text(alphabet=_SIGNS, min_size=1, max_size=30)


def _parser() -> Parser:
    parse("")
    assert LOCAL.parser
    return LOCAL.parser


@given(st.characters(categories=["L"]) | _BLOCK, _BLOCK)
@settings(max_examples=1000, deadline=None)
def test_a_block_taken_at_once_for_prose_is_no_other_block(start: str, rest: str) -> None:
    parser, block = _parser(), start + rest
    parser.deadline.start()
    first, early, *between, last = parser.parser.blockprocessors
    assert isinstance(early, _Prose)
    assert type(last) is _Paragraph
    parent = Element("li")
    assume(early.test(parent, block))
    assert not any(rule.test(parent, block) for rule in (first, *between))


@given(_BLOCK)
@settings(max_examples=500, deadline=None)
def test_a_quotation_is_found_wherever_the_parser_finds_one(block: str) -> None:
    rule = next(rule for rule in _parser().parser.blockprocessors if isinstance(rule, _Quote))
    assert rule.test(Element("div"), block) == (rule.RE.search(block) is not None)


@given(_BLOCK)
@settings(max_examples=1000, deadline=None)
def test_text_without_markup_matches_no_inline_rule(text: str) -> None:
    assume(isinstance(plain_or_markup(text), AtomicString))
    _clock, *rules = _parser().inlinePatterns
    assert not any(rule.getCompiledRegExp().search(text) for rule in rules)


@given(st.text(alphabet="字龥𠮷aZ09é½、 -\n", max_size=200), st.integers(0, 40))
def test_han_and_words_are_counted_one_by_one(text: str, times: int) -> None:
    text = text * times
    han = len(re.findall(r"[\u4000-\u9fff\U00010000-\U0003ffff]", text))
    words = len(re.findall(r"[A-Za-z0-9]+", text))
    assert reading_minutes(text) == max(1, round(han / HAN_PER_MINUTE + words / WORDS_PER_MINUTE))


def _around(inner: st.SearchStrategy[str], *tags: str) -> st.SearchStrategy[str]:
    """`inner` in one of `tags`, or with something at its start, its end or in its tags that is not quite right."""
    tag = st.sampled_from(tags)
    spoilt = st.tuples(inner, tag, tag, st.sampled_from(["", "", "", " id='a'", ' id="s-a"', ">", "\n", "/"]))
    return st.builds("<{1}>{0}</{1}>".format, inner, tag) | spoilt.map("<{0[1]}{0[3]}>{0[0]}</{0[2]}>".format)


_WORDS = st.lists(
    st.sampled_from(["字", "&amp;", "&lt;", "&gt;", "&nbsp;", "&", "<", ">", '"', "'", "\xa0", "\r", "\n"])
)
_RUN = _WORDS.map("".join) | st.text(max_size=5)
_LINES = st.lists(_RUN | _around(_RUN, "strong", "em", "b") | st.just("<br>"), max_size=3).map("".join)
_BLOCKS = _around(_LINES, "p", "h2", "h6", "h1", "div") | _around(_around(_LINES, "li", "p"), "ul", "ol")


@settings(max_examples=300, deadline=None)
@given(st.lists(_BLOCKS, max_size=3).map("\n".join))
def test_what_is_taken_for_clean_at_a_glance_the_sanitiser_leaves_as_it_is(html: str) -> None:
    assume(gate.PLAIN.fullmatch(html))
    assert gate.sanitised(html) == html


@pytest.mark.parametrize(
    "html", ["<p>a<p>b</p></p>", "<ul><li>a</ul>", "<h2>a</h3>", "<p>a&nbsp;b</p>", "<h2 id='a'>b</h2>", "<b>a</b>"]
)
def test_a_glance_is_not_enough_for_anything_else(html: str) -> None:
    assert not gate.PLAIN.fullmatch(html)
