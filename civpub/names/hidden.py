"""Finds names that must not be shown in any text, however they are typed there, and blanks them out."""

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator

from civpub.names.order import reading
from civpub.names.pinyin import to_pinyin
from civpub.names.shape import split_name, without_title

SHORTEST = 2
"""Characters of a name worth looking for; a single one stands in any text."""
BLANK = "○"
_MARKUP = r"<[^<>]*>|\]\([^()]*\)"
_UNSEEN = re.compile(
    r"[\s*_`\\\[\](){}~=^·•・\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\ufe00-\ufe0f\ufeff]+"
)
_TAGS = re.compile(_MARKUP)
_LETTER = r"&[^\s<&;]{1,32};?|."
"""What becomes letters of its own: an HTML entity or a single character."""
_TOKENS = (
    re.compile(rf"(?P<markup>{_MARKUP})|{_LETTER}", re.DOTALL),
    re.compile(rf"(?P<markup>(?!))|{_LETTER}", re.DOTALL),
)
"""A text read twice: without its markup, and with what is inside it, for a link's address is published, too."""


class HiddenNames:
    """Names to look for, all at once: a text is read once, however many names there are."""

    def __init__(self, names: Iterable[str]) -> None:
        folded = sorted({key for name in names if len(key := name_key(name)) >= SHORTEST}, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, folded))) if folded else None

    def find(self, text: str) -> list[str]:
        """Return the keys of the names `text` writes out, each once, in the order they stand there."""
        if self._pattern is None:
            return []
        readings = (fold(text), _letters(text)) if _TAGS.search(text) else (_letters(text),)
        return list(dict.fromkeys(name for letters in readings for name in self._pattern.findall(letters)))

    def veil(self, text: str) -> str:
        """Return `text`, as long as before, with ○ for every character of the names in it."""
        if not self.find(text):
            return text
        chars = list(text)
        for token in _TOKENS:
            for start, end in self._spans(text, token):
                chars[start:end] = BLANK * (end - start)
        return "".join(chars)

    def _spans(self, text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
        letters: list[str] = []
        places: list[tuple[int, int]] = []
        for token in pattern.finditer(text):
            folded = "" if token["markup"] else _letters(token[0])
            letters.append(folded)
            places += [token.span()] * len(folded)
        if self._pattern:
            for found in self._pattern.finditer("".join(letters)):
                yield places[found.start()][0], places[found.end() - 1][1]


def fold(text: str) -> str:
    """Return the letters a reader sees of `text`: no markup, no spaces, nothing unseen, entities as characters."""
    return _letters(_TAGS.sub("", text))


def name_key(name: str) -> str:
    """Return what a text must hold to write out `name`: the person's name where it is a family's (王建国家庭)."""
    folded = fold(name)
    person = without_title(folded)
    return person if len(person) >= SHORTEST else folded


def spells(identifier: str, name: str) -> bool:
    """Whether `identifier`, words joined by hyphens, holds every syllable of `name`, in whatever order."""
    joined = identifier.replace("-", "")
    return any("".join(parts) in joined or _holds(identifier, parts) for parts in _readings(name))


def spells_in_order(slug: str, name: str) -> bool:
    """Whether `slug` holds `name` in pinyin as people write names: ouyang-jianguo, ou-yang-jian-guo, jianguo-ouyang.

    An address is made of other words, too: 贾文明 must not be found in wen-ming-jia-ting.
    """
    size = len(split_name(name_key(name))[0])
    return any(
        re.search(rf"-{'-?'.join(map(re.escape, parts))}-", f"-{slug}-")
        or f"-{''.join(parts[size:])}-{''.join(parts[:size])}-" in f"-{slug}-"
        for parts in _readings(name)
    )


def _letters(text: str) -> str:
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", html.unescape(text)).casefold())


def _holds(identifier: str, parts: list[str]) -> bool:
    syllable = "|".join(map(re.escape, sorted(set(parts), key=len, reverse=True)))
    words = [word for word in identifier.split("-") if re.fullmatch(f"(?:{syllable})+", word)]
    return set(parts) <= {found for word in words for found in re.findall(syllable, word)}


def _readings(name: str) -> list[list[str]]:
    """Return the ways `name` may be spelt, each as its syllables: 单 as shan and as dan, ü as v, u and yu."""
    person = name_key(name)
    plain = [reading(person).split(), to_pinyin(person)]
    spelt = [[part.replace("v", letter) for part in parts] for parts in plain for letter in ("v", "u", "yu")]
    return [parts for parts in spelt if parts]
