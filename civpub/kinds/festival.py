"""Festivals (节日) and the skins they put on the site: what a community may add, change or leave out."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Literal

from msgspec import Struct
from pydantic import AfterValidator, BeforeValidator

from civpub.calendar import Span, parse_span
from civpub.kinds import codes
from civpub.kinds.fields import Line, YesNo, field
from civpub.kinds.record import Part
from civpub.kinds.typed import quoted, refusal, to_list

Look = Literal["灯笼", "彩绸", "红花", "柳枝", "苇叶", "明月", "菊花", "素色"]
MOURNING: Look = "素色"
LOOKS: dict[Look, str] = {
    "灯笼": "lantern", "彩绸": "ribbon", "红花": "flower", "柳枝": "willow",
    "苇叶": "reed", "明月": "moon", "菊花": "chrysanthemum", "素色": "mourning",
}  # fmt: skip
"""The style sheet of each look, in the theme's assets/civpub/skins."""


def to_span(text: str) -> str:
    """Return `text` where it spells days."""
    if parse_span(text) is None:
        hint = "写成“12月13日”“10月1日至10月7日”“中秋”“除夕至元宵”；只过一年的，写成“2026-05-12”。"
        raise refusal(codes.DAY, f"“{quoted(text)}”不是节日的日子", hint)
    return text


Days = Annotated[tuple[Annotated[Line, AfterValidator(to_span)], ...], BeforeValidator(to_list)]
"""The days of a festival (节日的日子): days of every year, lunar festivals, or spans of them."""


class Festival(Part):
    """A festival (节日) and how the site looks on its days."""

    name: Line = field("名称", help="节日的名字；和内置的同名，就改内置的那一个。", example="国庆")
    days: Days = field(
        "日子",
        help="每年的哪些天：写月日、一段日子，或者除夕、春节、元宵、清明、端午、中秋、重阳。",
        example="10月1日至10月7日",
        default=(),
    )
    look: Look | None = field("样式", help="用哪一种纹样和颜色，样子见手册。", example="灯笼", default=None)
    banner: Line = field("横幅", help="页头下面的一句话，不写就没有横幅上的字。", example="欢度国庆", default="")
    off: YesNo = field("停用", help="写“是”，这个节日网站照常，不换装。", example="是", default=False)

    @property
    def spans(self) -> tuple[Span, ...]:
        """The days in the calendar's terms."""
        return tuple(span for text in self.days if (span := parse_span(text)))


class Skin(Struct, frozen=True):
    """What the site wears on a day: the festival's name, its sentence, its style sheet's name, the last of its days."""

    name: str
    banner: str
    look: str
    ends: date


def merged(built_in: Iterable[Festival], own: Iterable[Festival]) -> tuple[Festival, ...]:
    """Return the festivals of a site: its own, and the built-in ones with what the site says otherwise of them."""
    by_name = {festival.name: festival for festival in built_in}
    for festival in own:
        known = by_name.get(festival.name, festival)
        said = {name: getattr(festival, name) for name in festival.model_fields_set}
        by_name[festival.name] = known.model_copy(update=said)
    return tuple(festival for festival in by_name.values() if not festival.off)


def skin_on(day: date, festivals: Iterable[Festival]) -> Skin | None:
    """Return what the site wears on `day`: where festivals meet, mourning, then the shorter one, then the last told."""
    best: tuple[tuple[bool, int, int], Skin] | None = None
    for number, festival in enumerate(festivals):
        for span in festival.spans:
            around = span.around(day)
            if festival.look and around:
                rank = (festival.look != MOURNING, (around[1] - around[0]).days, -number)
                if best is None or rank < best[0]:
                    best = rank, Skin(festival.name, festival.banner, LOOKS[festival.look], around[1])
    return best[1] if best else None
