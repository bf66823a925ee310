"""What the pictures of a roll and of a person show: names as the public sees them, and nothing from before consent."""

from collections.abc import Iterable

from civpub.kinds.award.brief import AwardBrief, PublicHonoree
from civpub.kinds.award.people import Honour
from civpub.kinds.award.roll import ClassGroup
from civpub.kinds.face import MOST_NAMES, Face
from civpub.names import display_width_pad


def roll_face(award: AwardBrief, groups: Iterable[ClassGroup]) -> Face:
    """Return the face of `award`: the first of its people, in the order of the board, and how many there are."""
    entries = [entry for group in groups for entry in group.entries]
    # Names of two characters are set as wide as those of three, as on any board.
    names = [display_width_pad(entry.name) if entry.who == "个人" else entry.name for entry in entries[:MOST_NAMES]]
    return Face(
        "roll",
        f"{award.level}级光荣榜",
        award.title,
        names=tuple(names),
        total=f"{len(entries):,} {award.measure}",
        day=award.date,
        as_of=award.date,
    )


def person_face(honours: tuple[Honour, ...], portrait: PublicHonoree) -> Face:
    """Return the face of the person with these `honours`, newest first, under the photograph their page shows."""
    newest = honours[0]
    return Face(
        "person",
        newest.scheme,
        newest.entry.name,
        text=newest.entry.deed,
        facts=tuple(("", honour.roll) for honour in honours[:3]),
        total=f"{len(honours)} 次上榜" if len(honours) > 1 else "",
        picture=portrait.photo,
        glyph=newest.entry.glyph,
        as_of=newest.day,
    )
