"""Our inline rules for the parser: bold for Chinese prose, links and images, notes, and tags that are refused.

Every rule gives elements or plain characters, never HTML: what reaches the page is written, and escaped, by `writer`.
The patterns are linear: a possessive quantifier never tries a shorter match. Each begins with its sign and looks behind
only then: so the regular expression engine skips from sign to sign instead of trying every character.
"""

import html
import re
from collections.abc import Callable
from typing import Final
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.inlinepatterns import (
    BACKTICK_RE,
    ESCAPE_RE,
    LINE_BREAK_RE,
    BacktickInlineProcessor,
    EscapeInlineProcessor,
    InlineProcessor,
    Pattern,
    SubstituteTagInlineProcessor,
)
from markdown.util import AtomicString

from civpub.patterns import compiled
from civpub.rendering.text.deadline import Deadline
from civpub.rendering.text.marks import MARK
from civpub.rendering.text.surnames import SURNAMES

_Result = tuple[Element | str | None, int | None, int | None]
_Unescape = Callable[[str], str]
_Make = Callable[[re.Match[str], _Unescape], Element | str | None]

_STOPS: Final = "、，。；：！？）》〉」』】〕”’…,.;:!?)"
_BOLD: Final = (
    rf"\*\*(?<!\*\*\*)(?:(?<![0-9A-Za-z]\*\*)|(?![0-9A-Za-z]))(?:\ufdd0(?P<mark>[0-9]++)\ufdd1)?+(?![*\s{re.escape(_STOPS)}])"
    r"(?P<text>(?:[^*]|\*(?!\*))++)(?<!\s)\*\*(?!\*)"
)
_BOLD_ITALIC: Final = r"\*\*\*(?<![\w*]\*\*\*)(?![*\s])(?P<text>[^*]++)(?<!\s)\*{3}(?![\w*])"
_ITALIC: Final = r"\*(?<![\w*]\*)(?![*\s])(?P<text>[^*]++)(?<!\s)\*(?![\w*])"
"""A single star is emphasis only where it stands alone: 张*辉、李* are masked names, 5*3*2 is a sum."""
_TEXT: Final = r"((?:[^\[\]]|\[[^\[\]]*+\])*+)\]"
_ADDRESS: Final = rf"\({MARK}((?:[^()\n\"]|\([^()\n]*+\))*+)(?:\"([^\"\n]*+)\"[ ]*+)?\)"
_TAG: Final = (
    rf"<{MARK}("
    r"/?[A-Za-z][^<>]*+>"
    r"|[A-Za-z][A-Za-z0-9-]*+[\s/][^<>=]*+="
    r"|(?i:/?(?:script|style|iframe|object|embed|svg|math|img|form|input|link|meta|base|template|noscript)\b)"
    r"|!--|!\[CDATA\[|![A-Za-z]|\?[A-Za-z=]++"
    ")"
)


_ENTITY: Final = re.compile(r"&(?:#[0-9]{1,7}+|#[xX][0-9A-Fa-f]{1,6}+|[A-Za-z][A-Za-z0-9]{1,31}+);")


def inline_rules(md: Markdown, deadline: Deadline) -> tuple[Pattern, ...]:
    """Return all inline rules, in order: an own list, so that no rule of a later parser version slips in."""
    return (
        _Rule(r"\A", md, lambda _match, _unescape: deadline.look()),
        BacktickInlineProcessor(r"(?=[`\\])" + BACKTICK_RE),
        EscapeInlineProcessor(ESCAPE_RE, md),
        _Rule(rf"\[\^{MARK}([^\]\s]++)\]", md, _note_number),
        _Rule(r"!\[" + _TEXT + _ADDRESS, md, _image),
        _Rule(r"\[(?<!!\[)" + _TEXT + _ADDRESS, md, _link),
        _Rule(rf"<{MARK}([A-Za-z][A-Za-z0-9+.-]*+://[^<>\s]*+)>", md, _bracketed("")),
        _Rule(rf"<{MARK}((?:mailto:)?[^<>\s@:/]++@[^<>\s@]++)>", md, _bracketed("mailto:")),
        _Rule(_TAG, md, _tag),
        SubstituteTagInlineProcessor(LINE_BREAK_RE, "br"),
        _Rule(_ENTITY.pattern, md, _character),
        _Rule(_BOLD_ITALIC, md, _emphasis("strong", "em")),
        _Rule(_BOLD, md, _emphasis("strong")),
        _Rule(_ITALIC, md, _emphasis("em")),
    )


class _Rule(InlineProcessor):
    """A pattern and what its matches become; None leaves the text alone."""

    def __init__(self, pattern: str, md: Markdown, make: _Make) -> None:
        super().__init__(pattern, md)
        self.compiled_re = compiled(pattern, re.DOTALL | re.UNICODE)
        self.make = make

    def handleMatch(self, m: re.Match[str], data: str) -> _Result:  # type: ignore[override] # noqa: ARG002, N802
        """Return the element or characters for a match, and the stretch they take the place of."""
        made = self.make(m, self.unescape)
        return (None, None, None) if made is None else (made, m.start(), m.end())


def _emphasis(*tags: str) -> _Make:
    """Return a maker of nested emphasis; `masked` on it tells the writer that stars may have been meant."""

    def make(match: re.Match[str], _unescape: _Unescape) -> Element:
        outer = inner = Element(tags[0])
        for tag in tags[1:]:
            inner = SubElement(inner, tag)
        inner.text = match["text"]
        if (mark := match.groupdict().get("mark")) and match["text"][-1] in SURNAMES:
            outer.set("mark", mark)
            outer.set("masked", match.string[match.start() - 1 : match.end()])
        return outer

    return make


def _link(match: re.Match[str], unescape: _Unescape) -> Element:
    text, mark, address, title = match.groups("")
    element = Element("a", {"mark": mark, "address": unescape(address).strip(), "title": unescape(title)})
    element.text = text
    return element


def _image(match: re.Match[str], unescape: _Unescape) -> Element:
    text, mark, address, title = map(unescape, match.groups(""))
    return Element("img", {"mark": mark, "address": address.strip(), "title": title, "alt": text})


def _bracketed(scheme: str) -> _Make:
    """Return a maker of links from addresses in angle brackets."""

    def make(match: re.Match[str], unescape: _Unescape) -> Element:
        written = unescape(match[2]).removeprefix(scheme)
        element = Element("a", {"mark": match[1], "address": scheme + written, "title": ""})
        element.text = AtomicString(written)
        return element

    return make


def _note_number(match: re.Match[str], _unescape: _Unescape) -> Element:
    return Element("noteref", {"mark": match[1], "label": match[2]})


def _tag(match: re.Match[str], unescape: _Unescape) -> Element:
    """Return what a browser would read as a tag or comment: the writer refuses it, and it is never more than text."""
    element = Element("refused", {"mark": match[1]})
    element.text = AtomicString("<" + unescape(match[2]))
    return element


def _character(match: re.Match[str], _unescape: _Unescape) -> str:
    return decode_entities(match[0])


def decode_entities(text: str) -> str:
    """Return `text` with finished entities decoded; ``?a=1&copy=2`` holds none."""
    return _ENTITY.sub(lambda match: html.unescape(match[0]), text) if "&" in text else text
