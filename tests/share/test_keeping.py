"""A picture is drawn once; what was kept is believed only when it is whole."""

import subprocess
import sys
from pathlib import Path

import pytest
from faces import FACES, job

from civpub.assemble import quiet
from civpub.engine import Engine
from civpub.share import Fonts, Studio, drawn, find_fonts, font_faces, keep_only


@pytest.fixture
def studio(tmp_path: Path, fonts: Fonts) -> Studio:
    return Studio("https://liuan.example/", "recent", fonts, tmp_path / "kept")


def draw(studio: Studio) -> bytes:
    ((path, data),) = drawn([job(FACES["plain"], "square")], studio, Engine(1), quiet)
    assert path == "share/x.png"
    return data


def test_a_picture_is_read_again_instead_of_drawn(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    first = draw(studio)
    monkeypatch.setattr("civpub.share.draw.draw_picture", lambda *_: pytest.fail("drawn twice"))
    assert draw(studio) == first


@pytest.mark.parametrize("damage", [b"", b"\n", b"x", b"\xff" * 90])
def test_a_damaged_picture_is_drawn_anew(studio: Studio, damage: bytes) -> None:
    first = draw(studio)
    (kept,) = (studio.cache or Path()).iterdir()
    kept.write_bytes(damage)
    assert draw(studio) == first
    whole = bytearray(kept.read_bytes())
    whole[-9] ^= 1
    kept.write_bytes(whole)
    assert draw(studio) == first


def test_a_folder_that_cannot_be_written_costs_only_time(studio: Studio) -> None:
    (studio.cache or Path()).write_text("a file where the folder should be")
    assert draw(studio).startswith(b"\x89PNG")


def test_a_picture_nobody_wants_any_more_is_forgotten(studio: Studio) -> None:
    draw(studio)
    folder = studio.cache or Path()
    (folder / "zhang-xiaoming-poster-0.png").touch()
    keep_only([job(FACES["plain"], "square").path], studio)
    assert [file.name for file in folder.iterdir()] == ["x.png"]


def test_many_workers_draw_the_same_as_one(studio: Studio) -> None:
    jobs = [job(FACES["plain"], "square", name=f"第{number}社区") for number in range(100)]
    alone = Studio(studio.site_url, "all", studio.fonts)
    assert list(drawn(jobs, alone, Engine(2), quiet)) == list(drawn(jobs, alone, Engine(1), quiet))


def test_a_file_that_is_no_font_has_no_fonts(tmp_path: Path) -> None:
    for name, data in {"a": b"", "b": b"ttcf", "c": b"OTTO\0\x09" + b"x" * 30, "d": b"\0\1\0\0" + b"\0" * 200}.items():
        (tmp_path / name).write_bytes(data)
        assert not [face for face in font_faces(tmp_path / name) if face.families]
    assert font_faces(tmp_path / "none") == []


def test_a_changed_font_is_another_font(tmp_path: Path, fonts: Fonts) -> None:
    font = Path(fonts.titles[0].path)
    copy = tmp_path / font.name
    copy.write_bytes(font.read_bytes())
    assert [face.digest for face in font_faces(copy)] == [face.digest for face in font_faces(font)]
    with copy.open("ab") as stream:
        stream.write(b"more")
    assert not {face.digest for face in font_faces(copy)} & {face.digest for face in font_faces(font)}


def test_a_computer_without_fonts_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("civpub.share.fonts.font_folders", lambda: iter([tmp_path]))
    assert not find_fonts()


def test_planning_pictures_does_not_wait_for_what_draws_them() -> None:
    code = "import sys, civpub.share; print(sorted({'civpub.share.canvas', 'segno'} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
