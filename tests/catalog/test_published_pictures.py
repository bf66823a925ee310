"""A picture leaves with nothing but what can be seen on it."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from civpub.catalog.pictures import Picture, published_bytes, read_pictures
from civpub.sources.find import Found

SECRET = "SECRET-4711"
ORIENTATION = 0x0112
MAKER = 0x010F


def photograph(file: Path, orientation: int = 1) -> None:
    """Write a 60×40 photograph, its top left corner red, turned as a phone held so would store it."""
    image = Image.new("RGB", (60, 40), "white")
    image.paste((255, 0, 0), (0, 0, 20, 20))
    exif = Image.Exif()
    exif[ORIENTATION], exif[MAKER] = orientation, SECRET
    image.save(file, exif=exif, comment=SECRET.encode(), quality=95)


def read(file: Path) -> Picture:
    pictures, problems = read_pictures([Found(file, f"content/pictures/{file.name}", "pictures")])
    assert problems == []
    return pictures[file.name]


def test_a_photograph_loses_what_the_camera_wrote(tmp_path: Path) -> None:
    photograph(tmp_path / "a.jpg")
    assert SECRET.encode() in (tmp_path / "a.jpg").read_bytes()
    published = published_bytes(read(tmp_path / "a.jpg"))
    assert SECRET.encode() not in published
    assert not Image.open(io.BytesIO(published)).getexif()


@pytest.mark.parametrize("suffix", ["png", "webp"])
def test_other_formats_lose_their_notes_too(tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"a.{suffix}"
    notes = PngInfo()
    notes.add_text("Author", SECRET)
    more = {"pnginfo": notes} if suffix == "png" else {"xmp": f"<x>{SECRET}</x>".encode()}
    Image.new("RGB", (8, 8), "red").save(file, **more)
    assert SECRET.encode() in file.read_bytes()
    assert SECRET.encode() not in published_bytes(read(file))


def test_a_picture_with_a_palette_keeps_its_colours(tmp_path: Path) -> None:
    notes = PngInfo()
    notes.add_text("Author", SECRET)
    Image.new("RGB", (8, 8), (200, 30, 40)).convert("P").save(tmp_path / "a.png", pnginfo=notes)
    before = Image.open(tmp_path / "a.png").convert("RGB").getpixel((3, 3))
    after = Image.open(io.BytesIO(published_bytes(read(tmp_path / "a.png")))).convert("RGB").getpixel((3, 3))
    assert after == before


def test_what_hides_behind_the_picture_or_in_a_maker_s_block_stays_private(tmp_path: Path) -> None:
    Image.new("RGB", (8, 8), "red").save(tmp_path / "plain.jpg")
    plain = (tmp_path / "plain.jpg").read_bytes()
    assert read(tmp_path / "plain.jpg").is_plain
    block = b"\xff\xe4" + (len(SECRET) + 2).to_bytes(2, "big") + SECRET.encode()
    (tmp_path / "maker.jpg").write_bytes(plain[:2] + block + plain[2:])
    (tmp_path / "behind.jpg").write_bytes(plain + SECRET.encode())
    Image.new("RGB", (8, 8), "red").save(tmp_path / "behind.webp")
    (tmp_path / "behind.webp").write_bytes((tmp_path / "behind.webp").read_bytes() + SECRET.encode())
    for name in ("maker.jpg", "behind.jpg", "behind.webp"):
        assert SECRET.encode() not in published_bytes(read(tmp_path / name)), name


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_way_of_holding_a_phone_is_published_upright(tmp_path: Path, orientation: int) -> None:
    photograph(tmp_path / "a.jpg", orientation)
    picture = read(tmp_path / "a.jpg")
    published = Image.open(io.BytesIO(published_bytes(picture)))
    assert published.size == (picture.width, picture.height) == ((60, 40) if orientation < 5 else (40, 60))
    right, low = orientation in {2, 3, 6, 7}, orientation in {3, 4, 7, 8}
    corner = (published.width - 5 if right else 5, published.height - 5 if low else 5)
    red, green, blue = published.convert("RGB").getpixel(corner)
    assert red > 200
    assert green < 60
    assert blue < 60


def test_a_plain_picture_is_published_byte_for_byte(tmp_path: Path) -> None:
    Image.new("RGB", (8, 8), "red").save(tmp_path / "a.png")
    assert published_bytes(read(tmp_path / "a.png")) == (tmp_path / "a.png").read_bytes()


def test_a_picture_no_page_shows_is_not_published(project: Path, civpub: Callable[..., Result]) -> None:
    pictures, news = project / "content/pictures", project / "content/news"
    pictures.mkdir(), news.mkdir()
    photograph(pictures / "shown.jpg")
    photograph(pictures / "linked.jpg")
    photograph(pictures / "private.jpg")
    fields = "标题: 看图\n日期: 2026-11-01\n照片:\n  - 文件: shown.jpg\n    说明: 一张图\n"
    text = f"---\n{fields}---\n\n![图](../pictures/linked.jpg)\n"
    (news / "a.md").write_text(text, encoding="utf-8")
    built = civpub("build", "-f", project / "mkdocs.yml")
    assert built.exit_code == 0, built.output
    assert sorted(file.name for file in (project / "site/media").iterdir()) == ["linked.jpg", "shown.jpg"]
    published = [file for file in (project / "site").rglob("*") if file.is_file()]
    assert not [file for file in published if SECRET.encode() in file.read_bytes()]
