"""The notice (公示、公告、通知) as a type."""

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from civpub.calendar import Schedule, UnknownYear, last_working_day
from civpub.kinds.fields import PHONE, PREFILLED, AttachmentName, Count, Day, Email, Line, Lines, Phone, field
from civpub.kinds.notice.checks import notice_flaws
from civpub.kinds.notice.state import Timeline
from civpub.kinds.record import Flaw, Part, Path, Record
from civpub.kinds.setting import Setting
from civpub.problems import EXAMPLE_PHONE


class Period(Part):
    """When residents may object (公示期): its last day, or how many working days it lasts."""

    starts: Day = field("开始", help="从哪天起，当天算第一天。", example="2026-11-09")
    ends: Day | None = field("截止", help="到哪天止，当天仍可提意见。", example="2026-11-13", default=None)
    working_days: Count | None = field(
        "工作日",
        help="持续几个工作日，可以代替截止日期。",
        example="5",
        default=None,
        marks=(PREFILLED,),
        needed="二选一必填",
    )

    def last_day(self, schedule: Schedule) -> date | None:
        """Return the last day, counted in working days where no end is written; None when it cannot be known."""
        if self.ends or not self.working_days:
            return self.ends
        try:
            return last_working_day(self.starts, self.working_days, schedule)
        except UnknownYear:
            return None


class Contact(Part):
    """Whom to tell (联系方式)."""

    office: Line = field("受理部门", help="哪个部门或岗位受理。", example="社区居委会办公室")
    phone: Phone = field("电话", help="办公电话。", example=EXAMPLE_PHONE, marks=(PHONE,))
    email: Email | None = field("邮箱", help="办公邮箱。", example="office@qingheli.example", default=None)
    address: Line = field("地址", help="来访或来信的地址。", example="禾苑路18号", default="")
    hours: Line = field("办公时间", help="什么时候有人。", example="工作日 8:30–17:30", default="")


class Result(Part):
    """What came of it (结果)."""

    date: Day = field("日期", help="公布结果的日期。", example="2026-11-16")
    text: Line = field("说明", help="结果如何，一两句话。", example="公示期内没有收到异议。")


class NoticeAttachment(Part):
    """A file to download with the notice (附件)."""

    file: AttachmentName = field(
        "文件", help="content/attachments 里的文件名，只能是 PDF。", example="ping-xuan-fang-an.pdf"
    )
    title: Line = field("名称", help="附件叫什么，居民看到的就是这个。", example="四德榜评选方案")


class Withdrawal(Part):
    """Why it was taken back (撤回)."""

    date: Day = field("日期", help="撤回的日期。", example="2026-11-10")
    reason: Line = field("原因", help="为什么撤回。", example="名单有误，更正后另行公示。")


class Notice(Record):
    """A notice (公示、公告、通知): what, until when, and whom to tell."""

    kind: ClassVar[str] = "notice"
    title: Line = field("标题", help="一句话说清公示什么。", example="2026年第四季度四德榜候选人公示")
    type: Line = field("类型", help="公示、公告或通知。", example="公示", marks=(PREFILLED,))
    date: Day = field("发布日期", help="发布的日期。", example="2026-11-09")
    period: Period | None = field("公示期", help="公示必须写；公告、通知不写。", default=None, needed="公示必填")
    contact: Contact | None = field("联系方式", help="公示必须写，居民向谁反映。", default=None, needed="公示必填")
    objections_by: Day | None = field(
        "异议截止", help="提意见的最后一天，不写就是公示期的最后一天。", example="2026-11-13", default=None
    )
    about: Line = field(
        "事由", help="一句话说明公示的是什么事。", example="四德榜候选人 6 名，请居民监督。", default=""
    )
    result: Result | None = field("结果", help="公示期满后再补上。", default=None)
    withdrawn: Withdrawal | None = field("撤回", help="需要撤回时写上，不要删除文件。", default=None)
    attachments: tuple[NoticeAttachment, ...] = field("附件", help="可以下载的 PDF，每份写文件名和名称。", default=())
    topics: Lines = field("主题", help="归到哪些主题。", example="文明创建", default=())

    def flaws(self, setting: Setting) -> Iterator[Flaw]:
        """Yield what its type requires and what its dates contradict."""
        return notice_flaws(self, setting)

    def attachment_names(self) -> Iterator[tuple[Path, str]]:
        """Yield every attachment."""
        for index, attachment in enumerate(self.attachments):
            yield ("attachments", index, "file"), attachment.file

    def timeline(self, schedule: Schedule) -> Timeline:
        """Return the days on which this notice changes state."""
        return Timeline(
            starts=self.period.starts if self.period else None,
            ends=self.period.last_day(schedule) if self.period else None,
            result=self.result.date if self.result else None,
            withdrawn=self.withdrawn.date if self.withdrawn else None,
        )
