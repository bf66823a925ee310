"""The checks only the whole content can make: pictures, addresses, topics; and the order of the shelves."""

import io
import re
from pathlib import Path

import pytest
from content_folder import check, names, write
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from civpub.catalog import read_pictures
from civpub.pictures.look import LARGEST_BYTES
from civpub.problems import Problem
from civpub.sources.find import Found


def picture(form: str = "JPEG", size: tuple[int, int] = (400, 300), **options: object) -> bytes:
    data = io.BytesIO()
    Image.new("RGB", size, "white").save(data, form, **options)
    return data.getvalue()


def with_gps() -> bytes:
    exif = Image.Exif()
    exif[0x8825] = {1: "N", 2: (30.0, 15.0, 0.0), 3: "E", 4: (120.0, 9.0, 0.0)}
    return picture(exif=exif)


def item(file: str) -> str:
    return f"---\n标题: 合影\n日期: 2026-11-02\n照片:\n  - 文件: {file}\n    说明: 合影\n---\n\n正文。\n"


def read(folder: Path, name: str, data: bytes) -> tuple[dict[str, object], list[Problem]]:
    file = folder / name
    file.write_bytes(data)
    found, problems = read_pictures([Found(file, f"content/pictures/{name}", "pictures")])
    return dict(found), problems


# Pictures


@pytest.mark.parametrize(("form", "name"), [("JPEG", "合影.JPG"), ("PNG", "a.png"), ("WEBP", "a.webp")])
def test_a_picture_is_measured_and_gets_an_ascii_address(tmp_path: Path, form: str, name: str) -> None:
    checked = check(write(tmp_path, {f"pictures/{name}": picture(form), "news/a.md": item(name)}))
    assert checked.problems == []
    found = checked.catalog.pictures[name]
    assert (found.width, found.height) == (400, 300)
    slug = "he-ying" if form == "JPEG" else "a"
    assert re.fullmatch(rf"media/{slug}-[0-9a-f]{{10}}-400\.jpg", found.url)


def test_a_picture_in_a_folder_of_its_year_is_found_by_its_name(tmp_path: Path) -> None:
    checked = check(write(tmp_path, {"pictures/2026/a.jpg": picture(), "news/a.md": item("a.jpg")}))
    assert checked.problems == []


def test_every_missing_picture_is_told_at_its_line(tmp_path: Path) -> None:
    checked = check(write(tmp_path, {"news/a.md": item("a.jpg"), "news/b.md": item("b.jpg")}))
    assert [(found.place.file, found.place.line, found.code.name) for found in checked.problems] == [
        ("content/news/a.md", 5, "CP402"),
        ("content/news/b.md", 5, "CP402"),
    ]


@pytest.mark.parametrize("typed", ["A.jpg", "a.JPG", "a.jpeg", "a.png"])
def test_a_name_in_another_case_or_with_another_ending_is_answered_with_the_right_one(
    tmp_path: Path, typed: str
) -> None:
    checked = check(write(tmp_path, {"pictures/a.jpg": picture(), "news/a.md": item(typed)}))
    assert [found.hint for found in checked.problems] == ["是不是想写“a.jpg”？"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "CP403"),
        (b"<html><script>alert(1)</script></html>", "CP403"),
        (picture()[:200], "CP403"),
        (picture("PNG")[:60], "CP403"),
        (picture("GIF"), "CP403"),
        (picture("TIFF"), "CP403"),
        (picture("BMP"), "CP403"),
    ],
    ids=["empty", "html", "cut jpeg", "cut png", "gif", "tiff", "bmp"],
)
def test_a_picture_that_must_not_be_shown_is_refused(tmp_path: Path, data: bytes, code: str) -> None:
    found, problems = read(tmp_path, "a.jpg", data)
    assert found == {}
    assert names(problems) == [code]
    assert problems[0].hint


def test_a_picture_bomb_is_refused_before_it_unfolds(tmp_path: Path) -> None:
    data = io.BytesIO()
    Image.new("1", (10_000, 10_000)).save(data, "PNG")
    assert len(data.getvalue()) < 20_000
    found, problems = read(tmp_path, "a.png", data.getvalue())
    assert found == {}
    assert names(problems) == ["CP403"]


def test_a_picture_of_more_than_20_mb_is_not_opened(tmp_path: Path) -> None:
    with (tmp_path / "a.jpg").open("wb") as stream:
        stream.truncate(LARGEST_BYTES + 1)
    _, problems = read_pictures([Found(tmp_path / "a.jpg", "content/pictures/a.jpg", "pictures")])
    assert [problem.message for problem in problems] == ["图片文件超过 20 MB"]


