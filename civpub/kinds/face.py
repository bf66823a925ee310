"""Faces: what a page shows of itself outside the site, on the picture that stands beside its link and on its poster."""

from datetime import date
from typing import Literal

from msgspec import Struct

Style = Literal["letter", "roll", "notice", "news", "person", "plain"]
MOST_NAMES = 24
"""Names a poster holds in letters that can be read on a phone."""


class Face(Struct, frozen=True, omit_defaults=True):
    """What a picture of a page shows (分享图的内容): nothing but what the page itself shows to everyone.

    `label` says what it is (倡议书, 公示), `mark` what a reader must know first (已撤回), `text` is a sentence, `facts`
    are days and phones with the words before them, `names` are those honoured, `total` counts them all (共 23 位).
    `signs` is who signs, `picture` the file of a photograph, `glyph` stands where there is none. `as_of` is the day of
    what may change later. Without `posted` there is no poster: nobody is asked to pass on what was withdrawn.
    """

    style: Style
    label: str
    title: str
    mark: str = ""
    text: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    names: tuple[str, ...] = ()
    total: str = ""
    signs: tuple[str, ...] = ()
    picture: str = ""
    glyph: str = ""
    day: date | None = None
    as_of: date | None = None
    posted: bool = True


class Shared(Struct, frozen=True):
    """The pictures of a page, by their addresses on the site: wide, square, and the poster where it has one.

    Without a wide one, `square` is the site's emblem. `is_offered` tells that the page asks its readers to pass it on.
    """

    wide: str
    square: str
    poster: str = ""
    is_offered: bool = False
