"""A code reads back as the address it was made of, by a decoder that is not ours."""

import re

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from civpub.qr import QUIET, qr_matrix, qr_svg

SITE = "https://liu-an-yuan.example.org/"
RUN = re.compile(r"M(\d+) (\d+)h(\d+)v1H\1z")


def read(dark: set[tuple[int, int]], side: int) -> str:
    image = Image.new("L", (side, side), 255)
    for at in dark:
        image.putpixel(at, 0)
    (found,) = zxingcpp.read_barcodes(image.resize((side * 4, side * 4), Image.Resampling.NEAREST))
    return found.text


def modules(url: str) -> tuple[set[tuple[int, int]], int]:
    rows = qr_matrix(url)
    return {(x + QUIET, y + QUIET) for y, row in enumerate(rows) for x, dark in enumerate(row) if dark}, len(
        rows
    ) + 2 * QUIET


@pytest.mark.parametrize("url", ["", "awards/2026-q3-si-de-bang/", "people/" + "zhang-" * 30, "公示/"])
def test_a_code_reads_back(url: str) -> None:
    assert read(*modules(SITE + url)) == SITE + url


@given(st.text("abcdefghijklmnopqrstuvwxyz0123456789-/", max_size=120))
def test_every_address_reads_back(url: str) -> None:
    assert read(*modules(SITE + url)) == SITE + url


def test_the_drawing_shows_the_modules_and_nothing_else() -> None:
    svg = qr_svg(SITE)
    drawn = {(int(x) + step, int(y)) for x, y, width in RUN.findall(svg) for step in range(int(width))}
    dark, side = modules(SITE)
    assert drawn == dark
    assert f'viewBox="0 0 {side} {side}"' in svg
    assert RUN.sub("", svg.partition('d="')[2]) == '"/></svg>'


def test_the_drawing_holds_no_style() -> None:
    assert "style" not in qr_svg(SITE)
