"""What a notice must say for its type, and where its dates contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civpub.calendar import UnknownYear, count_working_days, format_day, last_working_day
from civpub.kinds.codes import END_BEFORE_START
from civpub.kinds.notice import codes
from civpub.kinds.notice.vocabulary import NoticeVocabulary
from civpub.kinds.record import Flaw
from civpub.problems import EXAMPLE_PHONE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from civpub.calendar import Schedule
    from civpub.kinds.notice.record import Notice, Period
    from civpub.kinds.setting import Setting

CUSTOM = 5
"""Working days a 公示 usually lasts: custom, as in the national moral models' notice of 2024 (NORMS)."""

SOON = 30
"""Days after its announcement within which a period begins, unless one of the dates was copied from last year."""

LONGEST = 366
"""Days beyond which a period is a misprint."""


def notice_flaws(notice: Notice, setting: Setting) -> Iterator[Flaw]:
    """Yield every flaw of `notice`."""
    vocabulary = setting.vocabularies.get("notice")
    types = vocabulary if isinstance(vocabulary, NoticeVocabulary) else NoticeVocabulary()
    found = types.type(notice.type)
    if found is None:
        names = "、".join(known.name for known in types.types)
        yield Flaw(("type",), codes.TYPE, f"没有“{notice.type}”这种类型", f"可以写：{names}。")
    elif found.objections:
        yield from _required(notice)
    elif notice.period:
        names = "或".join(f"“{known.name}”" for known in types.types if known.objections)
        instead = f"要请居民提意见的，类型写{names}；不是的，" if names else ""
        message = f"“{notice.type}”不写“公示期”"
        yield Flaw(("period",), codes.NO_PERIOD, message, f"{instead}删去这几行。", "type")
    if notice.period and (found is None or found.objections):
        yield from _period_flaws(notice.period, setting.schedule)
        yield from _order_flaws(notice, notice.period, notice.period.last_day(setting.schedule))
    if notice.withdrawn and notice.withdrawn.date < notice.date:
        message = f"撤回日期（{format_day(notice.withdrawn.date)}）早于发布日期（{format_day(notice.date)}）"
        yield Flaw(("withdrawn", "date"), codes.WITHDRAWN_EARLY, message, "请核对两个日期。")


def _required(notice: Notice) -> Iterator[Flaw]:
    if notice.period is None:
        hint = f"请加上三行：“公示期:”；空两格写“开始: {notice.date}”；空两格写“工作日: 5”。"
        yield Flaw(("period",), codes.PERIOD_NEEDED, f"“{notice.type}”没有写“公示期”", hint)
    if notice.contact is None:
        hint = f"请加上三行：“联系方式:”；空两格写“受理部门: 社区居委会办公室”；空两格写“电话: {EXAMPLE_PHONE}”。"
        yield Flaw(("contact",), codes.CONTACT_NEEDED, f"“{notice.type}”没有写“联系方式”，居民不知道向谁反映", hint)


def _period_flaws(period: Period, schedule: Schedule) -> Iterator[Flaw]:
    counted: date | None = None
    if period.working_days == 0:
        yield Flaw(("period", "working_days"), codes.NO_DAYS, "工作日数写成了 0", "一般写 5。")
    elif period.working_days is None and period.ends is None:
        hint = "写上“截止”的日期，或者写“工作日: 5”。"
        yield Flaw(("period",), codes.PERIOD_NEEDED, "公示期只有开始，没有截止", hint)
    try:
        counted = last_working_day(period.starts, period.working_days or CUSTOM, schedule)
    except UnknownYear as unknown:
        if period.ends is None and period.working_days:
            message = f"{unknown.year} 年的放假调休安排还没有，算不出截止日期"
            yield Flaw(
                ("period", "working_days"),
                codes.YEAR_UNKNOWN,
                message,
                f"请写上“截止”的日期，例如：截止: {unknown.year}-01-08",
            )
    if period.ends:
        yield from _end_flaws(period, period.ends, counted, schedule)
    elif period.working_days and counted and (counted - period.starts).days >= LONGEST:
        message = f"{period.working_days} 个工作日要到{format_day(counted)}，超过一年"
        yield Flaw(("period", "working_days"), codes.TOO_LONG, message, "请核对工作日数，一般写 5。")


def _end_flaws(period: Period, ends: date, counted: date | None, schedule: Schedule) -> Iterator[Flaw]:
    days = period.working_days or CUSTOM
    supposed = f"公示 {days} 个工作日应" if period.working_days else f"如果公示 {days} 个工作日，应"
    advice = f"{supposed}截止到 {counted}。" if counted else ""
    if ends < period.starts:
        message = f"公示截止日期（{format_day(ends)}）早于开始日期（{format_day(period.starts)}）"
        yield Flaw(
            ("period", "ends"),
            END_BEFORE_START,
            message,
            "请核对年份和月份；" + advice if advice else "请核对年份和月份。",
        )
    elif (ends - period.starts).days >= LONGEST:
        message = f"公示期从{format_day(period.starts)}到{format_day(ends)}，超过一年"
        yield Flaw(("period", "ends"), codes.TOO_LONG, message, "请核对截止日期的年份。")
    elif period.working_days and not _lasts(period, ends, period.working_days, schedule):
        message = f"写的是 {days} 个工作日，截止日期却是{format_day(ends)}"
        yield Flaw(("period", "ends"), codes.DAYS_DIFFER, message, advice + "两个留一个，或者改成一致。")


def _lasts(period: Period, ends: date, days: int, schedule: Schedule) -> bool:
    """Whether `ends` is the last of `days` working days; true where the schedule of a year between is not known."""
    try:
        return schedule.is_working_day(ends) and count_working_days(period.starts, ends, schedule) == days
    except UnknownYear:
        return True


def _order_flaws(notice: Notice, period: Period, ends: date | None) -> Iterator[Flaw]:
    if notice.date > period.starts:
        message = f"发布日期（{format_day(notice.date)}）晚于公示开始（{format_day(period.starts)}）"
        yield Flaw(("date",), codes.DATED_LATE, message, "请核对发布日期和公示期。")
    elif (period.starts - notice.date).days > SOON:
        message = f"公示开始（{format_day(period.starts)}）比发布日期（{format_day(notice.date)}）晚了 {SOON} 天以上"
        yield Flaw(("period", "starts"), codes.STARTS_LATE, message, "请核对这两个日期的年份和月份。", "date")
    if ends is None or ends < period.starts:
        return
    if notice.objections_by and not period.starts <= notice.objections_by <= ends:
        whole = f"{format_day(period.starts)}至{format_day(ends)}"
        message = f"异议截止（{format_day(notice.objections_by)}）不在公示期（{whole}）内"
        yield Flaw(("objections_by",), codes.OBJECTIONS, message, f"可以删去这一栏，或者写成 {ends}。")
    if notice.result and notice.result.date <= ends:
        message = f"结果的日期（{format_day(notice.result.date)}）不晚于公示截止（{format_day(ends)}）"
        yield Flaw(("result", "date"), codes.RESULT_EARLY, message, "公示期满后才能公布结果，请核对日期。")
