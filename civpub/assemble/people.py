"""The index in which readers find people by name, in any spelling: `search/people.json`, read by `people.js`.

A phone fetches it whole, so nothing stands in it twice: how a character reads is told once for all names, addresses
and notes are put together from pieces. The layout, all of it JSON arrays in one object:

    {"read": ["zhang张章", …],       each syllable with the characters usually read so
     "also": ["chang长", …],         and those read so by some people, or in some names
     "homes": ["people/", …],        how addresses begin
     "notes": ["四德榜", …],          pieces of notes
     "people": [["张长庚", 0, "zhang-changgeng/", 0, 0], …]}

A person is a name, the number of a home and the rest of the address, the reading where it is not what `read` says of
each character (["单田芳", …, "shan tian fang", …]; 0 where it is), and the numbers of the pieces of the note.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from civpub.catalog import Catalog
from civpub.kinds.findable import Findable
from civpub.names import readings_in_use, spell

PEOPLE_INDEX = "search/people.json"
Spelt = Sequence[tuple[str, str]]
"""The characters of a name with their syllables."""


def people_index(catalog: Catalog) -> bytes:
    """Return the index of everyone whom the kinds of `catalog` name, in the order they name them."""
    found = [one for shelf in catalog.shelves for one in shelf.kind.findables(shelf)]
    spelt = [spell(one.name, one.reading) for one in found]
    usual = _usual(spelt)
    homes, notes = _Numbers(), _Numbers()
    rows = [_row(one, parts, usual, homes, notes) for one, parts in zip(found, spelt, strict=True)]
    index = {"read": _by_syllable(usual.items()), "also": _by_syllable(_others(spelt, usual))}
    return msgspec.json.encode(index | {"homes": list(homes), "notes": list(notes), "people": rows})


class _Numbers(dict[str, int]):
    """Texts, each numbered when it is first asked for."""

    def __missing__(self, text: str) -> int:
        self[text] = len(self)
        return self[text]


def _row(one: Findable, spelt: Spelt, usual: Mapping[str, str], homes: _Numbers, notes: _Numbers) -> list[str | int]:
    cut = max(one.url.rfind("#"), one.url.rstrip("/").rfind("/")) + 1
    odd = any(usual[char] != syllable for char, syllable in spelt)
    reading = " ".join(syllable for _, syllable in spelt) if odd else 0
    return [one.name, homes[one.url[:cut]], one.url[cut:], reading, *(notes[part] for part in one.note)]


def _usual(spelt: Iterable[Spelt]) -> dict[str, str]:
    """Return the reading each character has in most of the names, the first in the alphabet where two are as common."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for parts in spelt:
        for char, syllable in parts:
            counts[char][syllable] += 1
    return {char: min(found, key=lambda syllable: (-found[syllable], syllable)) for char, found in counts.items()}


def _others(spelt: Iterable[Spelt], usual: Mapping[str, str]) -> set[tuple[str, str]]:
    """Return every further reading of the characters: in another of the names, or as people read them."""
    known = {pair for parts in spelt for pair in parts}
    known |= {(char, syllable) for char in usual for syllable in readings_in_use(char)}
    return known - usual.items()


def _by_syllable(readings: Iterable[tuple[str, str]]) -> list[str]:
    """Return each syllable with its characters after it."""
    chars: dict[str, list[str]] = defaultdict(list)
    for char, syllable in sorted(readings):
        chars[syllable].append(char)
    return [syllable + "".join(chars[syllable]) for syllable in sorted(chars)]
