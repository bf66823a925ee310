"""An honour roll in brief: everyone on it as the public sees them, with how their names are listed."""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from civpub.kinds.award.consent import hides
from civpub.kinds.award.record import Award, Honoree
from civpub.kinds.brief import Brief
from civpub.kinds.setting import Setting
from civpub.kinds.summary import summarise
from civpub.names import display_width_pad, initial, sort_key_by_pinyin, sort_key_by_strokes, split_name, strokes

_MEASURES = {"个人": "位", "家庭": "户", "团队": "支", "单位": "家"}


class PublicHonoree(Struct, frozen=True, omit_defaults=True):
    """One entry of a roll, without what stays private (公开的上榜者)."""

    anchor: str
    name: str
    glyph: str
    who: str
    class_: str = ""
    rank: str = ""
    unit: str = ""
    deed: str = ""
    photo: str = ""
    photo_alt: str = ""
    has_story: bool = False
    url: str = ""
    also: int = 0


class Listing(Struct, frozen=True):
    """How a name stands in an index: as set on a board, with its letter, its strokes and its place in either order."""

    shown: str
    initial: str
    strokes: int | None
    by_pinyin: tuple[bool, str, str, str, str]
    by_strokes: tuple[bool, int, str, str, str, str]

    @property
    def reading(self) -> str:
        """The name in pinyin without tones, syllables apart."""
        _, surname, _, given, _ = self.by_pinyin
        return f"{surname} {given}".strip()


class Entry(Struct, frozen=True, omit_defaults=True):
    """Someone on the roll: the id that joins several rolls, what the public sees, how the name is listed.

    `hidden_name` is the name of someone who hides it; a brief that has any is not kept between builds.
    """

    id: str
    honoree: PublicHonoree
    listing: Listing
    hidden_name: str = ""


class AwardBrief(Brief, frozen=True, kw_only=True, tag="award"):
    """What walls, lists and the index of people show of a roll; `measure` counts those on it: 位, 户, 支, 家 or 个."""

    level: str
    scheme: str
    entries: tuple[Entry, ...]
    measure: str
    intro: str = ""

    @property
    def public(self) -> "AwardBrief":
        """The brief without the names of those who hide them."""
        return replace(self, entries=tuple(replace(entry, hidden_name="") for entry in self.entries))


def to_brief(award: Award, setting: Setting) -> AwardBrief:  # noqa: ARG001  a roll is the same in any setting
    """Return `award` in brief."""
    words = {_MEASURES[honoree.who] for honoree in award.honorees}
    return AwardBrief(
        path=award.origin.path,
        url=award.url,
        title=award.title,
        date=award.date,
        level=award.level,
        scheme=award.scheme,
        entries=tuple(_entry(index, honoree) for index, honoree in enumerate(award.honorees)),
        measure=words.pop() if len(words) == 1 else "个",
        intro=summarise(award.intro),
    )


def view(award: Award) -> Mapping[str, object]:
    """Return what the roll's own page takes of it beside its people: nothing of anyone's private fields."""
    names = ("level", "series", "issuer", "document_no", "period", "date", "stages")
    return {"award": {name: getattr(award, name) for name in names}}


def _entry(index: int, honoree: Honoree) -> Entry:
    name = honoree.shown
    listing = Listing(
        shown=display_width_pad(name) if honoree.who == "个人" else name,
        initial=initial(name),
        strokes=strokes(name),
        by_pinyin=sort_key_by_pinyin(name),
        by_strokes=sort_key_by_strokes(name),
    )
    return Entry(honoree.id or "", _public(index, honoree), listing, honoree.name if hides(honoree) else "")


def _public(index: int, honoree: Honoree) -> PublicHonoree:
    """Return entry `index` of a roll without the fields the public must not see."""
    surname, _ = split_name(honoree.shown) if honoree.who == "个人" else ("", honoree.shown)
    return PublicHonoree(
        anchor=f"entry-{index + 1}",
        name=honoree.shown,
        glyph=surname or honoree.shown[:1],
        who=honoree.who,
        class_=honoree.class_,
        rank=honoree.rank,
        unit=honoree.unit,
        deed=honoree.deed,
        photo=honoree.photo or "",
        photo_alt=honoree.photo_alt,
        has_story=bool(honoree.story),
    )
