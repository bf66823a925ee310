"""Writes what stands inside a line: emphasis, links, images, code, note numbers, and tags that are refused."""

import re
from collections.abc import Callable
from typing import ClassVar, Final
from xml.etree.ElementTree import Element

from civpub.problems import Code
from civpub.rendering.text import codes
from civpub.rendering.text.anchors import Anchors
from civpub.rendering.text.headings import Headings
from civpub.rendering.text.inline import decode_entities
from civpub.rendering.text.laid import Laid
from civpub.rendering.text.links import Links
from civpub.rendering.text.marks import MARK
from civpub.rendering.text.model import Page, Target, TextFlaw
from civpub.rendering.text.notes import Notes
from civpub.rendering.text.prose import Prose, as_written, attributes, raw_code
from civpub.rendering.text.tags import is_closing, refusal_of, tag_name

_UNFINISHED: Final = re.compile(rf"(\]\(|\[\^){MARK}")
_UNFINISHED_AS: Final = {
    "](": (
        codes.LINK_FORM,
        "这里的链接没有写完整，居民会看到方括号和圆括号",
        "请检查 [文字](地址) 的括号和引号是否成对；不是链接的话，请写成 \\](。",
    ),
    "[^": (codes.FOOTNOTE, "脚注的号写得不对", "请写成 [^1] 这样，号里不留空格。"),
}


class SpanWriter:
    """The part of the writer that stays within a line; `writer.Writer` adds the blocks."""

    def __init__(self, laid: Laid, page: Page) -> None:
        self.laid = laid
        self.flaws: list[TextFlaw] = list(laid.flaws)
        self.prose = Prose()
        anchors = Anchors(page.id_prefix)
        self.headings = Headings(page.first_level, anchors, self.flaws)
        self.links = Links(page.url, page.resolve, anchors, self.flaws)
        self.notes = Notes(laid.spots, anchors.prefix, self.flaws)
        self._slips = {flaw.line for flaw in laid.flaws if flaw.code is codes.LINK_FORM}
        self._refused: set[str] = set()
        self._images = 0
        self._links = 0

    def _inside(self, element: Element) -> None:
        if element.text:
            self._text(element.text)
        for child in element:
            self.writers[child.tag](self, child)
            if child.tail:
                self._text(child.tail)

    def _text(self, text: str) -> None:
        """Write running text; a sign of a link or note still marked in it belongs to one that is not well formed."""
        if "\ufdd0" in text:
            for sign, number in _UNFINISHED.findall(text):
                spot = self.laid.spots.of(number)
                if spot.line not in self._slips:
                    self.flaws.append(TextFlaw(spot.line, spot.column, 1, *_UNFINISHED_AS[sign]))
        self.prose.write(text)

    def _tag(self, html: str) -> None:
        self.prose.html.append(html)

    def _flaw(self, element: Element, length: int, problem: tuple[Code, str, str], *, before: int = 0) -> None:
        """Report a problem that begins `before` characters in front of the element's mark."""
        spot = self.laid.spots.of(element.get("mark", "0"))
        self.flaws.append(TextFlaw(spot.line, spot.column - before, max(1, length), *problem))

    def _emphasis(self, element: Element) -> None:
        if masked := element.get("masked"):
            shown = as_written(masked)
            message = f"“{shown}”里的星号会变成加粗，打码就不见了"
            hint = f"打码请写成 {shown.replace('*', chr(92) + '*')}；确实要加粗，请在 ** 前空一格。"
            self._flaw(element, len(shown), (codes.MASK_AS_BOLD, message, hint), before=len("张**"))
        self._tag(f"<{element.tag}>")
        self._inside(element)
        self._tag(f"</{element.tag}>")

    def _link(self, element: Element) -> None:
        written = element.get("address", "")
        spot = self.laid.spots.of(element.get("mark", "0"))
        href = self.links.href(written, spot)
        start, images = len(self.prose.plain), self._images
        self._tag("")
        opening = len(self.prose.html) - 1
        self._links += 1
        self._inside(element)
        self._links -= 1
        if not self.prose.since(start) and self._images == images:
            problem = (codes.EMPTY_LINK, "链接没有文字，居民看不见也点不到", "请在方括号里写上文字。")
            self._flaw(element, len(written), problem)
        if href is None:
            return
        title = decode_entities(as_written(element.get("title", ""))) or None
        if href.external:
            marks = attributes(class_="cp-external", href=href.href, rel="noopener noreferrer", title=title)
        else:
            marks = attributes(href=href.href, title=title)
        self.prose.html[opening] = f"<a{marks}>"
        self._tag("</a>")

    def _image(self, element: Element) -> None:
        written = element.get("address", "")
        image = self.links.image(written, self.laid.spots.of(element.get("mark", "0")))
        alt = " ".join(decode_entities(as_written(element.get("alt", ""))).split())
        if not alt:
            hint = "请在方括号里写一句图上是什么，例如 ![老人们在包重阳糕](图片文件)。"
            self._flaw(element, len(written), (codes.IMAGE_ALT, "图片没有文字说明", hint))
        if image is None:
            return
        self._images += bool(alt)
        title = decode_entities(as_written(element.get("title", ""))) or None
        sizes = {"width": image.width, "height": image.height}
        self._picture(
            image, f"<img{attributes(src=image.url, alt=alt, title=title, loading='lazy', decoding='async', **sizes)}>"
        )

    def _picture(self, image: Target, html: str) -> None:
        """Write an image with what else a browser may choose from and, unless it is in a link, the way to open it."""
        if image.srcset:
            source = attributes(type="image/webp", srcset=image.srcset, sizes=image.sizes or None)
            html = f"<picture><source{source}>{html}</picture>"
        if image.large and not self._links:
            odd = f" cp-zoom--{image.shape}" if image.shape else ""
            html = f"<a{attributes(class_=f'cp-zoom{odd}', href=image.large)}>{html}</a>"
        self._tag(html)

    def _break(self, _element: Element) -> None:
        self._tag("<br>\n")
        self.prose.break_line()

    def _code(self, element: Element) -> None:
        self._tag("<code>")
        self.prose.verbatim(raw_code(element.text or ""))
        self._tag("</code>")

    def _note_number(self, element: Element) -> None:
        label = element.get("label", "")
        number, own_id, note_id = self.notes.mention(label, element.get("mark", "0"))
        link = attributes(class_="cp-note-ref", href=f"#{note_id}", role="doc-noteref")
        self._tag(f"<sup{attributes(id=own_id)}><a{link}>注{number}</a></sup>")

    def _refuse(self, element: Element) -> None:
        """Report a tag and show it as text; what only closes a tag already reported is not told again."""
        tag = as_written(element.text or "")
        name = tag_name(tag)
        if not (is_closing(tag) and name in self._refused):
            self._flaw(element, len(tag), (codes.RAW_HTML, *refusal_of(tag)), before=len("<"))
            self._refused.add(name)
        self.prose.write(tag)

    writers: ClassVar[dict[str, Callable[..., None]]] = {
        "strong": _emphasis,
        "em": _emphasis,
        "a": _link,
        "br": _break,
        "code": _code,
        "img": _image,
        "noteref": _note_number,
        "refused": _refuse,
    }