@settings(max_examples=80, deadline=None)
@given(
    form=st.sampled_from(["JPEG", "PNG", "WEBP", "GPS"]),
    edits=st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=0, max_size=6)), min_size=1, max_size=6),
)
def test_a_damaged_picture_is_a_problem_or_a_picture_never_an_exception(
    tmp_path_factory: pytest.TempPathFactory, form: str, edits: list[tuple[float, bytes]]
) -> None:
    data = with_gps() if form == "GPS" else picture(form, (8, 8))
    for where, scrap in edits:
        at = int(where * len(data))
        data = data[:at] + scrap + data[at + max(len(scrap), 1) :]
    found, problems = read(tmp_path_factory.mktemp("pictures"), "a.jpg", data)
    assert len(found) + sum(problem.is_error for problem in problems) == 1


def test_a_link_among_the_pictures_is_refused_and_what_needs_it_is_told(tmp_path: Path) -> None:
    content = write(tmp_path, {"news/a.md": item("a.jpg")})
    (tmp_path / "outside.jpg").write_bytes(picture())
    (content / "pictures").mkdir()
    (content / "pictures" / "a.jpg").symlink_to(tmp_path / "outside.jpg")
    checked = check(content)
    assert names(checked.problems) == ["CP402", "CP002"]
    assert checked.catalog.pictures == {}


@pytest.mark.parametrize("other", ["2026/a.jpg", "Á.jpg"])
def test_two_pictures_of_one_address_are_told(tmp_path: Path, other: str) -> None:
    first = "pictures/á.jpg" if other.startswith("Á") else "pictures/2025/a.jpg"
    problems = check(write(tmp_path, {first: picture(), f"pictures/{other}": picture()})).problems
    assert "CP401" in names(problems)


# Addresses

ITEM = "---\n标题: 合影\n日期: 2026-11-02\n---\n\n正文。\n"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("news/a.md", "news/A.md"),
        ("news/重阳.md", "news/chong-yang.md"),
        ("news/a b.md", "news/a-b.md"),
        ("news/a_b.md", "news/a-b.md"),
        ("news/caf\u00e9.md", "news/cafe\u0301.md"),
        ("news/ａ.md", "news/a.md"),
    ],
)
def test_two_files_of_one_address_are_told_and_name_each_other(tmp_path: Path, first: str, second: str) -> None:
    problems = check(write(tmp_path, {first: ITEM, second: ITEM})).problems
    collisions = [problem for problem in problems if problem.code.name == "CP401"]
    assert len(collisions) == 1
    assert {collisions[0].place.file, *collisions[0].message.split("给了")[1:]} == {
        f"content/{first}",
        f"content/{second}",
    }


@pytest.mark.parametrize("name", ["news/2026.md", "news/2026/11.md", "awards/2026.yml", "notices/2026.md"])
def test_a_file_named_like_an_archive_is_told_to_take_another_name(tmp_path: Path, name: str) -> None:
    folder = name.split("/", maxsplit=1)[0]
    roll = "标题: 榜\n公布日期: 2026-11-02\n榜别: 最美人物\n级别: 社区\n名单:\n  - 姓名: 甲\n"
    notice = "---\n标题: 停水\n类型: 通知\n发布日期: 2026-11-02\n---\n\n停水。\n"
    text = {"news": ITEM, "awards": roll, "notices": notice}[folder]
    problems = check(write(tmp_path, {name: text})).problems
    assert [(problem.code.name, problem.place.file) for problem in problems] == [("CP401", f"content/{name}")]
    assert "网站自动生成的页面" in problems[0].message


def test_files_of_two_folders_with_one_name_do_not_collide(tmp_path: Path) -> None:
    assert check(write(tmp_path, {"news/2025/a.md": ITEM, "news/2026/a.md": ITEM})).problems == []


def test_topics_that_sound_alike_are_told_at_the_second(tmp_path: Path) -> None:
    files = {
        f"news/{name}.md": ITEM.replace("日期", f"主题: [环境, {word}]\n日期")
        for name, word in [("a", "文明"), ("b", "闻名")]
    }
    checked = check(write(tmp_path, dict(files)))
    assert [(found.code.name, found.place.line) for found in checked.problems] == [("CP401", 3)]
    assert [url for url in checked.pages if url.startswith("topics/w")] == ["topics/wen-ming/"]


def test_a_topic_written_twice_in_one_file_counts_once(tmp_path: Path) -> None:
    checked = check(write(tmp_path, {"news/a.md": ITEM.replace("日期", "主题: [文明, 文明]\n日期")}))
    assert checked.pages["topics/wen-ming/"].data["total"] == 1


def test_records_stand_newest_first_and_those_of_one_day_by_address(tmp_path: Path) -> None:
    days = {"a": "2026-11-02", "b": "2026-11-03", "c": "2026-11-02"}
    files = {f"news/{name}.md": ITEM.replace("2026-11-02", day) for name, day in days.items()}
    checked = check(write(tmp_path, dict(files)))
    (shelf,) = [shelf for shelf in checked.catalog.shelves if shelf.kind.name == "news"]
    assert [brief.url for brief in shelf.briefs] == ["news/b/", "news/c/", "news/a/"]
    assert checked.catalog.addresses["content/news/a.md"] == "news/a/"
