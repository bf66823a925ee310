"""The festivals of a site: the built-in ones with what the community says otherwise, and what is worn on a day."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

from civpub import kinds
from civpub.kinds import codes
from civpub.kinds.festival import Festival, Skin, merged, skin_on
from civpub.kinds.fields import field
from civpub.kinds.record import Flaw, Part
from civpub.kinds.setting import Community
from civpub.loader.convert import convert
from civpub.loader.shape import shape
from civpub.sources import read_source

FILE = Path(kinds.__file__).parent / "festivals.yml"


class _BuiltIn(Part):
    """What the file of built-in festivals holds."""

    festivals: tuple[Festival, ...] = field("节日", help="内置的节日。")


@cache
def built_in_festivals() -> tuple[Festival, ...]:
    """Return the festivals every site starts with."""
    source, problems = read_source(FILE, FILE.name)
    known = {code.name: code for code in codes.ALL}
    found = convert(shape(source, _BuiltIn), _BuiltIn, source, known)[0] if source else None
    if found is None:
        message = f"the built-in festivals cannot be read: {problems}"
        raise RuntimeError(message)
    return found.festivals


def skin_of(community: Community, today: date) -> Skin | None:
    """Return what the site of `community` wears on `today`, or None on an ordinary day."""
    return skin_on(today, merged(built_in_festivals(), community.festivals)) if community.skins else None


def festival_flaws(community: Community) -> Iterator[Flaw]:
    """Yield what a single field of a festival cannot see: a name twice, a new festival without days or a look."""
    known = [festival.name for festival in built_in_festivals()]
    times = Counter(festival.name for festival in community.festivals)
    for index, festival in enumerate(community.festivals):
        path = ("festivals", index, "name")
        if times[festival.name] > 1:
            yield Flaw(path, codes.TWICE, f"节日“{festival.name}”写了两次", "合成一项。")
        elif festival.name not in known:
            yield from _new_flaws(festival, path, f"内置的节日有：{'、'.join(known)}。")


def _new_flaws(festival: Festival, path: tuple[str | int, ...], names: str) -> Iterator[Flaw]:
    if festival.off:
        yield Flaw(path, codes.CHOICE, f"没有叫“{festival.name}”的内置节日，不用停用", names)
    elif not festival.days or not festival.look:
        missing = "、".join(zh for zh, there in (("日子", festival.days), ("样式", festival.look)) if not there)
        hint = f"补上“{missing}”；想改内置的节日，名称要写得一样。{names}"
        yield Flaw(path, codes.MISSING, f"新节日“{festival.name}”缺少{missing}", hint)
