"""The text a finished page is found by: that of its article, without what leads elsewhere or is only to be pressed."""

import re
from html import unescape

_ARTICLE = re.compile(r"<article\b[^>]*>(.*)</article>", re.DOTALL)
_MAIN = re.compile(r"<main\b[^>]*>(.*)</main>", re.DOTALL)
_HEADING = re.compile(r"<h1\b[^>]*>(.*?)</h1>", re.DOTALL)
_ASIDE = re.compile(
    r"<(?!nav class=\"cp-topics)(nav|button|form|script|style|svg|template|dialog|select|audio|video)\b.*?</\1>"
    r"|<(\w+)\b[^>]*?\s(?:hidden|aria-hidden=\"true\"|data-pagefind-ignore)(?:=\"[^\"]*\")?[\s>].*?</\2>"
    r"|<a\b[^>]*?class=\"headerlink\".*?</a>|<p class=\"cp-plaque__more\">.*?</p>",
    re.DOTALL,
)
_FACTS = re.compile(
    r"<dl\b.*?</dl>|<nav class=\"cp-topics.*?</nav>"
    r"|<p class=\"cp-\w+__(?:count|day|eyebrow|facts|total|type)\">.*?</p>",
    re.DOTALL,
)
"""Dates, figures, contacts and topics: they are found, but what is shown of a page begins with its sentences."""
_BREAK = re.compile(r"<(?:br|/(?:p|li|h\d|d[dt]|div|td|th|tr|figcaption|header|section|a|time|small))\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")


def page_text(html: str) -> tuple[str, str]:
    """Return the heading and the text of the page `html`, each on one line; sentences stand before facts."""
    found = _ARTICLE.search(html) or _MAIN.search(html)
    body = _ASIDE.sub(" ", found[1] if found else "")
    heading = _HEADING.search(body)
    told = _HEADING.sub(" ", body, count=1)
    facts = " ".join(_FACTS.findall(told))
    return _plain(heading[1] if heading else ""), _plain(f"{_FACTS.sub(' ', told)} {facts}")


def _plain(html: str) -> str:
    return " ".join(unescape(_TAG.sub("", _BREAK.sub(" ", html))).split())
