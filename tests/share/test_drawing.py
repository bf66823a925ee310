"""A picture is what it should be: whole, of its size, the same every time, without tofu, its code readable."""

import io
import re
from pathlib import Path

import pytest
import zxingcpp
from faces import FACES, LONG, URL, job
from msgspec.structs import replace
from PIL import Image, ImageFont

from civpub.kinds.face import Face
from civpub.pictures.store import ChangedPictureError
from civpub.share import SIZES, Fonts, font_faces
from civpub.share.canvas import _RAMPS, PALETTE, STEPS
from civpub.share.draw import draw_picture
from civpub.share.sheet import Form
from civpub.share.type import Type, has_glyph

ROOT = Path(__file__).parents[2]
FORMS: tuple[Form, ...] = ("wide", "square", "poster")


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("style", FACES)
def test_every_picture_has_its_size_and_is_small(style: str, form: Form, fonts: Fonts) -> None:
    data = draw_picture(job(FACES[style], form), fonts)
    image = opened(data)
    assert image.size == SIZES[form]
    assert image.format == "PNG"
    assert len(data) <= 80_000


@pytest.mark.parametrize("form", FORMS)
def test_a_picture_with_a_photograph_is_a_jpeg_that_says_nothing_else(form: Form, fonts: Fonts, photo: Path) -> None:
    data = draw_picture(job(FACES["news"], form, photo), fonts)
    image = opened(data)
    assert (image.format, image.size) == ("JPEG", SIZES[form])
    assert not image.getexif()
    assert len(data) <= (160_000 if form == "poster" else 80_000)


def test_a_photograph_of_sixteen_bits_is_not_white(fonts: Fonts, tmp_path: Path) -> None:
    deep = tmp_path / "deep.png"
    Image.new("I;16", (1200, 800), 0x4000).save(deep)
    corner = opened(draw_picture(job(FACES["news"], "square", deep), fonts)).getpixel((300, 100))
    assert corner == pytest.approx((0x40, 0x40, 0x40), abs=4)


def test_a_photograph_that_changed_since_it_was_looked_over_is_not_drawn(fonts: Fonts, tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    Image.new("RGB", (900, 600), "red").save(file)
    wanted = job(FACES["news"], "square", file)
    Image.new("RGB", (900, 600), "navy").save(file)
    with pytest.raises(ChangedPictureError):
        draw_picture(wanted, fonts)


@pytest.mark.parametrize("style", [style for style in FACES if style != "plain"])
def test_the_code_of_a_poster_leads_to_the_page(style: str, fonts: Fonts) -> None:
    (found,) = zxingcpp.read_barcodes(opened(draw_picture(job(FACES[style], "poster"), fonts)).convert("RGB"))
    assert found.text == URL


def test_the_code_is_read_from_a_poster_with_a_photograph_seen_small(fonts: Fonts, photo: Path) -> None:
    poster = opened(draw_picture(job(FACES["news"], "poster", photo), fonts))
    (found,) = zxingcpp.read_barcodes(poster.resize((360, 480)))
    assert found.text == URL


@pytest.mark.parametrize("form", FORMS)
def test_the_same_sheet_gives_the_same_bytes(form: Form, fonts: Fonts) -> None:
    assert draw_picture(job(FACES["roll"], form), fonts) == draw_picture(job(FACES["roll"], form), fonts)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("title", ["字", LONG, "Wi-Fi" * 12, "“”" * 30, "一" * 200, "　", "😀喜报"])
def test_any_title_is_drawn(title: str, form: Form, fonts: Fonts) -> None:
    for style in FACES:
        drawn = opened(draw_picture(job(replace(FACES[style], title=title), form, name=title), fonts))
        assert drawn.size == SIZES[form]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("names", [(), ("王",), ("内蒙古自治区某某街道某某社区红马甲志愿服务巡逻队",) * 9])
def test_a_roll_of_nobody_and_of_long_names_is_drawn(names: tuple[str, ...], form: Form, fonts: Fonts) -> None:
    face = Face("roll", "光荣榜", "四德榜", names=names, total=f"{len(names)} 支")
    assert opened(draw_picture(job(face, form), fonts)).size == SIZES[form]


@pytest.mark.parametrize("char", "䶮喆堃珺㛃")
def test_a_rare_character_has_ink_of_its_own(char: str, fonts: Fonts) -> None:
    kind = Type(fonts.titles, 40)
    assert has_glyph(kind.face_of(char), char)
    assert kind.ink(char).tobytes() != kind.ink("\U000effff").tobytes()


def test_a_character_that_no_font_has_stands_as_a_printers_mark(fonts: Fonts) -> None:
    assert Type(fonts.titles, 40).clean("王\U000effff") == "王〓"


def test_a_character_comes_from_the_first_font_that_has_it(fonts: Fonts, tmp_path: Path) -> None:
    latin = ImageFont.load_default(40)  # the one that Pillow brings along
    assert isinstance(latin, ImageFont.FreeTypeFont)
    (tmp_path / "latin.otf").write_bytes(latin.font_bytes)
    (first,) = font_faces(tmp_path / "latin.otf")
    kind = Type((first, *fonts.titles), 40)
    assert kind.face_of("A") == first
    assert kind.face_of("社") == fonts.titles[0]


def test_the_colours_are_those_of_the_site() -> None:
    tokens = (ROOT / "civpub/plugin/styles/tokens.css").read_text("utf-8")
    light = set(re.findall(r"var\(--cp-l, (#[0-9a-f]{6})\)", tokens))
    used = {colour for pair in _RAMPS.values() for colour in pair}
    assert used - light == {"#ecc877"}, "gold that can be read on red"
    assert len(PALETTE) == 3 * STEPS * len(_RAMPS)
    assert STEPS * len(_RAMPS) <= 256
