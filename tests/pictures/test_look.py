"""Only whole pictures in formats every phone shows are taken; a clerk is told what the others are."""

import io
import random
from pathlib import Path

import pytest
from content_folder import check, write
from PIL import Image

from civpub.catalog import read_pictures
from civpub.engine import Engine
from civpub.pictures import Refusal, Seen
from civpub.pictures.look import look
from civpub.sources.find import Found

HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 99
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def encoded(form: str, size: tuple[int, int] = (640, 480), **more: object) -> bytes:
    data = io.BytesIO()
    noise = random.Random(7).randbytes(size[0] * size[1] * 3)  # noqa: S311  the same in every run
    Image.frombytes("RGB", size, noise).save(data, form, **more)
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (HEIC, "HEIC"),
        (SVG, "SVG"),
        (b'<?xml version="1.0"?>' + SVG, "SVG"),
        (encoded("GIF"), "GIF"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\0\0\0\x20ftypmp42" + b"\0" * 50, "视频"),
        (encoded("TIFF"), "不是完好的"),
        (encoded("JPEG")[:-2000], "没有传完整"),
        (encoded("PNG")[:-2000], "没有传完整"),
        (encoded("WEBP")[:-2000], "没有传完整"),
    ],
    ids=["heic", "svg", "svg with head", "gif", "pdf", "film", "tiff", "cut jpeg", "cut png", "cut webp"],
)
def test_what_is_no_whole_picture_is_called_by_its_name(tmp_path: Path, data: bytes, said: str) -> None:
    (tmp_path / "a.jpg").write_bytes(data)
    refusal = look(tmp_path / "a.jpg")
    assert isinstance(refusal, Refusal)
    assert said in refusal.message
    assert refusal.hint


def test_places_are_told_once_for_all_pictures_and_keep_nothing_back(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x8825] = {1: "N", 2: (30.0, 15.0, 0.0), 3: "E", 4: (120.0, 9.0, 0.0)}
    for name in "abcde":
        (tmp_path / f"{name}.jpg").write_bytes(encoded("JPEG", exif=exif))
    files = [Found(tmp_path / f"{name}.jpg", f"content/pictures/{name}.jpg", "pictures") for name in "abcde"]
    pictures, problems = read_pictures(files)
    assert len(pictures) == 5
    assert [(found.code.name, found.is_error, found.message) for found in problems] == [
        ("CP404", False, "a.jpg、b.jpg、c.jpg 等 5 张照片的原件里记着拍摄地点")
    ]


def test_what_is_known_is_not_opened_again_and_as_many_workers_see_the_same(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / f"{name}.png").write_bytes(encoded("PNG"))
    files = [Found(tmp_path / f"{name}.png", f"content/pictures/{name}.png", "pictures") for name in "abc"]
    told: list[tuple[str, int, int]] = []
    first, _ = read_pictures(files, engine=Engine(2), progress=lambda *step: told.append(step))
    assert told == [("检查照片", done, 3) for done in (1, 2, 3)]
    known = {name: Seen(found.seen.digest, 999, 999) for name, found in first.items()}
    again, _ = read_pictures(files, known)
    assert {found.width for found in again.values()} == {999}
    (tmp_path / "a.png").write_bytes(encoded("PNG", (500, 400)))
    assert read_pictures(files, known)[0]["a.png"].width == 500


@pytest.mark.parametrize(("suffix", "said"), [("svg", "SVG"), ("HEIC", "HEIC"), ("gif", "不收这种图片")])
def test_a_picture_of_another_format_is_named_with_a_way_out(tmp_path: Path, suffix: str, said: str) -> None:
    content = write(tmp_path, {f"pictures/a.{suffix}": b"anything"})
    (problem,) = check(content).problems
    assert said in problem.message
    assert "jpg" in problem.hint
