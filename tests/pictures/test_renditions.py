"""A picture leaves with nothing but what can be seen on it, the right way up, in the colours it had."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from carriers import CARRIERS, MARK, Subject, carriers, display_p3
from click.testing import Result
from PIL import Image, ImageChops, ImageCms, ImageDraw, ImageFilter, ImageStat

from civpub.pictures import Picture, Rendition
from civpub.pictures.darkroom import develop

ORIENTATION = 0x0112
TO_LAB = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB")
METADATA = {"exif", "xmp", "comment", "icc_profile", "photoshop"}
NEXT = Image.new("RGB", (640, 480))
"""What comes second in a file of several pictures."""
Read = Callable[[str, bytes], Picture]


def shown(picture: Picture, width: int | None = None, suffix: str = "webp") -> Image.Image:
    """The rendition of `picture` that is `width` wide, or the widest."""
    rendition = Rendition(width or picture.widths[-1], suffix)
    ((_, data),) = develop(picture, picture.file.read_bytes(), [rendition])
    return Image.open(io.BytesIO(data))


def written(image: Image.Image, form: str, **more: object) -> bytes:
    data = io.BytesIO()
    image.save(data, form, **more)
    return data.getvalue()


def colours(size: tuple[int, int] = (640, 480)) -> Image.Image:
    """Patches of colours that differ in every channel."""
    image = Image.new("RGB", size, (120, 120, 120))
    draw = ImageDraw.Draw(image)
    patches = [(200, 40, 40), (40, 160, 60), (50, 70, 190), (230, 200, 60), (240, 240, 240), (20, 20, 20)]
    for at, patch in enumerate(patches):
        draw.rectangle((at * 100 + 10, 40, at * 100 + 90, size[1] - 40), fill=patch)
    return image.filter(ImageFilter.GaussianBlur(2))  # as sharp as a lens is


def distance(one: Image.Image, other: Image.Image) -> float:
    """The mean colour difference ΔE (CIE 1976) of two pictures in sRGB."""
    first, second = (ImageCms.applyTransform(image.convert("RGB"), TO_LAB) for image in (one, other))
    light, red, blue = ImageStat.Stat(ImageChops.difference(first, second)).mean
    return ((light * 100 / 255) ** 2 + red**2 + blue**2) ** 0.5


def photograph(orientation: int = 1) -> bytes:
    """A 60×40 photograph, its top left corner red, turned as a phone held so would store it."""
    image = Image.new("RGB", (600, 400), "white")
    image.paste((255, 0, 0), (0, 0, 200, 200))
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    return written(image, "JPEG", exif=exif, quality=95)


def test_nothing_that_a_picture_carries_is_in_any_file_of_the_site(
    project: Path, civpub: Callable[..., Result]
) -> None:
    pictures, news = project / "content/pictures", project / "content/news"
    pictures.mkdir(), news.mkdir()
    names = []
    for number, (name, data) in enumerate(carriers()):
        names.append(f"c{number}.{name.rpartition('.')[2]}")
        (pictures / names[-1]).write_bytes(data)
    photos = "".join(f"  - 文件: {name}\n    说明: 第 {name} 张\n" for name in names)
    inside = f"![插图](../pictures/{names[0]})"
    (news / "a.md").write_text(f"---\n标题: 看图\n日期: 2026-11-01\n照片:\n{photos}---\n\n{inside}\n", encoding="utf-8")
    built = civpub("build", "-f", project / "mkdocs.yml")
    assert built.exit_code == 0, built.output
    published = [file for file in (project / "site").rglob("*") if file.is_file()]
    assert sum(file.parent.name == "media" for file in published) == 5 * len(CARRIERS)
    assert [file.name for file in published if MARK in file.read_bytes()] == []
    for file in (project / "site/media").iterdir():
        with Image.open(file) as image:
            assert not image.getexif(), file
            assert not METADATA & image.info.keys(), file


def subject(number: int) -> tuple[Subject, Image.Image]:
    """The `number`th of many different photographs, by a camera held in any way, some in wide colours; and in sRGB."""
    image = colours((700, 96 + number)).rotate(number).resize((150 + number, 120 + number * 7 % 40))
    tint = Image.new("RGB", image.size, (90 + number, 160 - number, 90 + number * 37 % 60))
    image = Image.blend(image, tint, 0.4).filter(ImageFilter.GaussianBlur(6))
    held = number % 8 + 1
    if number % 3:
        return Subject(image, None, held), image
    profile, srgb = display_p3(), ImageCms.createProfile("sRGB")
    wide = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    return Subject(ImageCms.profileToProfile(image, srgb, wide, outputMode="RGB"), profile, held), image


def test_sixty_photographs_in_each_carrier_leave_bare_upright_and_in_their_colours(picture: Read) -> None:
    looked_at = 0
    for number in range(60):
        carried, wanted = subject(number)
        for name, data in carriers(carried):
            looks = carried.image if name == "odd profile.jpg" else wanted  # what no profile explains is sRGB
            found = picture(f"{number}.{name.rpartition('.')[2]}", data)
            for made, bare in develop(found, data, [Rendition(found.widths[-1], "webp"), found.fallback]):
                assert MARK not in bare, (number, name, made)
                with Image.open(io.BytesIO(bare)) as image:
                    assert not image.getexif(), (number, name, made)
                    assert not METADATA & image.info.keys(), (number, name, made)
                    assert image.size == wanted.size, (number, name, made)
                    assert distance(image, looks) < 2, (number, name, made)
                looked_at += 1
    assert looked_at == 60 * len(CARRIERS) * 2


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_way_of_holding_a_phone_is_published_upright(picture: Read, orientation: int) -> None:
    found = picture("a.jpg", photograph(orientation))
    published = shown(found)
    assert published.size == (found.width, found.height) == ((600, 400) if orientation < 5 else (400, 600))
    right, low = orientation in {2, 3, 6, 7}, orientation in {3, 4, 7, 8}
    corner = (published.width - 50 if right else 50, published.height - 50 if low else 50)
    red, green, blue = published.convert("RGB").getpixel(corner)
    assert red > 200
    assert green < 60
    assert blue < 60


def test_colours_of_another_space_look_as_they_did(picture: Read) -> None:
    profile, srgb = display_p3(), ImageCms.createProfile("sRGB")
    wide = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    stored = ImageCms.profileToProfile(colours(), srgb, wide, outputMode="RGB")
    assert distance(stored, colours()) > 4
    data = written(stored, "PNG", icc_profile=profile)
    assert distance(shown(picture("a.png", data)), colours()) < 2


@pytest.mark.parametrize("width", [320, 480, 640])
@pytest.mark.parametrize("suffix", ["webp", "jpg"])
def test_a_rendition_looks_like_its_original(picture: Read, width: int, suffix: str) -> None:
    found = picture("a.png", written(colours(), "PNG"))
    wanted = colours().resize((width, width * 3 // 4), Image.Resampling.LANCZOS)
    assert distance(shown(found, width, suffix), wanted) < 2


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("cmyk.jpg", lambda: written(colours().convert("CMYK"), "JPEG", quality=95)),
        ("palette.png", lambda: written(colours().quantize(64), "PNG")),
        ("animated.png", lambda: written(colours(), "PNG", save_all=True, append_images=[NEXT])),
        ("animated.webp", lambda: written(colours(), "WEBP", lossless=True, save_all=True, append_images=[NEXT])),
        ("live.jpg", lambda: written(colours(), "MPO", save_all=True, append_images=[NEXT], quality=95)),
        ("png-called.jpg", lambda: written(colours(), "PNG")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_every_sort_of_picture_becomes_one_frame_in_ordinary_colours(
    picture: Read, name: str, data: Callable[[], bytes]
) -> None:
    published = shown(picture(name, data()))
    assert (published.mode, getattr(published, "n_frames", 1)) == ("RGB", 1)
    assert distance(published, colours()) < 2


def test_sixteen_bits_become_eight_and_not_white(picture: Read) -> None:
    deep = Image.new("I;16", (640, 480), 0x8000)
    red, green, blue = shown(picture("a.png", written(deep, "PNG"))).convert("RGB").getpixel((320, 240))
    assert {red, green, blue} <= {127, 128, 129}


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_shows_through_is_laid_on_white(picture: Read, mode: str) -> None:
    image = Image.new("RGBA", (640, 480), (0, 0, 0, 0))
    image.paste((10, 10, 10, 255), (0, 0, 320, 480))
    published = shown(picture("a.png", written(image.convert(mode), "PNG"))).convert("RGB")
    assert min(published.getpixel((500, 240))) > 250
    assert max(published.getpixel((100, 240))) < 20


def test_a_rendition_is_the_same_whichever_others_are_made_with_it(picture: Read) -> None:
    found = picture("a.jpg", written(colours((2600, 1950)), "JPEG"))
    data = found.file.read_bytes()
    every = [*found.ladder(4000), found.fallback, found.large]
    together = dict(develop(found, data, every))
    assert together == {one: dict(develop(found, data, [one]))[one] for one in every}


@pytest.mark.parametrize(
    ("size", "widths", "shape"),
    [
        ((4000, 3000), (160, 320, 480, 800, 1200, 1920), ""),
        ((1000, 750), (160, 320, 480, 800, 1000), ""),
        ((810, 600), (160, 320, 480, 810), ""),
        ((10_000, 200), (160, 320, 480, 800, 1200, 1920, 3840), "wide"),
        ((1080, 12_000), (160, 320, 480, 720), "tall"),
        ((300, 200), (300,), "tiny"),
        ((1, 1), (1,), "tiny"),
    ],
)
def test_no_picture_is_enlarged_and_none_is_endless(
    picture: Read, size: tuple[int, int], widths: tuple[int, ...], shape: str
) -> None:
    found = picture("a.jpg", written(Image.new("RGB", size, "tan"), "JPEG"))
    assert (found.widths, found.shape) == (widths, shape)
    assert shown(found).height <= min(size[1], 8000)


def test_a_picture_no_page_shows_is_not_published(project: Path, civpub: Callable[..., Result]) -> None:
    pictures, news = project / "content/pictures", project / "content/news"
    pictures.mkdir(), news.mkdir()
    for name in ("shown", "linked", "private"):
        (pictures / f"{name}.jpg").write_bytes(photograph())
    fields = "标题: 看图\n日期: 2026-11-01\n照片:\n  - 文件: shown.jpg\n    说明: 一张图\n"
    text = f"---\n{fields}---\n\n![图](../pictures/linked.jpg)\n"
    (news / "a.md").write_text(text, encoding="utf-8")
    built = civpub("build", "-f", project / "mkdocs.yml")
    assert built.exit_code == 0, built.output
    assert {file.name.split("-")[0] for file in (project / "site/media").iterdir()} == {"shown", "linked"}
