"""Texts that mean something to XML, JSON, calendars or HTML, for every field that a feed repeats."""

import random
import unicodedata

from hypothesis import strategies as st
from payloads import HARMLESS_FIELDS

SIGNS = "<>&\"'`]]>;,:\\/\n\t =%{}@#\u2028\u2029\ufeff\u200b\u00a0\u0301中文䶮喆𠮷🏮　nNrtuxA0"
"""Signs with a meaning somewhere, beside ones of one to four bytes."""
LINE = st.text(st.sampled_from(SIGNS), min_size=1, max_size=120) | st.sampled_from(HARMLESS_FIELDS)
TEXT = LINE | st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Cn"), exclude_characters="\ufffe\uffff"), max_size=80
)
"""What a record may say: its reader refuses control characters and half characters."""


def hostile_texts(count: int) -> list[str]:
    """The same `count` different texts in every run: signs with a meaning, payloads cut and joined, any characters."""
    chance = random.Random(4711)  # noqa: S311
    texts: dict[str, None] = {}
    while len(texts) < count:
        signs = "".join(chance.choices(SIGNS, k=chance.randrange(1, 60)))
        joined = chance.choice(HARMLESS_FIELDS) + signs[:8] + chance.choice(HARMLESS_FIELDS)[chance.randrange(9) :]
        anything = "".join(map(chr, chance.choices(_ANY, k=20)))
        texts |= dict.fromkeys((signs, joined, anything, chance.choice(HARMLESS_FIELDS)[: chance.randrange(1, 40)]))
    return list(texts)[:count]


_ANY = [code for code in range(0x20, 0x2FFFF) if unicodedata.category(chr(code)) not in {"Cc", "Cs", "Cn"}]
