"""How wide a picture is shown in each place of a page, and so which of its renditions the page offers.

The widths here follow the style sheets: change them together. A browser test compares the two.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from civpub.pictures import Picture, Rendition
from civpub.pictures.picture import PANORAMA_WIDTH, WIDTHS, Shape


class Box(NamedTuple):
    """The room for a picture on screens of `media` ('' is all others).

    `width` is in CSS pixels or as a CSS length; where there is a `height` in CSS pixels the picture fills the room and
    is cut, so that a wide one is shown wider than the room is.
    """

    media: str
    width: int | str
    height: int = 0

    def size_of(self, picture: Picture) -> str:
        """Return how wide `picture` is shown, as an entry of the attribute `sizes`."""
        width = self.width
        if isinstance(width, int):
            width = f"{max(width, -(-self.height * picture.width // picture.height))}px"
        return f"{self.media} {width}" if self.media else width


class Room(NamedTuple):
    """A place for pictures: its boxes, the most pixels worth sending, whether pictures open large, whether it is small.

    In a small room a picture stands for a face or a piece of news; there a speck of a few pixels says nothing.
    """

    boxes: tuple[Box, ...]
    most: int = PANORAMA_WIDTH
    opens: bool = True
    small: bool = False


FOR_MACHINES = "machines"
"""The place of a picture that is named to programs alone: in a card for sharing, in words about the page."""
STRIPE = 140
"""CSS pixels of height to which a panorama is cut."""
_PHONE = "calc(100vw - 32px)"
ROOMS: Mapping[str, Room] = {
    FOR_MACHINES: Room((), most=0, opens=False),
    "lead": Room((Box("(min-width: 1010px)", "960px"), Box("", "100vw"))),
    "figure": Room((Box("(min-width: 1010px)", "468px"), Box("(min-width: 640px)", "48vw"), Box("", _PHONE))),
    "album": Room(
        (Box("(min-width: 1010px)", 304, 228), Box("(min-width: 640px)", "31vw"), Box("", "calc(50vw - 22px)"))
    ),
    "prose": Room((Box("(min-width: 840px)", "760px"), Box("", _PHONE))),
    "portrait": Room((Box("(min-width: 640px)", 240, 320), Box("", 220, 292)), small=True),
    "portrait-wide": Room((Box("(min-width: 820px)", "696px"), Box("", "calc(100vw - 72px)")), small=True),
    "card": Room(
        (Box("(min-width: 900px)", 352, 232), Box("(min-width: 640px)", 200, 144), Box("", 104, 104)),
        most=800,
        opens=False,
        small=True,
    ),
    "card-lead": Room(
        (Box("(min-width: 900px)", 736, 420), Box("(min-width: 640px)", "calc(100vw - 48px)", 400), Box("", 104, 104)),
        most=1200,
        opens=False,
        small=True,
    ),
    "face": Room((Box("(min-width: 960px)", 210, 280), Box("", 108, 144)), most=480, opens=False, small=True),
    "face-wide": Room(
        (Box("(min-width: 960px)", "336px"), Box("(min-width: 640px)", "46vw"), Box("", "calc(100vw - 64px)")),
        most=800,
        opens=False,
        small=True,
    ),
    "mini": Room((Box("", 64, 84),), most=320, opens=False, small=True),
    "tile": Room((Box("(min-width: 640px)", 148, 196), Box("", 104, 124)), most=480, opens=False, small=True),
}  # fmt: skip
"""Every place, by the name templates call it. Where a landscape picture is given more room there is one ``-wide``."""


class Shot(NamedTuple):
    """A picture as a page shows it; addresses are relative to the page, but `url`, which is relative to the site.

    `srcset` are the WebP renditions, `src` is the JPEG for everything else, `large` is what it opens to or nothing;
    `width` and `height` are the picture's own, and never is it shown larger.
    """

    url: str
    src: str
    srcset: str
    sizes: str
    large: str
    width: int
    height: int
    shape: Shape

    def classes(self, own: str) -> str:
        """Return the classes of its element: its `own` and that of a tiny picture."""
        return f"{own} cp-tiny".lstrip() if self.shape == "tiny" else own

    @property
    def is_wide(self) -> bool:
        """Whether it is wider than high, and so given more room; a tiny one cannot fill that."""
        return self.width > self.height and self.shape != "tiny"


@lru_cache(maxsize=4096)
def shot(picture: Picture, place: str, page_url: str) -> Shot | None:
    """Return `picture` as it stands in `place` of the page at `page_url`; nothing where it is a mere speck."""
    if is_lost(picture, place):
        return None
    room = room_of(picture, place)
    up = "../" * page_url.count("/")
    steps = picture.ladder(room.most)
    several = len(steps) > 1
    return Shot(
        url=picture.url,
        src=up + picture.url,
        # With one width there is nothing to choose, and the picture keeps its own size.
        srcset=", ".join(
            f"{up}{picture.address(step)} {step.width}w" if several else up + picture.address(step) for step in steps
        ),
        sizes=_sizes(picture, room) if several else "",
        large=up + picture.large_url if room.opens else "",
        width=picture.width,
        height=picture.height,
        shape=picture.shape,
    )


def _sizes(picture: Picture, room: Room) -> str:
    if picture.shape == "wide":  # a stripe of it, cut to this height, is shown
        return f"{min(STRIPE * picture.width // picture.height, WIDTHS[-1])}px"
    return ", ".join(box.size_of(picture) for box in room.boxes)


def is_lost(picture: Picture, place: str) -> bool:
    """Whether nobody could see what `picture` shows in `place`."""
    return ROOMS[place].small and picture.is_speck


def room_of(picture: Picture, place: str) -> Room:
    """Return the room `picture` is given in `place`."""
    is_wide = picture.width > picture.height and picture.shape != "tiny"
    return ROOMS.get(f"{place}-wide", ROOMS[place]) if is_wide else ROOMS[place]


def renditions_in(picture: Picture, places: Iterable[str]) -> list[Rendition]:
    """Return the renditions of `picture` that pages which show it in `places` may ask for, in order."""
    found: set[Rendition] = set()
    for place in places:
        if not is_lost(picture, place):
            room = room_of(picture, place)
            found |= {*picture.ladder(room.most), picture.fallback, *((picture.large,) if room.opens else ())}
    return sorted(found)
