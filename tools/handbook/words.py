"""The words a site starts with (内置词表), read from each kind's vocabulary."""

from collections.abc import Iterator
from pathlib import Path

from civpub.kinds import KINDS
from civpub.kinds.setting import Vocabulary
from civpub.loader.profile import read_vocabularies
from civpub.loader.shape import chinese
from tools.handbook.fields import field_tables
from tools.handbook.markdown import plain, table

_NO_CONTENT = Path(__file__).parent / "no-content"


def built_in_words() -> str:
    """Return every kind's built-in words, then how an entry is written."""
    words, _ = read_vocabularies(_NO_CONTENT)
    parts = (
        "\n\n".join([f"## {kind.section_zh}：内置的词", *_lists(words[kind.name]), field_tables(kind.vocabulary)])
        for kind in KINDS
        if kind.vocabulary
    )
    return "\n\n".join(parts)


def _lists(words: Vocabulary) -> Iterator[str]:
    for name, info in type(words).model_fields.items():
        entries = getattr(words, name)
        if isinstance(entries, tuple):
            yield f"**{chinese(info)}**\n\n{_entries(entries)}"


def _entries(entries: tuple[object, ...]) -> str:
    if all(isinstance(entry, str) for entry in entries):
        return "、".join(map(str, entries))
    rows = [[_cell(value) for _, value in entry] for entry in entries]  # type: ignore[attr-defined]  # parts yield pairs
    head = [chinese(info) for info in type(entries[0]).model_fields.values()]  # type: ignore[attr-defined]  # a part
    return table(head, rows)


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "是" if value else "否"
    return "、".join(map(plain, value)) if isinstance(value, tuple) else plain(str(value))
