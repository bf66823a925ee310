"""What each type of field accepts, as a person types it, and what it makes of it."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from civpub.kinds import codes
from civpub.kinds.fields import Count, Day, Email, Hours, Identifier, Line, Lines, Phone, PictureName, YesNo
from civpub.kinds.typed import quoted
from civpub.problems import mask

Typed = Annotated[Any, "a field's type"]


def value(field: Typed, text: object) -> Any:
    return TypeAdapter(field).validate_python(text)


def refused(field: Typed, text: object) -> tuple[str, str, str]:
    """The code, the message and the hint `text` is refused with."""
    with pytest.raises(ValidationError) as found:
        value(field, text)
    detail = found.value.errors()[0]
    context = detail.get("ctx", {})
    return detail["type"], context.get("message", ""), context.get("hint", "")


@given(st.dates(date(1949, 1, 1), date(2100, 12, 31)))
def test_a_day_may_be_written_in_five_ways(day: date) -> None:
    year, month, number = day.year, day.month, day.day
    padded = [f"{year}{mark}{month:02}{mark}{number:02}" for mark in "-/."]
    plain = [f"{year}{mark}{month}{mark}{number}" for mark in "-/."]
    for text in [*padded, *plain, f"{year}年{month}月{number}日", f"{year}年{month:02}月{number:02}日"]:
        assert value(Day, text) == day


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2026-02-30", "日历上没有“2026-02-30”这一天"),
        ("2026-13-01", "日历上没有“2026-13-01”这一天"),
        ("2026年2月29日", "日历上没有“2026年2月29日”这一天"),
        ("26-1-1", "日期“26-1-1”写法不对"),
        ("2026年2月", "日期“2026年2月”写法不对"),
        ("2026-11/05", "日期“2026-11/05”写法不对"),
        ("11月5日", "日期“11月5日”写法不对"),
        ("二〇二六年十一月五日", "日期“二〇二六年十一月五日”写法不对"),
        ("1948-12-31", "日期“1948-12-31”的年份不对"),
        ("2101-01-01", "日期“2101-01-01”的年份不对"),
        ("２０２６-11-05", "日期“２０２６-11-05”里有全角字符或空格"),
        ("2026 年 11 月 5 日", "日期“2026 年 11 月 5 日”里有全角字符或空格"),
        ("明天" * 200, f"日期“{'明天' * 10}……”写法不对"),
    ],
)
def test_what_is_no_day_is_refused_and_says_why(text: str, message: str) -> None:
    code, told, hint = refused(Day, text)
    assert (code, told) == (codes.DAY.name, message)
    assert hint


def test_a_day_in_full_width_digits_is_answered_with_the_right_spelling() -> None:
    assert refused(Day, "２０２６年１１月５日")[2] == "请改成：2026年11月5日"


@pytest.mark.parametrize(("text", "number"), [("0", 0), ("42", 42), ("007", 7), ("999999999", 999999999)])
def test_a_count_is_a_whole_number(text: str, number: int) -> None:
    assert value(Count, text) == number


@pytest.mark.parametrize("text", ["-1", "4.0", "约40", "40人", "1,260", "４２", "四十二", "1e3", "9999999999", "٤٢"])
def test_what_is_no_count_is_refused(text: str) -> None:
    assert refused(Count, text)[0] == codes.NUMBER.name


@pytest.mark.parametrize(("text", "hours"), [("36", "36"), ("37.5", "37.5"), ("0.25", "0.25")])
def test_hours_are_exact(text: str, hours: str) -> None:
    assert value(Hours, text) == Decimal(hours)


@pytest.mark.parametrize("text", ["-1", ".5", "1.", "1.234", "3小时", "3:30", "3小时30分", "NaN", "1e2"])
def test_what_is_no_number_of_hours_is_refused(text: str) -> None:
    assert refused(Hours, text)[0] == codes.NUMBER.name


@pytest.mark.parametrize(("text", "answer"), [("是", True), ("否", False), ("yes", True), ("No", False)])
def test_yes_and_no(text: str, answer: object) -> None:
    assert value(YesNo, text) is answer


@pytest.mark.parametrize("text", ["对", "1", "on", "y", "√"])
def test_what_is_neither_yes_nor_no_is_refused_with_the_two_words(text: str) -> None:
    assert refused(YesNo, text) == (codes.YES_NO.name, f"“{text}”不能写在这里", "只写“是”或“否”。")


@pytest.mark.parametrize(
    "text",
    ["0500-5550118", "010-65551234", "0571 88001234", "057188001234", "0571-88001234-802", "5550118", "88001234",
     "12345", "400-800-1234", "4008001234", "13800138000"],
)  # fmt: skip
def test_an_office_number_is_accepted_as_it_is_written(text: str) -> None:
    assert value(Phone, text) == text


@pytest.mark.parametrize(
    "text",
    ["0571—88001234", "０５７１-88001234", "88001234、88001235", "办公室5550166", "555", "+86 13800138000",
     "138 0013 8000", "tel:12345", "12345\n", "٠٥٧١٨٨٠٠١٢٣٤", "110105199001011234"],
)  # fmt: skip
def test_what_is_no_single_number_is_refused(text: str) -> None:
    code, _, hint = refused(Phone, text)
    assert code == codes.PHONE.name
    assert "*" not in mask(hint)


@pytest.mark.parametrize("text", ["office@example.org", "a.b+c@x-y.example.cn"])
def test_a_mail_address_is_accepted(text: str) -> None:
    assert value(Email, text) == text


@pytest.mark.parametrize("text", ["office", "office＠example.org", "a@b", "a b@c.d", "<a@b.c>", "a@b.c, d@e.f", "a@.c"])
def test_what_is_no_mail_address_is_refused(text: str) -> None:
    assert refused(Email, text)[0] == codes.EMAIL.name


@pytest.mark.parametrize("text", ["gu-changgeng", "2026-q3-02", "a", "a" * 60])
def test_an_identifier_is_plain_ascii(text: str) -> None:
    assert value(Identifier, text) == text


@pytest.mark.parametrize("text", ["Gu", "gu_c", "顾长庚", "-a", "a-", "a--b", "a b", "../x", "a" * 61, "a\n", ""])
def test_an_identifier_that_could_not_be_an_address_is_refused(text: str) -> None:
    assert refused(Identifier, text)[0] == codes.IDENTIFIER.name


@pytest.mark.parametrize("text", ["chong-yang.jpg", "重阳 (1).JPG", "a.b.png", "x.webp", "x.jpeg"])
def test_a_picture_is_named_by_its_file_name(text: str) -> None:
    assert value(PictureName, text) == text


@pytest.mark.parametrize(
    "text",
    ["../a.jpg", "/etc/a.jpg", "a/b.jpg", "a\\b.jpg", "C:a.jpg", ".jpg", "a.svg", "a.gif", "a.jpg.exe", "a?.jpg",
     "%2e%2e.jpg", "..%2fa.jpg", "a\x00.jpg", "https://x.example/a.jpg", "a.jpg\n", " a.jpg"],
)  # fmt: skip
def test_a_picture_that_could_lie_elsewhere_is_refused(text: str) -> None:
    assert refused(PictureName, text)[0] == codes.PICTURE.name


def test_a_line_has_two_hundred_characters_at_the_most_and_no_break() -> None:
    assert value(Line, "字" * 200)
    assert refused(Line, "字" * 201) == (codes.LINE.name, "这一栏有 201 个字，最多 200 个字", "请缩短，细节放进正文。")
    assert refused(Line, "一\n二")[0] == codes.LINE.name
    assert value(Lines, "一家") == ("一家",)
    assert value(Lines, ["一家", "两家"]) == ("一家", "两家")


@given(st.sampled_from([Day, Count, Hours, YesNo, Phone, Email, Identifier, PictureName]), st.text(max_size=300))
def test_a_message_never_repeats_a_long_text_whole(field: Typed, text: str) -> None:
    try:
        value(field, text)
    except ValidationError as error:
        context = error.errors()[0]["ctx"]
        assert len(context["message"]) < 60


@given(st.text("0123456789Xx -", min_size=21, max_size=60))
def test_a_quoted_piece_hides_the_numbers_the_whole_would_hide(text: str) -> None:
    told, whole = mask(quoted(text)).removesuffix("……"), mask(text[:60])
    assert all(shown == "*" or wanted != "*" for shown, wanted in zip(told, whole, strict=False))
