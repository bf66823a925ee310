r"""The first step of verifying: a page, as bytes, is cut into the tags that may matter.

The grammar is the HTML standard's own tokenizer (https://html.spec.whatwg.org/multipage/parsing.html#tokenization),
written as one regular expression, so that a page from any plugin is cut where a browser cuts it: quoted, unquoted and
repeated attributes, comments, and elements whose content is no markup. Before the grammar stand the few forms in which
our own templates write most tags: what such a tag says, or that it says nothing, is known without a closer look.
"""

import html
import re
from collections.abc import Iterable
from typing import cast

from civpub.patterns import compiled

_SPACE = rb"[\t\n\f\r ]"
_BOUND = rb"(?=[\t\n\f\r />])"
_NAME = rb"[A-Za-z][^\t\n\f\r />]*+"
_KEY = rb"([^\t\n\f\r />][^\t\n\f\r />=]*+)"
_EQUALS = _SPACE + rb"*+=" + _SPACE + rb"*+"
_VALUE = rb"(?:\"([^\"]*+)\"|'([^']*+)'|([^\t\n\f\r >\"'][^\t\n\f\r >]*+))"
_ATTRIBUTE = _KEY + rb"(?:" + _EQUALS + rb"(?:" + _VALUE + rb"|(?=>))|(?!" + _SPACE + rb"*+=))"
_TO_END = re.sub(rb"\((?!\?)", rb"(?:", rb"(?:[\t\n\f\r /]++|" + _ATTRIBUTE + rb")*+>")
_WRITTEN = rb"(?: [a-z-]++=\"[^\"]*+\")*+"  # as our own templates write attributes
_START = _NAME + rb"(?:>|" + _WRITTEN + rb"(?:>|" + _TO_END + rb"))"
_RAW = (b"script", b"style", b"title", b"textarea", b"xmp", b"iframe", b"noembed", b"noframes")


def _element(name: bytes) -> bytes:
    """The pattern of an element whose content is text up to its own end tag, or to the end of all."""
    bound = rb"(?i:" + name + rb")" + _BOUND
    return bound + _TO_END + rb"[^<]*+(?:<(?!/" + bound + rb")[^<]*+)*+(?:</" + bound + _TO_END + rb"|\Z)"


_KINDS = (
    rb"(?=[SsTtXxIiNn])(?:" + rb"|".join(map(_element, _RAW)) + rb")",
    rb"[Hh]1" + _BOUND + _TO_END + rb"(?:" + _SPACE + rb"*+</[Hh]1)?+",
    _START,
    rb"!--(?:-?>|[^-]*+(?:-(?!-!?>)[^-]*+)*+--!?>)",
    rb"!(?!--)[^>]*+>",
    rb"\?[^>]*+>",
    rb"/(?:" + _NAME + _TO_END + rb"|(?![A-Za-z])[^>]*+>)",
    rb"(?=[!?/A-Za-z])",  # never finished
)
_TEXT = rb"\"(?!None\")[^\"<]*+\""
_WORD = rb"\"(?!None\")([^\"&<]++)\""
_ASIDE = rb"(?: (?:class|rel|title|datetime|aria-[a-z]++)=" + _TEXT + rb")*+"
_PLAIN = rb"(?:[abdefgkouqw]|h[2-6er]|i(?!f)|l(?!in)|ma|na|p(?!l)|s(?!c|ty|v)|t(?:[abdhr]|im))[a-z]*+" + _ASIDE
"""A tag that says nothing so far, of an element whose content is markup and whose name says nothing either."""
_ABOUT = rb"meta (?:name=\"description\"|property=\"(?:og:(?:title|description|type|image:alt)|article:[a-z_]++)\")"
_SILENT = (
    rb"/(?!svg>)[a-z][a-z0-9]*+>",
    rb"(?!a )" + _PLAIN + rb">",
    _ABOUT + rb" content=" + _TEXT + rb">",
    rb"script type=\"application/ld\+json\">[^<]*+</script>",
)
_KNOWN = (
    rb"(?:a" + _ASIDE + rb" href|meta property=\"og:(?:url|image)\" content)=" + _WORD + _ASIDE + rb">",
    rb"(?:"
    + _PLAIN
    + rb"|meta itemprop=\"[a-z]++\") id="
    + _WORD
    + rb"(?: content="
    + _TEXT
    + rb")?+"
    + _ASIDE
    + rb">",
    rb"title>([^<&]++)</title>",
    rb"link rel=\"canonical\" href=" + _WORD + rb">",
)


def grammar(silent: Iterable[bytes] = _SILENT, known: Iterable[bytes] = _KNOWN) -> "re.Pattern[bytes]":
    """Return the pattern of a tag that is not `silent`: `known`, each with its one word, or any other."""
    return compiled(
        rb"<(?!" + rb"|".join(silent) + rb")"
        rb"(?:" + rb"|".join(known) + rb"|(" + rb"|".join(_KINDS) + rb")(?:(?<=<)[\s\S]*+)?+)"
    )


_TOKENS = grammar()
_STARTED = compiled(rb"(" + _NAME + rb")" + _TO_END)
_ATTRIBUTES = compiled((_KEY + rb"(?:" + _EQUALS + _VALUE + rb")?+").decode())
_OPAQUE = {*_RAW, b"plaintext"}


def tokens(piece: bytes) -> list[tuple[bytes, bytes, bytes, bytes, bytes]]:
    """Return the tags of `piece` that may matter, in order: of each, one of five is there.

    They are: an address, an id, a title, the page's own address, and any other tag without its first ``<``. An element
    whose content is text comes whole, an empty `<h1>` up to its `</h1`, and of a tag that never ends there is nothing
    at all: it takes the rest of the page with it.
    """
    return _TOKENS.findall(piece)


def read_tag(token: bytes) -> tuple[str, dict[str, str], str | None]:
    """Return name, attributes and content of a whole tag; the content is None if it is markup or never ends."""
    started = cast("re.Match[bytes]", _STARTED.match(token))
    name, end = started[1], started.end()
    inner = None if end == len(token) else _content(token[end:], name)
    # The first of two attributes of one name counts.
    found = reversed(_ATTRIBUTES.findall(token[len(name) : end].decode("utf-8", "replace")))
    given = {key.lower(): double or single or bare for key, double, single, bare in found}
    if b"&" in token:
        given = {key: html.unescape(value) for key, value in given.items()}
    return _text(name).lower(), given, inner


def _content(rest: bytes, name: bytes) -> str | None:
    closing = re.search(rb"(?i)</" + name + rb"(?:" + _BOUND + rb"|\Z)", rest)
    return _text(rest[: closing.start()]) if closing else None


def is_opaque(tag: str) -> bool:
    """Tell whether the content of `tag` is text."""
    return tag.encode() in _OPAQUE


def _text(value: bytes) -> str:
    text = value.decode("utf-8", "replace")
    return html.unescape(text) if "&" in text else text
