"""What an honour roll must agree with: its scheme, its own totals, and what each honouree consented to."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from civpub.calendar import format_day
from civpub.kinds.award import codes
from civpub.kinds.award.vocabulary import AwardVocabulary
from civpub.kinds.codes import CHOICE, MISSING
from civpub.kinds.record import Flaw, Path
from civpub.names import reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civpub.kinds.award.record import Award, Honoree
    from civpub.kinds.award.vocabulary import Scheme
    from civpub.kinds.setting import Setting


def ledger_flaws(award: Award, setting: Setting) -> Iterator[Flaw]:
    """Yield every contradiction in `award`."""
    vocabulary = setting.vocabularies.get("award")
    words = vocabulary if isinstance(vocabulary, AwardVocabulary) else AwardVocabulary()
    yield from _chosen(("level",), "级别", award.level, words.levels)
    yield from _chosen(("series",), "系列", award.series, words.series)
    scheme = words.scheme(award.scheme)
    if scheme is None:
        names = [known.name for known in words.schemes]
        yield Flaw(("scheme",), codes.SCHEME, f"没有“{award.scheme}”这种榜", f"可以写：{'、'.join(names)}。")
    else:
        for index, honoree in enumerate(award.honorees):
            yield from _place_in_scheme(("honorees", index), honoree, scheme)
        yield from _class_total_flaws(award, scheme)
    yield from _stage_flaws(award, words.stages)
    yield from _total_flaws(award)
    yield from _identity_flaws(award)
    for index, honoree in enumerate(award.honorees):
        yield from _consent_flaws(("honorees", index), honoree)


def _chosen(path: Path, label: str, word: str, known: Sequence[str]) -> Iterator[Flaw]:
    if word and word not in known:
        yield Flaw(path, CHOICE, f"“{label}”里没有“{word}”", f"可以写：{'、'.join(known)}。")


def _place_in_scheme(path: Path, honoree: Honoree, scheme: Scheme) -> Iterator[Flaw]:
    if scheme.classes and not honoree.class_:
        yield Flaw(path, MISSING, f"{honoree.shown}没有写“类别”", f"{scheme.name}的类别：{'、'.join(scheme.classes)}。")
    elif honoree.class_ and honoree.class_ not in scheme.classes:
        hint = (
            f"{scheme.name}的类别：{'、'.join(scheme.classes)}。"
            if scheme.classes
            else f"{scheme.name}不分类，请删去这一栏。"
        )
        yield Flaw((*path, "class_"), codes.CLASS, f"{scheme.name}没有“{honoree.class_}”这一类", hint)
    if scheme.ranks and not honoree.rank:
        yield Flaw(path, MISSING, f"{honoree.shown}没有写“名次”", f"{scheme.name}的名次：{'、'.join(scheme.ranks)}。")
    elif honoree.rank and honoree.rank not in scheme.ranks:
        hint = (
            f"{scheme.name}的名次：{'、'.join(scheme.ranks)}。"
            if scheme.ranks
            else f"{scheme.name}不分等，请删去这一栏。"
        )
        yield Flaw((*path, "rank"), codes.RANK, f"{scheme.name}没有“{honoree.rank}”这个名次", hint)


def _total_flaws(award: Award) -> Iterator[Flaw]:
    found = len(award.honorees)
    if award.total is not None and award.total != found:
        message = f"总数写的是 {award.total}，名单里有 {found} 条"
        yield Flaw(("total",), codes.TOTAL, message, "请数一数名单，补上漏掉的，或者改总数。")


def _class_total_flaws(award: Award, scheme: Scheme) -> Iterator[Flaw]:
    counts = Counter(honoree.class_ for honoree in award.honorees)
    for name, stated in award.class_totals.items():
        path: Path = ("class_totals", name)
        if name not in scheme.classes:
            hint = f"{scheme.name}的类别：{'、'.join(scheme.classes)}。"
            yield Flaw(path, codes.CLASS, f"{scheme.name}没有“{name}”这一类", hint)
        elif counts[name] != stated:
            message = f"“{name}”写的是 {stated}，名单里有 {counts[name]} 条"
            yield Flaw(path, codes.CLASS_TOTAL, message, "请核对这一类的名单。")
    if award.class_totals:
        for name in scheme.classes:
            if counts[name] and name not in award.class_totals:
                message = f"分类数里没有“{name}”，名单里有 {counts[name]} 条"
                yield Flaw(("class_totals",), codes.CLASS_TOTAL, message, f"请补上：{name}: {counts[name]}")


def _stage_flaws(award: Award, known: Sequence[str]) -> Iterator[Flaw]:
    for index, stage in enumerate(award.stages):
        if stage.name not in known:
            message = f"没有“{stage.name}”这个评选环节"
            yield Flaw(("stages", index, "name"), codes.STAGE, message, f"可以写：{'、'.join(known)}。")
    dated = [(index, stage.date) for index, stage in enumerate(award.stages) if stage.date]
    for (_, before), (index, after) in pairwise(dated):
        if after < before:
            message = f"这一环节的日期（{format_day(after)}）早于上一环节（{format_day(before)}）"
            yield Flaw(("stages", index, "date"), codes.STAGE_ORDER, message, "请按先后排列，并核对日期。")


def _identity_flaws(award: Award) -> Iterator[Flaw]:
    first: dict[str, str] = {}
    for index, honoree in enumerate(award.honorees):
        if honoree.id is None:
            continue
        if honoree.id in first:
            message = f"编号“{honoree.id}”已经给了{first[honoree.id]}，这里又给了{honoree.shown}"
            yield Flaw(("honorees", index, "id"), codes.TWICE, message, "同一位只写一次；不是同一位，请换一个编号。")
        first.setdefault(honoree.id, honoree.shown)


def _consent_flaws(path: Path, honoree: Honoree) -> Iterator[Flaw]:
    hidden = honoree.consent == "不公开姓名"
    if hidden and not honoree.display:
        yield Flaw(path, codes.CONSENT, "不公开姓名，却没有写“显示名”", "写上网页上显示的写法，例如：显示名: 李*")
    if honoree.display and honoree.consent == "全部公开":
        yield Flaw((*path, "display"), codes.CONSENT, "写了“显示名”，又写“全部公开”", "两者留一个。")
    if honoree.consent in {"只登姓名", "不公开姓名"} and (honoree.photo or honoree.story):
        where = "photo" if honoree.photo else "story"
        yield Flaw(
            (*path, where),
            codes.CONSENT,
            f"本人选的是“{honoree.consent}”，不能登照片和故事",
            "删去照片和故事，或者先征得本人同意。",
        )
    if honoree.photo and not honoree.photo_alt:
        yield Flaw(
            (*path, "photo"), codes.ALT, "照片没有“照片说明”", "写一句照片上是什么，例如：照片说明: 顾长庚在维修摊前"
        )
    if honoree.id is None and (honoree.story or honoree.photo or honoree.display):
        yield Flaw(
            path,
            codes.ID_NEEDED,
            f"{honoree.shown}没有写“编号”",
            "例如：编号: gu-changgeng；隐去姓名的用序号，例如 2026-q3-02。",
        )
    if honoree.id and honoree.display and reading(honoree.name).replace(" ", "") in honoree.id.replace("-", ""):
        yield Flaw((*path, "id"), codes.ID_SAYS_NAME, "隐去了姓名，编号却是姓名的拼音", "请改用序号，例如 2026-q3-02。")
