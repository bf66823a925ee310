import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civpub.problems import Code, Format, Place, Problem, report
from civpub.problems.report import _FORMATS

ENDS_EARLY = Code("CP204", "截止早于开始", "截止日期不能早于开始日期。")
FUTURE = Code("CP216", "日期在今天之后", "请核对年份。", "warning")
NOTICE = "content/notices/2026-11-si-de-bang.md"
LINE = "  截止: 2026-11-03"


def problem(code: Code = ENDS_EARLY, line: int = 6, column: int = 7, length: int = 10, text: str = LINE) -> Problem:
    place = Place(NOTICE, line, column, length)
    return code.at(place, "截止日期早于开始日期", "请核对年份和月份。", line_text=text)


def caret_columns(told: str) -> tuple[str, str]:
    """Return the source line and the caret line, without their gutters."""
    lines = [line.split(" | ", 1)[1] for line in told.splitlines() if re.match(r"^[ 0-9]{7} \| ", line)]
    return lines[0], lines[1]


def test_a_problem_shows_its_line_with_a_caret_below_and_a_way_out() -> None:
    assert report([problem()], "text") == (
        "content/notices/2026-11-si-de-bang.md:6:7  CP204  截止日期早于开始日期\n"
        "      6 |   截止: 2026-11-03\n"
        "        |         ^^^^^^^^^^\n"
        "    提示：请核对年份和月份。\n"
        "\n"
        "1 个文件中有 1 处错误。\n"
    )


def test_a_problem_of_the_whole_file_shows_neither_line_nor_caret() -> None:
    told = report([ENDS_EARLY.at(Place("content/x.md"), "打不开")], "text")
    assert told == "content/x.md  CP204  打不开\n\n1 个文件中有 1 处错误。\n"


@pytest.mark.parametrize(
    ("text", "column", "carets_from", "carets"),
    [
        ("abc", 2, 1, 1),
        ("张三", 2, 2, 2),
        ("ｆ，x", 3, 4, 1),
        ("e\u0301x", 3, 1, 1),
        ("\tx", 1, 0, 4),
        ("\tx", 2, 4, 1),
        ("a\u200bb", 2, 1, 8),
        ("𠀀b", 2, 2, 1),
        ("ab", 3, 2, 1),
        ("ab", 99, 2, 1),
    ],
)
def test_the_caret_stands_below_its_character_on_a_terminal(
    text: str, column: int, carets_from: int, carets: int
) -> None:
    _, below = caret_columns(report([problem(column=column, length=1, text=text)], "text"))
    assert below == " " * carets_from + "^" * carets


def test_a_long_line_is_cut_to_a_window_around_the_caret() -> None:
    text = "前" * 5000 + "错" + "后" * 5000
    shown, below = caret_columns(report([problem(column=5001, length=1, text=text)], "text"))
    assert len(shown) <= 96
    assert shown.startswith("...前")
    assert shown.endswith("后...")
    before = shown.partition("错")[0]
    assert below == " " * (3 + 2 * (len(before) - 3)) + "^^"


def test_the_mistake_at_the_end_of_a_long_line_keeps_what_stands_before_it() -> None:
    shown, below = caret_columns(report([problem(column=5000, length=1, text="x" * 4999 + "错")], "text"))
    assert shown.startswith("...x")
    assert shown.endswith("x错")
    assert below.strip() == "^^"


def test_nothing_in_a_file_can_steer_the_terminal_or_the_build() -> None:
    wicked = "\x1b[31m\u202e::set-env name=x::y\r\n##[error]"
    told = ENDS_EARLY.at(Place("content/\x1b.md", 1), wicked, wicked, line_text=wicked)
    for form in ("text", "github"):
        shown = report([told], form)
        assert not re.search("[\x00-\x09\x0b-\x1f\u202e]", shown)
        assert not re.search(r"^(::set-env|##\[)", shown, re.MULTILINE)


def test_the_last_line_counts_errors_warnings_and_files() -> None:
    elsewhere = FUTURE.at(Place("content/x.md", 1), "日期在今天之后")
    assert report([problem(), elsewhere], "text").endswith("\n2 个文件中有 1 处错误、1 处提醒。\n")
    assert report([elsewhere], "text").endswith("\n1 个文件中有 1 处提醒，没有错误。\n")
    assert report([], "text") == "检查完毕，没有发现问题。\n"


def test_a_hundred_errors_are_all_told_in_reading_order() -> None:
    problems = [problem(line=line) for line in range(100, 0, -1)]
    told = report(problems, "text")
    lines = [int(found) for found in re.findall(rf"{NOTICE}:(\d+):7", told)]
    assert lines == list(range(1, 101))
    assert told.endswith("1 个文件中有 100 处错误。\n")


@pytest.mark.parametrize("form", list(_FORMATS))
def test_the_order_in_which_problems_are_found_changes_no_report(form: Format) -> None:
    problems = [problem(), problem(FUTURE, 2, 1, 1), problem(line=3), problem(line=3)]
    assert report(problems, form) == report(list(reversed(problems)), form)
    assert report(problems, form).count("CP204 ") <= 4


