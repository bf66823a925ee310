"""The initiative letter (倡议书) as a type."""

from collections.abc import Iterator
from typing import ClassVar

from civpub.calendar import format_day
from civpub.kinds.codes import END_BEFORE_START, MISSING
from civpub.kinds.fields import Day, Line, Lines, field
from civpub.kinds.proposal import codes
from civpub.kinds.proposal.calls import announced_calls, call_numbers, has_closing, last_line
from civpub.kinds.proposal.edges import repeated_salutation, repeated_signature
from civpub.kinds.record import BODY, Flaw, Part, Record
from civpub.kinds.setting import Setting


class Effective(Part):
    """When the letter holds (有效期); either end may be open."""

    from_: Day | None = field("起", help="从哪天起。", example="2026-11-01", default=None)
    until: Day | None = field("止", help="到哪天止，当天有效。", example="2027-10-31", default=None)


class Ask(Part):
    """What one group of residents is asked to do (请您做到)."""

    who: Line = field("谁", help="请谁做。", example="养犬户")
    what: Line = field("做什么", help="请他们做什么，一句话。", example="出门牵绳，随手清理粪便")
    when: Line = field("时间", help="什么时候，有时段的写清楚。", example="早7点前、晚9点后遛犬", default="")


class Proposal(Record):
    """An initiative letter (倡议书): what a community asks of its residents, in its five parts."""

    kind: ClassVar[str] = "proposal"
    title: Line = field("标题", help="信的题目，网页的大标题。", example="文明养犬倡议书")
    salutation: Line = field("称呼", help="向谁倡议，顶格写，不用加冒号。", example="尊敬的居民朋友们", default="")
    date: Day = field("日期", help="落款的日期。", example="2026-11-05")
    effective: Effective | None = field("有效期", help="什么时候有效，不限期的不写。", default=None)
    audience: Lines = field("对象", help="涉及哪些人。", example="养犬户", default=())
    signatories: Lines = field("落款", help="谁发出的倡议，可以有几家。", example="青禾里社区居民委员会")
    summary: Line = field(
        "摘要", help="一两句话，列表里显示；不写就取正文开头。", example="牵绳、清便、打疫苗。", default=""
    )
    topics: Lines = field("主题", help="归到哪些主题。", example="文明养犬", default=())
    asks: tuple[Ask, ...] = field("请您做到", help="按人群列出请求，网页上排成一览。", default=())

    def flaws(self, setting: Setting) -> Iterator[Flaw]:  # noqa: ARG002  a letter is judged by itself
        """Yield what the five parts of a letter lack (标题 称呼 正文 结尾 落款) and what contradicts itself."""
        if not self.signatories:
            yield Flaw(("signatories",), MISSING, "缺少“落款”：没有写是谁发出的倡议", "写上发出倡议的单位或个人。")
        if not self.salutation:
            yield Flaw(("salutation",), codes.SALUTATION, "没有写“称呼”", "例如：称呼: 尊敬的居民朋友们")
        yield from self._time_flaws()
        yield from self._body_flaws()
        yield from self._repetitions()

    def _time_flaws(self) -> Iterator[Flaw]:
        if self.effective is None or self.effective.until is None:
            return
        since, until = self.effective.from_, self.effective.until
        if since and until < since:
            message = f"有效期的截止日期（{format_day(until)}）早于开始日期（{format_day(since)}）"
            yield Flaw(("effective", "until"), END_BEFORE_START, message, "请核对年份和月份。")
        elif until < self.date:
            message = f"落款日期（{format_day(self.date)}）晚于有效期的截止日期（{format_day(until)}）"
            yield Flaw(("date",), codes.EXPIRED, message, "请核对落款日期和有效期的年份。")

    def _body_flaws(self) -> Iterator[Flaw]:
        body = self.body.text
        calls = call_numbers(body)
        wrong = next((line for expected, (number, line) in enumerate(calls, start=1) if number != expected), None)
        if wrong is not None:
            message = "倡议条目的序号不连续：" + "、".join(str(number) for number, _ in calls)
            yield Flaw((*BODY, wrong), codes.NUMBERING, message, "请从“一、”起依次编号，看看是不是漏了一条。")
        announced, where = announced_calls(body) or (0, 0)
        if announced and calls and announced != len(calls):
            message = f"信里说有 {announced} 条，下面列了 {len(calls)} 条"
            yield Flaw((*BODY, where), codes.ANNOUNCED, message, "请改条数，或者补上漏掉的条目。")
        if body.strip() and not has_closing(body):
            message = "没有结尾：信停在最后一个条目上"
            yield Flaw((*BODY, last_line(body)), codes.CLOSING, message, "最后另起一段，写一两句结尾。")

    def _repetitions(self) -> Iterator[Flaw]:
        body = self.body.text
        if (line := repeated_salutation(body)) is not None:
            hint = "称呼写在上面的“称呼”栏里，请删去正文里的这一行。"
            yield Flaw((*BODY, line), codes.REPEATED, "正文开头又写了一遍称呼", hint)
        if (line := repeated_signature(body, self.signatories)) is not None:
            hint = "落款和日期写在上面的栏里，网站会排在信的末尾。请从这一行起删到文末。"
            yield Flaw((*BODY, line), codes.REPEATED, "正文末尾又写了一遍落款", hint)
