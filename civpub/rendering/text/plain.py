"""The short way: a text of paragraphs, headings, flat lists, rules and simple bold needs no parser to be read.

That is most of what a community writes. What comes out is, to the last character, what the long way makes of the same
text; `tests/rendering/text/test_text_plain.py` holds the two together. Whatever else a text holds, it takes the long
way.
"""

from typing import Final

from civpub.patterns import compiled
from civpub.rendering.text import limits
from civpub.rendering.text.anchors import Anchors
from civpub.rendering.text.headings import Headings
from civpub.rendering.text.marks import Spot
from civpub.rendering.text.model import Page, RenderedText, TextFlaw
from civpub.rendering.text.prose import attributes
from civpub.rendering.text.surnames import SURNAMES

_BAD: Final = limits.BAD_CHARACTER.pattern[1:-1]
_CHARACTER: Final = rf"[^\\`*\[\]【】［］<>&|~\t-\r\x1c-\x1f\x85\xa0\u2028\u2029{_BAD}]"
"""What means itself wherever it stands: no sign of markup, of a table or of a mistyped link, no odd space."""
_BOLD: Final = (
    rf"(?<![0-9A-Za-z*{SURNAMES}])\*\*(?![\s、，。；：！？）》〉」』】〕”’…,.;:!?)]){_CHARACTER}++(?<!\s)\*\*"
)
"""Bold that no rule could read otherwise; behind a surname the stars may mask a name."""
_WORDS: Final = rf"(?:{_CHARACTER}++|{_BOLD})++(?<!\s)"
_BEGIN: Final = r"(?![\s+#-]|\d++\.)"
"""No sign of a list, of a heading or of a rule; to the parser all digits number an item, full-width ones too."""
_PARAGRAPH: Final = rf"　*+{_BEGIN}{_WORDS}(?:\n\n++|(?<=[。！？：；!?])\n|\n(?=　)|\Z)"
_HEADING: Final = rf"#{{1,6}}+(?!#)[ 　]*+(?!\s){_WORDS}(?<!#)(?:\n++|\Z)"
_ITEM: Final = rf"-[ ]{_BEGIN}{_WORDS}"
_LIST: Final = rf"{_ITEM}(?:\n{_ITEM})*+(?:\n\n++(?!-[ ])|\Z)"
_RULE: Final = r"---(?:\n\n++|\Z)"
_PLAIN: Final = compiled(rf"(?:{_PARAGRAPH}|{_HEADING}|{_LIST}|{_RULE})*+")
_STRONG: Final = compiled(r"\*\*([^*]++)\*\*")
"""Bold in a text that is plain, in which no other stars are."""


def plain_text(text: str, page: Page) -> RenderedText | None:
    """Return what `parsed.parsed_text` returns for `text`; nothing if it takes a parser to know that."""
    if not _PLAIN.fullmatch(text.strip("\n")):
        return None
    flaws: list[TextFlaw] = []
    headings = Headings(page.first_level, Anchors(page.id_prefix), flaws)
    html: list[str] = []
    plain: list[str] = []
    ends_list = ""
    for number, line in enumerate(text.split("\n")):
        if not line:
            continue
        if len(line) > limits.SIGNS and limits.check_block([line], number):
            return None
        if line.startswith("- "):
            html.append("" if ends_list else "<ul>")
            ends_list = "</ul>\n"
            opening, words, closing = "<li>", line[2:], "</li>\n"
        else:
            html.append(ends_list)
            ends_list = ""
            opening, words, closing = "<p>", line.lstrip("　"), "</p>\n"
        if line == "---":
            html.append("<hr>\n")
            continue
        shown = words
        if "*" in words:
            shown, words = _STRONG.sub(r"<strong>\1</strong>", words), words.replace("**", "")
        if line[0] == "#":
            written = len(line) - len(line.lstrip("#"))
            shown, words = shown[written:].strip(" 　"), words[written:].strip(" 　")
            anchor, level = headings.add(written, words, Spot(number, 1)), headings.level_shown(written)
            opening, closing = f"<h{level}{attributes(id=anchor)}>", f"</h{level}>\n"
        html += (opening, shown, closing)
        plain.append(words)
    html.append(ends_list)
    return RenderedText("".join(html).rstrip("\n"), tuple(headings.found), "\n".join(plain), (), tuple(flaws))
