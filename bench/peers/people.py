"""Honourees as peers show them: entries of a roll, and the person pages civpub would make."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from bench.peers.item import Item
from civpub.names import initial, split_name, strokes

Entry = dict[str, Any]
"""An honouree of one roll, as front matter."""


def entries_of(award: Item, paged: frozenset[str]) -> list[Entry]:
    """Return the honourees of `award` without their stories; `page` names the page of one who is in `paged`."""
    return [_entry(index, honoree, paged) for index, honoree in enumerate(award.fields["honorees"], 1)]


def people_of(awards: Iterable[Item]) -> dict[str, list[tuple[Item, int, Entry]]]:
    """Return the honours, by id, of everyone who gets a page: with a story or with more than one honour."""
    honours: dict[str, list[tuple[Item, int, Entry]]] = defaultdict(list)
    for award in awards:
        for index, honoree in enumerate(award.fields["honorees"], 1):
            honours[honoree["id"]].append((award, index, honoree))
    return {
        key: sorted(found, key=lambda honour: honour[0].day, reverse=True)
        for key, found in honours.items()
        if len(found) > 1 or any(honoree.get("story") for _, _, honoree in found)
    }


def _entry(index: int, honoree: Entry, paged: frozenset[str]) -> Entry:
    name = honoree["name"]
    surname, _ = split_name(name)
    return {
        "anchor": f"entry-{index}",
        "name": name,
        "glyph": surname or name[:1],
        "class": honoree["class"],
        "unit": honoree["unit"],
        "deed": honoree["deed"],
        "letter": initial(name),
        "strokes": f"{strokes(name) or 0:02}",
        "page": honoree["id"] if honoree["id"] in paged else "",
    }
