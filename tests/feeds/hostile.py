"""Texts that mean something to XML, JSON, calendars or HTML, for every field that a feed repeats."""

from hypothesis import strategies as st
from payloads import HARMLESS_FIELDS

SIGNS = "<>&\"'`]]>;,:\\/\n\t =%{}@#\u2028\u2029\ufeff\u200b\u00a0\u0301中文䶮喆𠮷🏮　nNrtuxA0"
"""Signs with a meaning somewhere, beside ones of one to four bytes."""
LINE = st.text(st.sampled_from(SIGNS), min_size=1, max_size=120) | st.sampled_from(HARMLESS_FIELDS)
TEXT = LINE | st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Cn"), exclude_characters="\ufffe\uffff"), max_size=80
)
"""What a record may say: its reader refuses control characters and half characters."""
