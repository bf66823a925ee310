"""Summaries of a text for lists: whole sentences where they fit, never half a word or half a mark."""

import re
from collections.abc import Iterator

LONGEST_SUMMARY = 90
"""Characters a summary may hold: three lines on a phone at 18 px."""
LONGEST_DESCRIPTION = 120
"""Characters of a page's description: what programs show that show a link."""

_ELLIPSIS = "……"
_OPENING, _CLOSING = "“‘（《「『【(", "”’）》」』】)"
_MARKUP = re.compile(r"!\[[^\]]*\]\([^)]*\)|\[\^[^\]]*\]|(?<!\\)[*`]+|\]\([^)]*\)|(?<!\\)\[")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_NOT_PROSE = re.compile(r"^(#|---|\||>|```|[-*+] |\d+[.] |\[\^|!\[)")
_HAN = r"[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003fffd，。、；：！？“”‘’（）《》]"
_HAN_BREAK = re.compile(rf"(?<={_HAN})\s*\n\s*(?={_HAN})")
_JOINED = "\u0300-\u036f\u200d\ufe00-\ufe0f\u20e3\U0001f3fb-\U0001f3ff"
"""What belongs to the character before it: accents, the halves of an emoji."""
_PIECE = re.compile(rf"[A-Za-z0-9]+(?:[\-.,:/@%_'?=&#+~–]+[A-Za-z0-9]+)*%?|.(?:[{_JOINED}]|(?<=\u200d).)*", re.DOTALL)
_SENTENCE_END = re.compile(rf"[。！？；!?;…][{_CLOSING}]*")
_ENDS = frozenset(f"。！？；!?;…{_CLOSING}")
"""What a sentence can end with."""
_PAUSES = "，、：,: "


def summarise(markdown: str, longest: int = LONGEST_SUMMARY) -> str:
    """Return the opening of `markdown` as plain text of at most `longest` characters, shortened if need be."""
    return shorten(opening(markdown), longest)


def shorten(text: str, longest: int) -> str:
    """Return the beginning of `text`, all of it if it has no more than `longest` characters.

    It ends at a sentence, else before a pause, else between two words, with an ellipsis; a Latin word or a number is
    never split, and neither is a pair of marks, unless one alone is longer than a summary.
    """
    if len(text) <= longest:
        return text
    breaks = list(_breaks(text, longest))
    sentences = [at for at in breaks if _ends_sentence(text, at)]
    if sentences:
        return text[: sentences[-1]]
    short = [at for at in breaks if at <= longest - len(_ELLIPSIS)]
    pauses = [at for at in short if text[at] in _PAUSES]
    at = (pauses or short or [longest - len(_ELLIPSIS)])[-1]
    return text[:at].rstrip(_PAUSES) + _ELLIPSIS


def opening(markdown: str) -> str:
    """Return the first paragraph of prose as plain text, on one line."""
    for block in re.split(r"\n\s*\n", markdown.replace("\r\n", "\n")):
        if block.strip() and not _NOT_PROSE.match(block.strip()):
            joined = _HAN_BREAK.sub("", block.strip())
            plain = _ESCAPE.sub(r"\1", _MARKUP.sub("", joined))
            return re.sub(r"\s+", " ", plain).strip(" \u3000")
    return ""


def _breaks(text: str, longest: int) -> Iterator[int]:
    """Yield where `text` may be cut: between two pieces, outside every pair of marks, before nothing that closes."""
    depth = 0
    for piece in _PIECE.finditer(text):
        if piece.start() > longest:
            return
        if piece.start() and depth == 0 and piece[0] not in _CLOSING:
            yield piece.start()
        depth = max(depth + (piece[0] in _OPENING) - (piece[0] in _CLOSING), 0)


def _ends_sentence(text: str, at: int) -> bool:
    if text[at - 1] not in _ENDS:
        return False
    return any(found.end() == at for found in _SENTENCE_END.finditer(text, max(at - 4, 0), at))
