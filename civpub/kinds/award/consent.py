"""What each honouree consented to: a name that is hidden stays hidden in every text of the roll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civpub.kinds.award import codes
from civpub.kinds.record import Flaw, Path
from civpub.names import reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civpub.kinds.award.record import Award, Honoree

HIDDEN = "不公开姓名"


def consent_flaws(award: Award) -> Iterator[Flaw]:
    """Yield where the roll shows more than an honouree consented to."""
    for index, honoree in enumerate(award.honorees):
        path: Path = ("honorees", index)
        yield from _scope_flaws(path, honoree)
        yield from _id_flaws(path, honoree)
    yield from _hidden_name_flaws(award)


def _scope_flaws(path: Path, honoree: Honoree) -> Iterator[Flaw]:
    if honoree.consent == HIDDEN and not honoree.display:
        yield Flaw(path, codes.CONSENT, "不公开姓名，却没有写“显示名”", "写上网页上显示的写法，例如：显示名: 李*")
    if honoree.display and honoree.consent != HIDDEN:
        hint = "要隐去姓名，请写“同意公开: 不公开姓名”；不用隐去，请删去“显示名”。"
        yield Flaw((*path, "display"), codes.CONSENT, "写了“显示名”，“同意公开”却不是“不公开姓名”", hint)
    if _plain(honoree.name) in _plain(honoree.display):
        yield Flaw((*path, "display"), codes.CONSENT, "“显示名”里还是原来的姓名", "隐去名字，例如：显示名: 李*")
    if honoree.consent in {"只登姓名", HIDDEN} and (honoree.photo or honoree.story):
        message = f"本人选的是“{honoree.consent}”，不能登照片和故事"
        where = "photo" if honoree.photo else "story"
        yield Flaw((*path, where), codes.CONSENT, message, "删去照片和故事，或者先征得本人同意。")
    if honoree.photo and not honoree.photo_alt:
        hint = "写一句照片上是什么，例如：照片说明: 顾长庚在维修摊前"
        yield Flaw((*path, "photo"), codes.ALT, "照片没有“照片说明”", hint)


def _id_flaws(path: Path, honoree: Honoree) -> Iterator[Flaw]:
    if honoree.id is None and (honoree.story or honoree.photo or honoree.display):
        hint = "例如：编号: gu-changgeng；隐去姓名的用序号，例如 2026-q3-02。"
        yield Flaw(path, codes.ID_NEEDED, f"{honoree.shown}没有写“编号”", hint)
    if honoree.id and honoree.display and reading(honoree.name).replace(" ", "") in honoree.id.replace("-", ""):
        yield Flaw((*path, "id"), codes.ID_SAYS_NAME, "隐去了姓名，编号却是姓名的拼音", "请改用序号，例如 2026-q3-02。")


def _hidden_name_flaws(award: Award) -> Iterator[Flaw]:
    texts = list(_texts(award))
    everything = "\n".join(text for _, text in texts)
    for honoree in award.honorees:
        name = _plain(honoree.name)
        if honoree.consent == HIDDEN and name in everything:
            for path, text in texts:
                if name in text:
                    hint = f"把姓名改成“{honoree.display or '显示名'}”，或者换一种说法。"
                    yield Flaw(path, codes.HIDDEN_NAME, "这里写出了一位不公开姓名者的姓名", hint)


def _texts(award: Award) -> Iterator[tuple[Path, str]]:
    """Yield every text of the roll that its pages show, without spaces, with its path."""
    for name in ("title", "issuer", "period", "intro"):
        yield (name,), _plain(getattr(award, name))
    for index, stage in enumerate(award.stages):
        yield ("stages", index, "note"), _plain(stage.note)
    for index, honoree in enumerate(award.honorees):
        for name in ("unit", "deed", "photo_alt", "story"):
            yield ("honorees", index, name), _plain(getattr(honoree, name))


def _plain(text: str) -> str:
    return "".join(text.split())
