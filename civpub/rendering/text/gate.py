"""Last step: HTML leaves only when it equals its sanitised self. The second wall; the writer is the first."""

from typing import Final

import nh3

from civpub.patterns import compiled
from civpub.rendering.text.anchors import FORCED_PREFIX

_TAGS: Final = (
    "a blockquote br code div em h2 h3 h4 h5 h6 hr img li ol p picture pre source strong sup "
    "table tbody td th thead tr ul"
)
_ALIGNED: Final = {"cp-left", "cp-center", "cp-right"}

_cleaner: Final = nh3.Cleaner(
    tags=set(_TAGS.split()),
    attributes={
        "*": {"id"},
        "a": {"href", "title", "aria-label"},
        "div": {"aria-label"},
        "img": {"src", "alt", "title", "width", "height"},
        "ol": {"start"},
        "source": {"srcset", "sizes"},
    },
    tag_attribute_values={
        "a": {"rel": {"noopener noreferrer"}, "role": {"doc-noteref", "doc-backlink"}},
        "div": {"role": {"region", "doc-endnotes"}, "tabindex": {"0"}},
        "img": {"loading": {"lazy"}, "decoding": {"async"}},
        "source": {"type": {"image/webp"}},
        "th": {"scope": {"col"}},
    },
    allowed_classes={
        "a": {
            "cp-external",
            "cp-note-ref",
            "cp-note-back",
            "cp-zoom",
            "cp-zoom--tall",
            "cp-zoom--tiny",
            "cp-zoom--wide",
        },
        "div": {"cp-table", "cp-notes"},
        "td": _ALIGNED,
        "th": _ALIGNED,
    },
    url_schemes={"https", "http", "mailto", "tel"},
    id_prefix=FORCED_PREFIX,
    link_rel=None,
)


_TEXT: Final = r"[^<>&\0\r\xa0]*+(?:&(?:amp|lt|gt);[^<>&\0\r\xa0]*+)*+"
_LINE: Final = rf"{_TEXT}(?:(?:<br>|<strong>{_TEXT}</strong>|<em>{_TEXT}</em>){_TEXT})*+"
_HEADING: Final = rf"<h([2-6])(?: id=\"{FORCED_PREFIX}[\w-]++\")?>{_LINE}</h\1>"
_LIST: Final = rf"<([uo]l)>\n?(?:<li>{_LINE}</li>\n?)*+</\2>"
PLAIN: Final = compiled(rf"(?:(?:<p>{_LINE}</p>|{_HEADING}|{_LIST})\n?)*+")
"""Paragraphs, headings and flat lists: most texts are nothing else, and one sees that nothing would be taken out."""


def is_clean(html: str) -> bool:
    """Whether `html` is exactly what the sanitiser leaves of it."""
    return PLAIN.fullmatch(html) is not None or sanitised(html) == html


def sanitised(html: str) -> str:
    """Return what the sanitiser leaves of `html`."""
    return _cleaner.clean(html)
