import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from malformed import well_formed

from civpub.problems import report
from civpub.sources import Mapping, Node, Scalar, Sequence, Source, source_from_bytes

BASES = [base.text for base in well_formed()]
TWINS = str.maketrans({
    ":": "：", "-": "－", "[": "［", "]": "］", "{": "｛", "}": "｝", ",": "，", '"': "＂", "'": "＇", "#": "＃",
    "|": "｜", ">": "＞", " ": "　", "&": "＆", "*": "＊", "!": "！", "%": "％", "@": "＠",
})  # fmt: skip
STRUCTURE = [chr(code) for code in TWINS]
scrap = st.sampled_from(
    [*STRUCTURE, "\n", "\n  ", "\t", "---\n", "标题: ", "日期：", "张三", "0571", "\\", "：", "“", "\ufeff"]
)
rubbish = st.lists(scrap | st.text(max_size=3), max_size=40).map("".join)


def plain(node: Node) -> object:
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {field.key.text: plain(field.value) for field in node}


def narrow(source: Source, char: str) -> str:
    """Return the fields of `source` with the full-width twin of `char` made narrow; spaces in a text say nothing."""
    told = json.dumps(plain(source.fields), ensure_ascii=False).replace(char.translate(TWINS), char)
    return told.replace(" ", "") if char == " " else told


def assert_never_fails(data: bytes, *, markdown: bool) -> None:
    source, problems = source_from_bytes(data, "content/x", markdown=markdown)
    assert (source is None) == any(problem.is_error for problem in problems)
    for problem in problems:
        assert problem.place.line <= len(source.lines) if source else True
        assert problem.place.line >= 0
        assert problem.place.column >= 1
        assert problem.hint
    report(problems, "text").encode("utf-8")
    json.loads(report(problems, "sarif"))


@settings(max_examples=300)
@given(st.binary(max_size=300), st.booleans())
def test_no_bytes_at_all_make_the_reader_fail(data: bytes, markdown: bool) -> None:  # noqa: FBT001
    assert_never_fails(data, markdown=markdown)


@settings(max_examples=600)
@given(rubbish, st.booleans())
def test_no_text_that_looks_like_fields_makes_the_reader_fail(text: str, markdown: bool) -> None:  # noqa: FBT001
    assert_never_fails(text.encode("utf-8", "surrogatepass"), markdown=False)
    assert_never_fails(f"---\n{text}\n---\n正文\n".encode("utf-8", "surrogatepass"), markdown=markdown)


@settings(max_examples=300)
@given(st.sampled_from(BASES), st.data())
def test_no_small_slip_in_a_good_file_makes_the_reader_fail(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    cut = data.draw(st.integers(0, 3))
    assert_never_fails(
        (text[:at] + data.draw(scrap) + text[at + cut :]).encode("utf-8", "surrogatepass"), markdown=True
    )


@given(st.sampled_from(BASES), st.sampled_from(["\r\n", "\r"]), st.booleans())
def test_line_ends_and_one_byte_order_mark_change_nothing(text: str, end: str, mark: bool) -> None:  # noqa: FBT001
    data = ("\ufeff" * mark + text.replace("\n", end)).encode()
    assert source_from_bytes(data, "x", markdown=True) == source_from_bytes(text.encode(), "x", markdown=True)


@given(rubbish, st.lists(st.sampled_from(["\n", "\r\n", "\r"]), min_size=60, max_size=60))
def test_mixed_line_ends_change_no_problem_either(text: str, ends: list[str]) -> None:
    one = f"---\n{text}\n---\n正文\n".replace("\r", "")
    lines = one.split("\n")
    other = "".join(line + end for line, end in zip(lines, [*(ends * 3)[: len(lines) - 1], ""], strict=True))
    assert source_from_bytes(other.encode("utf-8", "replace"), "x", markdown=True) == source_from_bytes(
        one.encode("utf-8", "replace"), "x", markdown=True
    )


@pytest.mark.parametrize("text", BASES, ids=lambda text: text.split(": ")[1].split("\n")[0])
def test_a_full_width_twin_is_refused_or_keeps_the_meaning(text: str) -> None:
    fields = text[: text.index("\n---\n") + len("\n---")]
    before, _ = source_from_bytes(text.encode(), "x", markdown=True)
    assert before is not None
    for at, char in enumerate(fields):
        if char not in STRUCTURE:
            continue
        spoilt = text[:at] + char.translate(TWINS) + text[at + 1 :]
        after, problems = source_from_bytes(spoilt.encode(), "x", markdown=True)
        if after is None:
            assert any(problem.place.line for problem in problems), spoilt
        else:
            assert narrow(after, char) == narrow(before, char), spoilt
            assert after.body == before.body


ordinary = st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"])
quoted = st.text(ordinary, max_size=30).filter(
    lambda text: not set(text) & set("\ufffd锟\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")
)


@given(quoted)
def test_a_quoted_text_is_kept_to_the_letter(text: str) -> None:
    single = text.replace("'", "''")
    double = text.replace("\\", "\\\\").replace('"', '\\"')
    typed = f"甲: '{single}'\n乙: \"{double}\"\n丙:\n  - '{single}'\n丁: ['{single}', 完]\n"
    source, problems = source_from_bytes(typed.encode(), "x.yml", markdown=False)
    assert problems == []
    assert source is not None
    assert plain(source.fields) == {"甲": text, "乙": text, "丙": [text], "丁": [text, "完"]}


words = st.text(st.sampled_from("张三重阳节0571:8.-/年月日，。：；“”（）【】、·！？Ab%#"), min_size=1, max_size=12)


@given(words.filter(lambda word: word[0] not in "-:%#.、" and "#" not in word[:1] and not word.endswith(":")))
def test_a_text_typed_without_quotes_is_kept_or_refused(word: str) -> None:
    source, problems = source_from_bytes(f"甲: {word}\n乙: 完\n".encode(), "x.yml", markdown=False)
    if source is None:
        assert all(problem.place.line == 1 for problem in problems)
        assert word.startswith(("【", "［")), word
    else:
        assert plain(source.fields) == {"甲": word, "乙": "完"}


@given(st.lists(st.text(ordinary, max_size=20), max_size=6))
def test_a_text_block_is_kept_to_the_letter(lines: list[str]) -> None:
    kept = [line.strip() or "空" for line in lines] or ["空"]
    if any(set(line) & set("\ufffd锟\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0") for line in kept):
        return
    typed = "甲: |\n" + "".join(f"  {line}\n" for line in kept) + "乙: 完\n"
    source, problems = source_from_bytes(typed.encode(), "x.yml", markdown=False)
    assert problems == []
    assert source is not None
    assert plain(source.fields) == {"甲": "\n".join(kept) + "\n", "乙": "完"}
