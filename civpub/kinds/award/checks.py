"""What an honour roll must agree with: its scheme, its own totals, and what each honouree consented to."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from civpub.calendar import format_day
from civpub.kinds.award import codes
from civpub.kinds.award.consent import consent_flaws
from civpub.kinds.award.vocabulary import AwardVocabulary
from civpub.kinds.codes import CHOICE, IDENTIFIER, MISSING
from civpub.kinds.record import Flaw, Path

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civpub.kinds.award.record import Award, Honoree
    from civpub.kinds.award.vocabulary import Scheme
    from civpub.kinds.setting import Setting


BY_STROKES = "by-strokes"
"""The name of the index by strokes, which lies beside the pages of people."""

WORTH_COUNTING = 3
"""Entries from which nobody sees at a glance that one is missing."""


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
    yield from consent_flaws(award)


def _chosen(path: Path, label: str, word: str, known: Sequence[str]) -> Iterator[Flaw]:
    if word and word not in known:
        yield Flaw(path, CHOICE, f"“{label}”里没有“{word}”", f"可以写：{'、'.join(known)}。")


def _place_in_scheme(path: Path, honoree: Honoree, scheme: Scheme) -> Iterator[Flaw]:
    for name, label, code, known in (
        ("class_", "类别", codes.CLASS, scheme.classes),
        ("rank", "名次", codes.RANK, scheme.ranks),
    ):
        word = getattr(honoree, name)
        choice = f"{scheme.name}的{label}：{'、'.join(known)}。"
        if known and not word:
            yield Flaw(path, MISSING, f"{honoree.shown}没有写“{label}”", f"请在下面加一行“{label}”。{choice}")
        elif word and word not in known:
            hint = choice if known else f"{scheme.name}不分{label}，请删去这一栏。"
            yield Flaw((*path, name), code, f"{scheme.name}没有“{word}”这个{label}", hint)


def _total_flaws(award: Award) -> Iterator[Flaw]:
    found = len(award.honorees)
    if not found:
        yield Flaw(
            ("honorees",), MISSING, "名单是空的", "请写上上榜的人，每位以“- ”开头；还没有评出来的，先不要放进来。"
        )
    if award.total is not None and award.total != found:
        message = f"总数写的是 {award.total}，名单里有 {found} 条"
        yield Flaw(("total",), codes.TOTAL, message, "请数一数名单，补上漏掉的，或者改总数。")
    if found >= WORTH_COUNTING and award.total is None and not award.class_totals:
        message = f"名单有 {found} 条，没有写“总数”，漏了一位也查不出来"
        hint = f"请照原来的名单数一遍，在“名单”上面加一行：总数: {found}"
        yield Flaw(("honorees",), codes.NO_TOTAL, message, hint)


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
        if honoree.who == "个人" and not honoree.display and "、" in honoree.name:
            hint = "每人写一条；是一家人或者一个队的，加一行“对象: 家庭”或“对象: 团队”。"
            yield Flaw(("honorees", index, "name"), codes.SEVERAL_NAMES, "这一条里像是写了几个人的姓名", hint)
        if honoree.id is None:
            continue
        if honoree.id == BY_STROKES:
            message = f"编号“{honoree.id}”是网站自己要用的"
            yield Flaw(("honorees", index, "id"), IDENTIFIER, message, "请换一个编号。")
        if honoree.id in first:
            message = f"编号“{honoree.id}”已经给了{first[honoree.id]}，这里又给了{honoree.shown}"
            yield Flaw(("honorees", index, "id"), codes.TWICE, message, "同一位只写一次；不是同一位，请换一个编号。")
        first.setdefault(honoree.id, honoree.shown)
