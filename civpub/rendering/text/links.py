"""Links and images of a text: each address judged, resolved and made relative to the page."""

import difflib
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from civpub.problems import Code
from civpub.rendering.text import codes
from civpub.rendering.text.addresses import Address, Refusal, read_address, relative
from civpub.rendering.text.anchors import FORCED_PREFIX, Anchors, slug
from civpub.rendering.text.inline import decode_entities
from civpub.rendering.text.marks import Spot
from civpub.rendering.text.model import OutLink, Resolve, Suggests, Target, TextFlaw
from civpub.rendering.text.prose import as_written

_IMAGES: Final = (".jpg", ".jpeg", ".png", ".webp")
_COMPARED: Final = 200
"""Characters and headings looked at when guessing what was meant."""


class Href(Struct, frozen=True):
    """Where a link goes, as its HTML says it."""

    href: str
    external: bool = False


class Links:
    """Judges the addresses of one text."""

    def __init__(self, page_url: str, resolve: Resolve, anchors: Anchors, flaws: list[TextFlaw]) -> None:
        self.page_url = page_url
        self.resolve = resolve
        self.anchors = anchors
        self.flaws = flaws
        self.out_links: list[OutLink] = []
        self._own: list[tuple[str, Spot]] = []

    def href(self, written: str, spot: Spot) -> Href | None:
        """Return where the link goes, None when it is refused."""
        address = self._read(written, spot)
        if address is None:
            return None
        if address.kind != "inside":
            return Href(address.href, external=address.kind == "external")
        url = self.page_url
        if address.path:
            target = self._target(address.path, spot)
            if target is None:
                return None
            url = target.large or target.url
        if not address.anchor:
            return Href(relative(self.page_url, url))
        if url == self.page_url:
            self._own.append((address.anchor, spot))
            return Href("#" + self.anchors.meant_by(address.anchor))
        anchor = FORCED_PREFIX + slug(address.anchor.removeprefix(FORCED_PREFIX))
        self.out_links.append(OutLink(url, anchor, spot.line, spot.column))
        return Href(f"{relative(self.page_url, url)}#{anchor}")

    def image(self, written: str, spot: Spot) -> Target | None:
        """Return the image file meant, its addresses relative to the page, None when it is refused."""
        address = self._read(written, spot)
        if address is None:
            return None
        if address.kind != "inside":
            self._flaw(spot, written, codes.REMOTE_IMAGE, "图片在别的网站上", "请把图片存到本文旁边，只写文件名。")
            return None
        if not address.path.lower().endswith(_IMAGES):
            message = f"“{address.path or '#' + address.anchor}”不是图片"
            hint = "图片只能是 jpg、png、webp；别的文件请去掉前面的 !，写成链接。"
            self._flaw(spot, written, codes.NOT_AN_IMAGE, message, hint)
            return None
        target = self._target(address.path, spot)
        if target is None:
            return None
        large = target.large and relative(self.page_url, target.large)
        return replace(target, url=relative(self.page_url, target.url), large=large)

    def finish(self) -> None:
        """Check the anchors on this page, now that every heading is known."""
        for written, spot in self._own:
            if not self.anchors.has(self.anchors.meant_by(written)):
                near = difflib.get_close_matches(written[:_COMPARED], self.anchors.names[:_COMPARED], n=1, cutoff=0.4)
                hint = f"您要写的是 #{near[0]} 吗？" if near else "# 后面请写本页一个小标题的原文。"
                message = f"本页没有叫“{written}”的小标题"
                self._flaw(spot, "#" + written, codes.MISSING_ANCHOR, message, hint)

    def _read(self, written: str, spot: Spot) -> Address | None:
        plain = decode_entities(as_written(written)).strip(" ")
        if plain.startswith("<") and plain.endswith(">"):
            plain = plain[1:-1]
        if not plain:
            self._flaw(
                spot, written, codes.LINK_FORM, "括号里没有写地址", "请在圆括号里写上地址，或去掉方括号和圆括号。"
            )
            return None
        address = read_address(plain)
        if isinstance(address, Refusal):
            self._flaw(spot, written, address.code, address.message, address.hint)
            return None
        return address

    def _target(self, path: str, spot: Spot) -> Target | None:
        target = self.resolve(path)
        if target is None:
            near = self.resolve.suggest(path) if isinstance(self.resolve, Suggests) else ""
            hint = f"您要写的是 {near} 吗？" if near else "请核对文件名、文件夹和大小写，文件名从当前文件的位置写起。"
            self._flaw(spot, path, codes.MISSING_TARGET, f"找不到“{path}”", hint)
        return target

    def _flaw(self, spot: Spot, written: str, code: Code, message: str, hint: str) -> None:
        self.flaws.append(TextFlaw(spot.line, spot.column, max(1, len(as_written(written))), code, message, hint))
