"""What each honouree consented to: a name that is hidden stays hidden in every text of the roll."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from civpub.kinds.award import codes
from civpub.kinds.record import Flaw, Part, Path
from civpub.names import HiddenNames, name_key, spells, spells_in_order

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


def hidden_names(values: Mapping[str, Any]) -> dict[str, str]:
    """Return the names a roll hides, each with what is shown instead, from its values as typed, wrong ones too.

    A name with another to be shown counts as hidden, whatever the consent says.
    """
    entries = values.get("honorees")
    people = [entry for entry in entries if isinstance(entry, Mapping)] if isinstance(entries, list) else []
    typed = [[str(person.get(field) or "") for field in ("name", "display", "consent")] for person in people]
    return {name: display for name, display, consent in typed if "不公开" in consent or display not in {"", name}}


def _scope_flaws(path: Path, honoree: Honoree) -> Iterator[Flaw]:
    if honoree.consent == HIDDEN and not honoree.display:
        yield Flaw(path, codes.CONSENT, "不公开姓名，却没有写“显示名”", "写上网页上显示的写法，例如：显示名: 李*")
    if honoree.display and honoree.consent != HIDDEN:
        hint = "要隐去姓名，请写“同意公开: 不公开姓名”；不用隐去，请删去“显示名”。"
        yield Flaw((*path, "display"), codes.CONSENT, "写了“显示名”，“同意公开”却不是“不公开姓名”", hint)
    if honoree.display and HiddenNames([honoree.name]).find(honoree.display):
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
    if honoree.id and hides(honoree) and spells(honoree.id, honoree.name):
        yield Flaw((*path, "id"), codes.ID_SAYS_NAME, "隐去了姓名，编号却是姓名的拼音", "请改用序号，例如 2026-q3-02。")


def _hidden_name_flaws(award: Award) -> Iterator[Flaw]:
    hidden = [honoree for honoree in award.honorees if honoree.consent == HIDDEN]
    if not hidden:
        return
    names = HiddenNames(honoree.name for honoree in hidden)
    shown = {name_key(honoree.name): honoree.display or "显示名" for honoree in hidden}
    for path, text in _texts(award, ()):
        if found := names.find(text):
            instead = "”“".join(dict.fromkeys(shown[name] for name in found))
            hint = f"把姓名改成“{instead}”，或者换一种说法。"
            yield Flaw(path, codes.HIDDEN_NAME, "这里写出了一位不公开姓名者的姓名", hint)
    stem = PurePosixPath(award.origin.path).stem
    if names.find(stem) or any(spells_in_order(stem.casefold(), honoree.name) for honoree in hidden):
        message = "这个文件的名字里带着一位不公开姓名者的姓名"
        yield Flaw((), codes.ID_SAYS_NAME, message, "文件名会成为网址，请改名，例如：2026-q3-si-de-bang.yml")


def _texts(part: Part, path: Path) -> Iterator[tuple[Path, str]]:
    """Yield every text of the roll with its path, but the names that are hidden; a display's own name is told apart."""
    for name, value in part:
        if name == "display" and value:
            yield (*path, name), HiddenNames([getattr(part, "name", "")]).veil(value)
        elif isinstance(value, str) and not (name == "name" and hides(part)):
            yield (*path, name), value
        elif isinstance(value, Mapping):
            yield from (((*path, name, key), key) for key in value)
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                yield from _texts(item, (*path, name, index))


def hides(part: Part) -> bool:
    """Whether this honouree's name must not be shown."""
    return getattr(part, "consent", None) == HIDDEN or bool(getattr(part, "display", ""))
