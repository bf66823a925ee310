"""Names: how Chinese names split, read, count in strokes, sort and align. The only door to `pypinyin`.

Stands beside `problems` at the bottom of the data path: kinds and pages ask it, it asks nobody.
"""

from civpub.names.hidden import HiddenNames, fold, name_key, spells, spells_in_order
from civpub.names.order import initial, reading, sort_key_by_pinyin, sort_key_by_strokes, strokes
from civpub.names.pinyin import to_pinyin
from civpub.names.shape import display_width_pad, split_name
from civpub.names.spelling import is_han, readings_in_use, spell

__all__ = [
    "HiddenNames",
    "display_width_pad",
    "fold",
    "initial",
    "is_han",
    "name_key",
    "reading",
    "readings_in_use",
    "sort_key_by_pinyin",
    "sort_key_by_strokes",
    "spell",
    "spells",
    "spells_in_order",
    "split_name",
    "strokes",
    "to_pinyin",
]
