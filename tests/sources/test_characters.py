import pytest
from hypothesis import given
from hypothesis import strategies as st

from civpub.problems import Problem
from civpub.sources import Scalar, source_from_bytes
from civpub.sources.characters import odd_characters, odd_in_value


def problems_of(title: str, body: str = "正文。") -> list[Problem]:
    text = f"---\n标题: {title}\n---\n{body}\n"
    return source_from_bytes(text.encode(), "content/x.md", markdown=True)[1]


def codes(title: str, body: str = "正文。") -> list[str]:
    return [problem.code.name for problem in problems_of(title, body)]


ODD = {
    "CP012": "\x00\x07\x0b\x1b\x7f\x85\x9b\u2028\u2029\ufffe\U0001ffff",
    "CP013": "\u202a\u202e\u2066\u2069",
    "CP011": "\ufeff",
    "CP014": "\u200b\u200d\u200e\u00ad\u2060\u3164\U000e0041",
    "CP017": "\ufffd",
    "CP016": "\ue000\U000f0001",
}


@pytest.mark.parametrize(("code", "char"), [(code, char) for code, chars in ODD.items() for char in chars], ids=ascii)
def test_an_odd_character_in_a_field_is_told_with_its_column(code: str, char: str) -> None:
    (problem,) = problems_of(f"张{char}三")
    assert (problem.code.name, problem.place.line, problem.place.column) == (code, 2, 6)
    assert f"U+{ord(char[0]):04X}" in problem.message or code == "CP017"
    assert problem.hint


def test_the_rubbish_of_a_wrong_conversion_is_known_by_sight() -> None:
    assert codes("锟斤拷锟斤拷") == ["CP017"]
    assert codes('"锟斤拷\n  三"') == ["CP017"]


@pytest.mark.parametrize("char", ["\u200b", "\u200d", "\u00ad"])
def test_hidden_characters_in_the_body_are_only_a_warning(char: str) -> None:
    assert codes("张三", f"重{char}阳") == ["CP015"]


@pytest.mark.parametrize("char", ["\x00", "\u202e", "\u2028", "\ufeff"])
def test_what_harms_the_page_is_refused_in_the_body_too(char: str) -> None:
    assert codes("张三", f"重{char}阳") != []
    assert all(problem.is_error for problem in problems_of("张三", f"重{char}阳"))


def test_a_private_use_character_is_a_warning_and_is_kept() -> None:
    source, problems = source_from_bytes("标题: 张\ue000\n".encode(), "content/x.yml", markdown=False)
    assert [problem.code.name for problem in problems] == ["CP016"]
    assert source is not None
    assert source.fields.fields[0].value == Scalar("张\ue000", 1, 5, 2)


@pytest.mark.parametrize(
    "name",
    [
        "𠮷田",
        "㐂",
        "䶮",
        "𪚥",
        "买买提·吐尔逊",
        "葛\U000e0100城",
        "辻\ufe00",
        "👨\u200d👩\u200d👧",
        "🏃🏽\u200d♀\ufe0f",
        "e\u0301",
        "ｱ",
        "a\tb",
    ],
)
def test_rare_han_minority_names_and_pictures_are_kept_as_written(name: str) -> None:
    source, problems = source_from_bytes(f"标题: {name}\n".encode(), "content/x.yml", markdown=False)
    assert problems == []
    assert source is not None
    value = source.fields.fields[0].value
    assert isinstance(value, Scalar)
    assert value.text == name


def test_each_sort_is_told_once_per_line() -> None:
    assert codes("\u200b\u200c张\u202e\u202e", "\u200b\n\u200b") == ["CP014", "CP013", "CP015", "CP015"]


def test_a_line_with_an_odd_character_is_not_blamed_for_what_follows_from_it() -> None:
    assert codes("张\u2028三", "正文") == ["CP012"]


@pytest.mark.parametrize("escape", [r"\u200b", r"\u202e", r"\0", r"\N", r"\x07", r"\L", r"\uFEFF"])
def test_an_escape_smuggles_no_odd_character_in(escape: str) -> None:
    assert codes(f'"张{escape}三"') == ["CP121"]


def test_a_lone_half_of_a_character_written_as_an_escape_is_refused() -> None:
    assert codes(r'"\ud83d"') == ["CP121"]


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_the_quick_look_misses_nothing(line: str) -> None:
    assert bool(list(odd_characters([line], 1))) >= bool(odd_in_value(line))
