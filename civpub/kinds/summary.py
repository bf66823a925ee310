"""Summaries of a text for lists: whole sentences where they fit, never half a word or half a mark."""

import re

LONGEST_SUMMARY = 90
"""Characters a summary may hold: three lines on a phone at 18 px."""

_MARKUP = re.compile(r"!\[[^\]]*\]\([^)]*\)|\[\^[^\]]*\]|(?<!\\)[*`]+|\]\([^)]*\)|(?<!\\)\[")
_NOT_PROSE = re.compile(r"^(#|---|\||>|```|[-*+] |\d+[.、] |\[\^|!\[)")
_SENTENCE_END = re.compile(r"[。！？；!?;][”’」』）)]*")
_PAUSE = re.compile(r"[，、：,][”’」』）)]*")
_HAN = r"[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003fffd，。、；：！？“”‘’（）《》]"
_HAN_BREAK = re.compile(rf"(?<={_HAN})\s*\n\s*(?={_HAN})")


def summarise(markdown: str, longest: int = LONGEST_SUMMARY) -> str:
    """Return the opening of `markdown` as plain text of at most `longest` characters.

    It ends at a sentence, else at a pause followed by an ellipsis, else between two words; a Latin word or a number
    is never split.
    """
    text = opening(markdown)
    if len(text) <= longest:
        return text
    head = text[:longest]
    if ends := [match.end() for match in _SENTENCE_END.finditer(head)]:
        return head[: ends[-1]]
    if pauses := [match.start() for match in _PAUSE.finditer(head)]:
        return head[: pauses[-1]] + "……"
    return _whole_words(text, longest - 2) + "……"


def opening(markdown: str) -> str:
    """Return the first paragraph of prose as plain text, on one line."""
    for block in re.split(r"\n\s*\n", markdown.replace("\r\n", "\n")):
        if block.strip() and not _NOT_PROSE.match(block.strip()):
            joined = _HAN_BREAK.sub("", block.strip())
            return re.sub(r"\s+", " ", _MARKUP.sub("", joined)).strip(" \u3000")
    return ""


def _whole_words(text: str, longest: int) -> str:
    cut = re.sub(r"[A-Za-z0-9.%–-]+$", "", text[:longest]) if text[longest : longest + 1].isalnum() else text[:longest]
    return (cut or text[:longest]).rstrip()