def test_json_carries_every_part_of_a_problem() -> None:
    told = json.loads(report([problem()], "json"))
    assert told["version"] == 1
    assert told["summary"] == {"errors": 1, "warnings": 0, "files": 1}
    assert told["problems"] == [
        {
            "file": NOTICE, "line": 6, "column": 7, "length": 10, "code": "CP204", "severity": "error",
            "title": "截止早于开始", "message": "截止日期早于开始日期", "hint": "请核对年份和月份。", "line_text": LINE,
        }
    ]  # fmt: skip


def test_github_gets_workflow_commands_with_its_escapes() -> None:
    code = Code("CP900", "逗,冒:", "。", "warning")
    told = code.at(Place("content/a,b:9%.md", 3, 5, 2), "9%\n改", "好")
    assert report([told], "github").splitlines() == [
        "::warning file=content/a%2Cb%3A9%25.md,line=3,col=5,endColumn=7,title=CP900 逗%2C冒%3A::9%25 改%0A提示：好",
        "1 个文件中有 1 处提醒，没有错误。",
    ]


def test_github_gets_no_line_for_a_problem_of_the_whole_file() -> None:
    told = report([ENDS_EARLY.at(Place("content/x.md"), "打不开")], "github")
    assert told.startswith("::error file=content/x.md,title=CP204 截止早于开始::打不开\n")


def test_gitlab_gets_code_quality_issues() -> None:
    (issue, other) = json.loads(report([problem(), FUTURE.at(Place("content/x.md"), "晚")], "gitlab"))
    assert issue["location"] == {"path": NOTICE, "lines": {"begin": 6}}
    assert issue["severity"] == "major"
    assert issue["check_name"] == "CP204 截止早于开始"
    assert issue["description"] == "截止日期早于开始日期\n提示：请核对年份和月份。"
    assert (other["severity"], other["location"]["lines"]["begin"]) == ("minor", 1)


def test_a_fingerprint_stays_when_lines_are_added_above_and_is_never_shared() -> None:
    def prints(*problems: Problem) -> list[str]:
        return [issue["fingerprint"] for issue in json.loads(report(problems, "gitlab"))]

    assert prints(problem(line=6)) == prints(problem(line=60))
    assert len(set(prints(problem(line=6), problem(line=60), problem(FUTURE)))) == 3


def test_sarif_names_the_rules_that_occur_and_where() -> None:
    log = json.loads(report([problem(), problem(FUTURE, 2, 1, 1), problem(line=0), problem(line=9)], "sarif"))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["CP204", "CP216"]
    assert rules[1]["defaultConfiguration"] == {"level": "warning"}
    assert run["columnKind"] == "unicodeCodePoints"
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    whole, *_, last = (result["locations"][0]["physicalLocation"] for result in run["results"])
    assert "region" not in whole
    assert last["region"] == {"startLine": 9, "startColumn": 7, "endColumn": 17}


def test_sarif_percent_encodes_the_path() -> None:
    told = json.loads(report([ENDS_EARLY.at(Place("content/重阳 节.md", 1), "错")], "sarif"))
    uri = told["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "content/%E9%87%8D%E9%98%B3%20%E8%8A%82.md"


@pytest.mark.parametrize("form", list(_FORMATS))
@pytest.mark.parametrize("where", ["message", "hint", "line_text"])
def test_no_report_repeats_a_private_number_in_full(form: Format, where: str) -> None:
    number = "11010519491231002X"
    parts = {"message": "错", "hint": "改", "line_text": "行"} | {where: f"身份证{number}号"}
    told = ENDS_EARLY.at(Place("content/x.md", 1), parts["message"], parts["hint"], line_text=parts["line_text"])
    assert number not in report([told], form)


@pytest.mark.parametrize("form", list(_FORMATS))
def test_no_report_repeats_a_private_number_in_the_name_of_a_file(form: Format) -> None:
    shown = report([ENDS_EARLY.at(Place("content/news/13800138000.md", 1), "错")], form)
    assert "13800138000" not in shown
    assert "news/138" in shown


hostile = st.text(st.characters() | st.sampled_from("\r\n\t\x00\x1b\u202e\u2028\ud83d%:,|`"), max_size=40)


places = st.builds(Place, hostile, st.integers(0, 60), st.integers(-1, 60), st.integers(-1, 60))


@given(places, hostile, hostile)
def test_any_problem_can_be_reported_in_any_form_and_written_to_a_file(
    place: Place, message: str, line_text: str
) -> None:
    told = ENDS_EARLY.at(place, message, message, line_text=line_text)
    for form in ("text", "json", "github", "gitlab", "sarif"):
        shown = report([told, problem()], form)
        assert shown.encode("utf-8").endswith(b"\n")
        if form in {"json", "gitlab", "sarif"}:
            json.loads(shown)
        if form == "github":
            assert len(shown.split("\n")) == 4
