"""Whatever stands in a content folder becomes pages or problems, never an exception."""

import random
import tempfile
from pathlib import Path

import pytest
from content_folder import check, example, write
from hypothesis import given, settings
from hypothesis import strategies as st

from civpub.kinds import KINDS
from civpub.kinds.kind import Kind

SCRAPS = [
    *[
        "",
        " ",
        "：",
        ": ",
        "- ",
        "#",
        "---",
        "~",
        "[]",
        "{}",
        "[a, b]",
        "{a: b}",
        "|",
        ">",
        "\t",
        "\u3000",
        "“",
        '"',
        "'",
    ],
    *["十十、", "二一、", "## 一二、", "以下三五条", "20xx", "____", "【待填】", "2026-02-30", "9999-99-99", "0", "-1"],
    *[
        "1e400",
        "999999999",
        "99999999999999999999",
        "是",
        "不公开姓名",
        "by-strokes",
        "con",
        "../..",
        "a.jpg",
        "a" * 300,
    ],
    *["\U0001f468\u200d", "䶮", "阿依古丽·买买提", "*", "&a", "!!x", "%", "@", "`", "\\", "<script>", "{{ x }}", "{0}"],
    *["%s", "[key]", "\r"],
]


def mangled(text: str, chance: random.Random) -> str:
    """`text` after a few blind edits: lines lost, doubled, swapped, cut, mixed with scraps."""
    lines = text.split("\n")
    for _ in range(chance.randrange(1, 5)):
        at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        scrap, line = chance.choice(SCRAPS), lines[at]
        cut = chance.randrange(len(line) + 1)
        key, colon, _ = line.partition(": ")
        edit = chance.randrange(7)
        if edit == 0 and len(lines) > 1:
            del lines[at]
        elif edit == 1:
            lines.insert(other, line)
        elif edit == 2:
            lines[at], lines[other] = lines[other], line
        elif edit == 3:
            lines[at] = line[:cut] + scrap + line[cut:]
        elif edit == 4 and colon:
            lines[at] = f"{key}: {scrap}"
        elif edit == 5:
            lines[at] = " " * chance.randrange(6) + line.lstrip()
        else:
            lines[at] = line[:cut]
    return "\n".join(lines)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@settings(max_examples=120)
@given(chance=st.randoms(use_true_random=False))
def test_a_mangled_record_never_raises(kind: Kind, chance: random.Random) -> None:
    with tempfile.TemporaryDirectory() as folder:
        text = mangled(example(kind, chance.choice(["fullest", "smallest", "invalid"])), chance)
        other = mangled(example(kind, "fullest"), chance)
        files: dict[str, str | bytes] = {f"{kind.folder}/a{kind.suffix}": text, f"{kind.folder}/b{kind.suffix}": other}
        checked = check(write(Path(folder), files))
        assert isinstance(checked.told, str)
        assert all(problem.hint and problem.place.file.startswith("content/") for problem in checked.problems)


@settings(max_examples=60)
@given(community=st.text(max_size=60), words=st.text(max_size=60), chance=st.randoms(use_true_random=False))
def test_a_mangled_profile_or_vocabulary_never_raises(community: str, words: str, chance: random.Random) -> None:
    vocabulary = "光荣榜:\n  只用本站: 否\n  榜别:\n    - 名称: 四德榜\n      类别: [孝, 诚]\n  级别: [社区]\n"
    vocabulary += "公示公告:\n  类型:\n    - 名称: 公示\n"
    profile = "名称: 望河社区\n单位: 望河社区居民委员会\n电话: 5550166\n虚构: 是\n"
    with tempfile.TemporaryDirectory() as folder:
        texts = [(community, words), (mangled(profile, chance), mangled(vocabulary, chance))]
        for number, (first, second) in enumerate(texts):
            files: dict[str, str | bytes] = {"community.yml": first.encode(), "vocabulary.yml": second.encode()}
            files["awards/a.yml"] = example(next(kind for kind in KINDS if kind.name == "award"), "fullest")
            checked = check(write(Path(folder) / str(number), files))
            assert all(problem.hint for problem in checked.problems)


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from([kind.folder for kind in KINDS]), st.binary(max_size=80)), max_size=3))
def test_any_bytes_never_raise(found: list[tuple[str, bytes]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        names = [f"{where}/{number}{'.yml' if where == 'awards' else '.md'}" for number, (where, _) in enumerate(found)]
        checked = check(write(Path(folder), dict(zip(names, (data for _, data in found), strict=True))))
        refused = {problem.place.file for problem in checked.problems if problem.is_error}
        assert refused == {f"content/{name}" for name in names}, "80 random bytes are no record"
