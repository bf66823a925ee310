"""Which Markdown extensions make a hand-written page of more than its own text."""

_EXTENSIONS = frozenset((
    "abbr", "admonition", "attr_list", "codehilite", "def_list", "extra", "fenced_code", "footnotes", "legacy_attrs",
    "legacy_em", "md_in_html", "meta", "nl2br", "sane_lists", "smarty", "tables", "toc", "wikilinks",
))  # fmt: skip
"""Python-Markdown's own extensions; none reads a file."""
_READING = frozenset(("pymdownx.snippets", "pymdownx.b64"))
"""Extensions that take other files into a page."""


def reads_nothing_else(extension: str) -> bool:
    """Whether a Markdown extension is known to make pages of nothing but the text it is given."""
    known = extension.removeprefix("markdown.extensions.")
    return known in _EXTENSIONS or (known.startswith("pymdownx.") and known not in _READING)
