"""Names: how Chinese names split, read, count in strokes, sort and align. The only door to `pypinyin`.

Stands beside `problems` at the bottom of the data path: kinds and pages ask it, it asks nobody.
"""

from civpub.names.order import initial, reading, sort_key_by_pinyin, sort_key_by_strokes, strokes
from civpub.names.pinyin import to_pinyin
from civpub.names.shape import display_width_pad, split_name

__all__ = [
    "display_width_pad",
    "initial",
    "reading",
    "sort_key_by_pinyin",
    "sort_key_by_strokes",
    "split_name",
    "strokes",
    "to_pinyin",
]
