"""Signs that a template or a program failed, told from what people wrote.

A template that fails leaves a whole construct of Jinja behind: an expression that begins with a name (`{{ page.title
}}`), a statement that begins with one of Jinja's keywords (`{% for x in y %}`), or a comment (`{# … #}`). Half of one
is never left: Jinja refuses it. So braces alone, `{{ 姓名 }}` or `{{7*7}}` are honest text. A person may still write a
whole construct; therefore the caller hands over what people wrote (`written`), and a sign that stands there, too, is
theirs. Within `<code>` and `<pre>` template syntax is somebody's example.
"""

import html
import re
from functools import lru_cache

from civpub.patterns import compiled

_KEYWORDS = (
    "autoescape|block|break|call|continue|debug|do|elif|else|extends|filter|for|from|if|import|include|macro|pluralize|"
    "raw|set|trans|with|end[a-z]+"
)
_INNER = r"(?:[^{}]|\{(?!\{)|\}(?!\}))*+"
_TEMPLATE = compiled(
    r"\{\{[-+]?\s*(?:not\s+)?[\"'(\[]*[A-Za-z_]\w*[\"')\]]*\s*"
    r"(?:[-+.,\[(|~*/%=!<>]|(?:if|or|and|is|in|not|else)\b|(?=\}\}))" + _INNER + r"\}\}"
    rf"|\{{%[-+]?\s*(?:{_KEYWORDS})\b(?:[^%]|%(?!\}})){{0,999}}+%\}}"
    r"|\{#(?:[^#]|#(?!\})){0,1999}+#\}"
)
_PROGRAM = compiled(
    r"<[\w.]+(?: [\w.<>' ]{1,80})? at 0x[0-9A-Fa-f]+>?|Traceback \(most recent call last\)|jinja2\.exceptions(?:\.\w+)?"
    r"|\b\w*Undefined(?:Error)?\b|(?<=>)\s*None\s*(?=</)"
)
_UNSEEN = compiled(r"<(script|style|textarea)\b[^>]*>.*?</\1\s*>|<!--.*?-->", re.DOTALL | re.IGNORECASE)
_EXAMPLES = compiled(r"<(pre|code)\b[^>]*>.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_FACTS = b'<script type="application/ld+json">'
_TRIFLES = compiled(r"[^\w{}%#.|]+")


def signs(piece: bytes) -> tuple[str, ...]:
    """Return the signs of failure that can be read in `piece`, as they stand there."""
    if not _may_show(piece):
        return ()
    seen = _UNSEEN.sub("", piece.decode("utf-8", "replace"))
    found = _TEMPLATE.findall(html.unescape(_EXAMPLES.sub("", seen)))
    return tuple(sign.strip() for sign in found + _program(seen))


def _program(seen: str) -> list[str]:
    return _PROGRAM.findall(re.sub(r"&lt;|&#60;", "<", seen).replace("&gt;", ">").replace("&#39;", "'"))


def _may_show(piece: bytes) -> bool:
    """Tell whether `piece` may hold a sign outside of the facts for machines, which nobody reads."""
    begin = piece.find(_FACTS)
    end = piece.find(b"<", begin + 1)
    if begin < 0 or not piece.startswith(b"</script>", end) or piece.find(b">", begin + len(_FACTS), end) >= 0:
        return _may_show_in(piece, 0, len(piece))
    return _may_show_in(piece, 0, begin) or _may_show_in(piece, end, len(piece))


def _may_show_in(piece: bytes, begin: int, end: int) -> bool:
    find = piece.find
    # One byte is looked for much faster than several, and most pages hold neither brace nor N, U or T.
    return (
        (find(b"{", begin, end) >= 0 and any(find(sign, begin, end) >= 0 for sign in (b"{{", b"{%", b"{#")))
        or (find(b"N", begin, end) >= 0 and find(b"None", begin, end) >= 0)
        or (find(b"U", begin, end) >= 0 and find(b"Undefined", begin, end) >= 0)
        or (find(b"T", begin, end) >= 0 and find(b"Traceback (most recent call last)", begin, end) >= 0)
        or find(b"jinja2.exceptions", begin, end) >= 0
        or find(b" at 0x", begin, end) >= 0
    )


def is_written(sign: str, written: str) -> bool:
    """Tell whether `sign` is what a person wrote, be it set with other quotes or spaces."""
    return _bare(sign) in _bare(written)


@lru_cache(maxsize=64)
def _bare(text: str) -> str:
    return _TRIFLES.sub("", text)
