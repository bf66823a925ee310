"""What readers look for by name: people, families, teams. Each kind tells of its own; one index is made of all."""

from msgspec import Struct


class Findable(Struct, frozen=True):
    """Someone who is found by name (可查找的名字), as the public sees them: a name that is hidden stays hidden.

    `reading` is the pinyin of `name` without tones, syllables apart; `url` is relative to the site; `note` is one
    line that tells namesakes apart, in pieces, so that what many share is stored once.
    """

    name: str
    reading: str
    url: str
    note: tuple[str, ...]
