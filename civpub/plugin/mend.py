"""What Material and Markdown write that the HTML standard or the policy of the pages forbids, put right."""

import re

_SWITCHES = re.compile(r'(<input class="md-(?:toggle|option)"[^>]*) autocomplete="off"')
"""Material's switches are check boxes, to which the attribute does not apply."""
_ALIGNED = re.compile(r'<(t[dh]) style="text-align: (left|right|center);">')
"""The columns of a Markdown table; a style within a page does not work under the policy, a class does."""


def mended(html: str) -> str:
    """Return the page `html` as a checker of the standard wants it."""
    return _SWITCHES.sub(r"\1", html)


def without_styles(html: str) -> str:
    """Return the text of a hand-written page with its tables aligned by the style sheet."""
    return _ALIGNED.sub(r'<\1 class="cp-column--\2">', html)
