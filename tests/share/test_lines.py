"""Lines of Chinese text begin and end as a printer would have them, and none of the text is lost."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from civpub.share.lines import CLOSING, OPENING, atoms, balanced, filled, width_of

SIZE = 20
WIDE = frozenset("，。、：；！？“”‘’（）《》…—")
TEXTS = st.text(
    st.sampled_from("社区居民公示名单第三季度的了和王李，。、：；！？“”（）《》—… 2026年8:30-12ABCxyz%"),
    min_size=1,
    max_size=60,
)


def measure(char: str) -> float:
    """A type of squares, in which what is not Chinese takes half of one."""
    return sum(SIZE if ord(one) > 0x2E00 or one in WIDE else SIZE / 2 for one in char)


def plain(text: str) -> str:
    return "".join(text.split())


@given(TEXTS, st.integers(6, 20))
def test_no_line_is_wider_than_its_column_and_nothing_is_lost(text: str, squares: int) -> None:
    assume(max((width_of(atom, measure) for atom in atoms(text)), default=0) <= squares * SIZE)
    for lines in (balanced(text, squares * SIZE, measure), filled(text, squares * SIZE, measure, 99)):
        assert all(width_of(line, measure) <= squares * SIZE for line in lines)
        assert plain("".join(lines)) == plain(text)


@given(TEXTS, st.integers(6, 20))
def test_no_line_begins_or_ends_with_a_mark_that_may_not(text: str, squares: int) -> None:
    assume(max((width_of(atom, measure) for atom in atoms(text)), default=0) <= squares * SIZE)
    for before, after in zip((lines := balanced(text, squares * SIZE, measure)), lines[1:], strict=False):
        parted = f"{before}|{after}"
        # A space that people typed lets a line end wherever it stands.
        if parted.replace("|", "") in text:
            assert after[0] not in CLOSING, parted
            assert before[-1] not in OPENING, parted


@given(TEXTS, st.integers(6, 20))
def test_balanced_text_takes_no_more_lines_than_it_must(text: str, squares: int) -> None:
    width = squares * SIZE
    assert len(balanced(text, width, measure)) <= max(1, len(filled(text, width, measure, 99)))


@pytest.mark.parametrize(
    ("text", "squares", "lines"),
    [
        ("流感疫苗进社区，143位老人在家门口打了针", 14, ["流感疫苗进社区，", "143位老人在家门口打了针"]),
        ("2026年第四季度“最美青禾人”候选人名单公示", 14, ["2026年第四季度", "“最美青禾人”候选人名单公示"]),
        ("停水通知", 14, ["停水通知"]),
        ("时间是8:30-12:00请准时到", 8, ["时间是8:30-12:00", "请准时到"]),
    ],
)
def test_lines_break_where_they_read_best(text: str, squares: int, lines: list[str]) -> None:
    assert balanced(text, squares * SIZE, measure) == lines


def test_text_without_room_ends_with_an_ellipsis() -> None:
    (line,) = filled("社区居民委员会，请各位居民", 8 * SIZE, measure, 1)
    assert line == "社区居民委员会…"


def test_a_word_longer_than_its_line_is_cut() -> None:
    assert "".join(balanced("x" * 50, 8 * SIZE, measure)) == "x" * 50


def test_marks_that_meet_share_a_square() -> None:
    assert width_of("“好”，", measure) == 2.5 * SIZE
