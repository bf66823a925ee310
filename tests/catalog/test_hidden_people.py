"""A name one roll hides: other files that write it out are told, and no report repeats it."""

import json
import resource
from collections.abc import Callable
from pathlib import Path

from click.testing import Result
from content_folder import check, names, write

ROLL = "标题: 四德榜\n公布日期: 2026-10-12\n榜别: 四德榜\n级别: 社区\n名单:\n"
HIDDEN = "  - 编号: x-{}\n    姓名: {}\n    类别: 职业道德\n    同意公开: 不公开姓名\n    显示名: 欧阳**\n"
OUYANG = HIDDEN.format(1, "欧阳建国")


def news(text: str, title: str = "读报") -> str:
    return f"---\n标题: {title}\n日期: 2026-11-02\n---\n\n{text}\n"


def test_another_record_that_writes_out_the_name_is_warned_of_once_for_each_text(tmp_path: Path) -> None:
    open_roll = ROLL.replace("四德榜\n公布", "旧榜\n公布") + "  - 姓名: 欧阳建国\n    类别: 职业道德\n"
    files = {
        "awards/a.yml": ROLL + OUYANG + HIDDEN.format(2, "欧阳建国"),
        "awards/b.yml": open_roll,
        "news/2026/a.md": news("天冷了。\n\n欧阳**建国**来读报，&#27431;阳建国还来修伞。", "欧阳建国读报"),
        "news/2026/b.md": news("没有别人。"),
    }
    checked = check(write(tmp_path, files))
    assert [(found.place.file, found.place.line, found.code.name) for found in checked.problems] == [
        ("content/awards/b.yml", 6, "CP408"),
        ("content/news/2026/a.md", 2, "CP408"),
        ("content/news/2026/a.md", 8, "CP408"),
    ]
    assert not any(found.is_error for found in checked.problems)


def test_two_rolls_that_both_hide_the_name_are_not_told_of_each_other(tmp_path: Path) -> None:
    assert check(write(tmp_path, {"awards/a.yml": ROLL + OUYANG, "awards/b.yml": ROLL + OUYANG})).problems == []


def test_a_report_blanks_out_the_name_and_its_carets_stay_right(tmp_path: Path) -> None:
    wrong = OUYANG.replace("    显示名: 欧阳**\n", "")
    problem, quoting = check(
        write(tmp_path, {"awards/a.yml": ROLL + wrong, "news/2026/a.md": news("读报。", "欧阳建国")})
    ).problems
    assert (problem.code.name, quoting.code.name, quoting.line_text) == ("CP329", "CP408", "标题: ○○○○")
    assert quoting.place.column == quoting.line_text.index("○") + 1


def test_no_format_repeats_a_hidden_name_even_of_a_roll_that_cannot_be_read(
    project: Path, civpub: Callable[..., Result]
) -> None:
    people = OUYANG.replace("姓名: 欧阳建国", "姓 名: 欧阳建国\n    姓名: 欧阳建国\n    照 片: 欧阳建国.jpg")
    bad = ROLL.replace("级别: 社区\n", "级别: 欧阳建国\n引言: 感谢欧阳**建国**\n").replace("2026-10-12", "欧阳建国日")
    write(project, {"awards/a.yml": bad + people, "news/2026/a.md": news("见[他](欧阳建国.md)。")})
    for form in ("text", "json", "github", "gitlab", "sarif"):
        told = civpub("check", "-f", project / "mkdocs.yml", "--format", form).output
        assert "CP205" in told
        assert "建国" not in told
    lines = [
        found["line_text"]
        for found in json.loads(civpub("check", "-f", project / "mkdocs.yml", "--format", "json").output)["problems"]
    ]
    assert "    姓 名: ○○○○" in lines


def processor_time() -> float:
    """Seconds of processor time that this process and those it waited for have taken; a busy machine adds none."""
    return sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))


def test_two_thousand_hidden_people_take_no_longer_than_their_text(tmp_path: Path) -> None:
    people = [f"李{chr(0x4E00 + number)}{chr(0x5E00 + number)}" for number in range(2000)]
    roll = ROLL + "".join(HIDDEN.format(number, name).replace("欧阳", "李") for number, name in enumerate(people))
    items = {f"news/2026/{number}.md": news(f"{name}来了。" * 3) for number, name in enumerate(people[:50])}
    folder = write(tmp_path, {"awards/a.yml": roll, **items})
    before = processor_time()
    assert names(check(folder).problems).count("CP408") == 50
    assert processor_time() - before < 20
