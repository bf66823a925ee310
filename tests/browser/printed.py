"""Pages as Chromium prints them, read back from the PDF by a reader that is not Chromium."""

import ctypes
from dataclasses import dataclass
from functools import cache, cached_property

import pypdfium2 as pdfium
from PIL import Image
from playwright.sync_api import Browser, Page
from pypdfium2 import raw

MM = 25.4 / 72
"""Millimetres of a point."""
HAN = range(0x4E00, 0xA000)
PICTURES = """() => Promise.all([...document.images].map(image => {
  image.loading = "eager";
  return image.decode();
}))"""
"""Waits for every picture of a page, further down, too."""


@dataclass(frozen=True)
class Char:
    """A character on a sheet: its size in points, its box in millimetres from the left and from the top."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    points: float


@dataclass(frozen=True)
class Sheet:
    """One sheet of a PDF."""

    page: pdfium.PdfPage

    @property
    def size(self) -> tuple[int, int]:
        width, height = self.page.get_size()
        return round(width * MM), round(height * MM)

    @cached_property
    def chars(self) -> list[Char]:
        """Every visible character."""
        found, text, height = [], self.page.get_textpage(), self.page.get_height()
        for index in range(text.count_chars()):
            letter = text.get_text_range(index, 1)
            left, bottom, right, top = text.get_charbox(index, loose=True)
            if letter.strip() and right > left:
                box = (left * MM, (height - top) * MM, right * MM, (height - bottom) * MM)
                found.append(Char(letter, *box, _points(text, index)))
        return found

    @property
    def han(self) -> list[Char]:
        return [char for char in self.chars if ord(char.text[0]) in HAN]

    @cached_property
    def lines(self) -> list[str]:
        """The text from the top down, one string a line, without any blanks."""
        rows: dict[int, list[Char]] = {}
        for char in sorted(self.chars, key=lambda char: (char.bottom, char.left)):
            near = next((row for row in rows if abs(row - char.bottom * 10) < 15), round(char.bottom * 10))
            rows.setdefault(near, []).append(char)
        return ["".join(char.text for char in sorted(row, key=lambda char: char.left)) for row in rows.values()]

    @cached_property
    def text(self) -> str:
        return "".join(self.page.get_textpage().get_text_range().split())

    @cached_property
    def image(self) -> Image.Image:
        """The sheet at 100 dots an inch."""
        return self.page.render(scale=100 / 72).to_pil()


def _points(text: pdfium.PdfTextPage, index: int) -> float:
    """Return the size of a character as it is printed; a PDF states one and then a scale."""
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(text.raw, index, ctypes.byref(matrix))
    return round(raw.FPDFText_GetFontSize(text.raw, index) * abs(matrix.d), 2)


@cache
def reader(browser: Browser, *, dark: bool = False) -> Page:
    """Return the page that all that is printed goes through, where the screen is light or dark."""
    options = {"color_scheme": "dark", "reduced_motion": "reduce"} if dark else {}
    return browser.new_context(locale="zh-CN", viewport={"width": 1280, "height": 800}, **options).new_page()


@cache
def printed(
    browser: Browser, url: str, *, dark: bool = False, script: str = "", background: bool = True
) -> tuple[Sheet, ...]:
    """Return the sheets of the page at `url`, after `script` was run in it; nothing is printed twice."""
    page = reader(browser, dark=dark)
    page.goto(url)
    page.evaluate(PICTURES)
    if script:
        page.evaluate(script)
    data = page.pdf(prefer_css_page_size=True, print_background=background)
    return tuple(Sheet(page) for page in pdfium.PdfDocument(data))
