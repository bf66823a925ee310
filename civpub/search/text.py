"""The text a finished page is found by: that of its article, without what leads elsewhere or is only to be pressed."""

import re
from html import unescape

_HEADING = re.compile(r"<h1\b[^>]*>(.*?)</h1>", re.DOTALL)
_LEADS = (
    r"<(?!nav class=\"cp-topics)(nav|button|form|script|style|svg|template|dialog|select|audio|video)\b.*?</\1>"
    r"|<a\b[^>]*?class=\"headerlink\".*?</a>|<p class=\"cp-plaque__more\">.*?</p>"
)
_HIDES = r"|<(\w+)\b[^>]*?\s(?:hidden|aria-hidden=\"true\")(?:=\"[^\"]*\")?[\s>].*?</\2>"
_ASIDE = re.compile(_LEADS, re.DOTALL)
_ASIDE_OR_HIDDEN = re.compile(_LEADS + _HIDES, re.DOTALL)
"""For pages on which something is hidden: every tag must then be looked into."""
_FACTS = re.compile(
    r"(<dl\b.*?</dl>|<nav class=\"cp-topics.*?</nav>"
    r"|<p class=\"cp-\w+__(?:count|day|eyebrow|facts|total|type)\">.*?</p>)",
    re.DOTALL,
)
"""Dates, figures, contacts and topics: they are found, but what is shown of a page begins with its sentences."""
_BREAK = re.compile(r"<(?:br|/(?:p|li|h\d|d[dt]|div|td|th|tr|figcaption|header|section|a|time|small))\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")


def page_text(html: str) -> tuple[str, str]:
    """Return the heading and the text of the page `html`, each on one line; sentences stand before facts."""
    body = _inside(html, "article") or _inside(html, "main")
    hides = "hidden" in body
    body = (_ASIDE_OR_HIDDEN if hides else _ASIDE).sub(" ", body)
    heading = _HEADING.search(body)
    parts = _FACTS.split(_HEADING.sub(" ", body, count=1))
    return _plain(heading[1] if heading else ""), _plain(" ".join((*parts[::2], *parts[1::2])))


def _inside(html: str, tag: str) -> str:
    """Return what stands between the first beginning of `tag` and its last end, nothing where there is none."""
    begin, end = html.find(f"<{tag}"), html.rfind(f"</{tag}>")
    return html[html.find(">", begin) + 1 : end] if 0 <= begin < end else ""


def _plain(html: str) -> str:
    return " ".join(unescape(_TAG.sub("", _BREAK.sub(" ", html))).split())
