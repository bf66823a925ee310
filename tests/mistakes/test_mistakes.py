"""The commonest mistakes of a clerk (F30): each file here holds what she sent in and, to the letter, what she is told.

After ``文件：`` stands where a file would lie, and below it what is in it; ``编码：GBK`` saves it as old software does,
``<U+0009>`` stands for a character nobody sees, and ``照片：`` puts a picture into content/pictures. Every folder holds
a valid community.yml, too, and it is 10 November 2026. With the variable CIVPUB_UPDATE_GOLDEN set, and not in
continuous integration, the results are written anew: read them.
"""

import io
import os
import re
from pathlib import Path

import pytest
from content_folder import check, write
from PIL import Image

HERE = Path(__file__).parent
CASES = sorted(HERE.glob("*.txt"))
RESULT = "=============== 检查结果 ===============\n"
UPDATE = bool(os.environ.get("CIVPUB_UPDATE_GOLDEN")) and not os.environ.get("CI")
HEADER = re.compile(r"^文件：content/(?P<name>.+)\n(?:编码：(?P<encoding>.+)\n)?", re.MULTILINE)
PICTURE = re.compile(r"^照片：(?P<name>.+)\n", re.MULTILINE)
HAN = re.compile(r"[\u4e00-\u9fff]")


def files_of(case: str) -> dict[str, str | bytes]:
    found: dict[str, str | bytes] = {f"pictures/{name}": picture() for name in PICTURE.findall(case)}
    headers = list(HEADER.finditer(PICTURE.sub("", case)))
    ends = [header.start() for header in headers[1:]] + [None]
    for header, end in zip(headers, ends, strict=True):
        source = header.string[header.end() : end]
        text = re.sub(r"<U\+([0-9A-F]{4,6})>", lambda match: chr(int(match[1], 16)), source)
        found[header["name"]] = text.encode(header["encoding"] or "utf-8")
    return found


def picture() -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (320, 240), "white").save(data, "JPEG")
    return data.getvalue()


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_mistake_is_told_to_the_letter_with_its_place_cause_and_cure(case: Path, tmp_path: Path) -> None:
    source, line, golden = case.read_text(encoding="utf-8").partition(RESULT)
    assert line, f"{case.name} has no line {RESULT!r}"
    checked = check(write(tmp_path, files_of(source)))
    if UPDATE:
        case.write_text(f"{source}{RESULT}{checked.told}", encoding="utf-8")
        golden = checked.told
    assert checked.told == golden
    assert checked.problems, "a mistake must not pass in silence"
    for problem in checked.problems:
        assert len(HAN.findall(problem.message)) >= 4, problem
        assert HAN.search(problem.hint), problem
        assert problem.place.file.startswith("content/")
        assert "*" not in problem.hint.replace("李*", "").replace("苏*", ""), "an example must not be starred out"
        assert not re.search(
            r"[A-Za-z]*Error|None|null|pydantic|YAML|UTF-8 codec|invalid", problem.message + problem.hint
        )
    whole_file = [problem for problem in checked.problems if not problem.place.line]
    assert not whole_file or case.stem in WHOLE_FILE


WHOLE_FILE = {
    "两个文件同一个网址",
    "两张图片同名",
    "图片打不开",
    "文件名里有问号",
    "文件没放进栏目的文件夹",
    "把Word文件放了进来",
    "把表格放了进来",
}
"""Mistakes of a file as a whole, which has no line to name."""


def test_there_are_at_least_forty_mistakes() -> None:
    assert len(CASES) >= 40
