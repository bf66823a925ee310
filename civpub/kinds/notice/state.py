"""The state of a notice on a day. The reader's browser repeats the same rules in assets/notice.js."""

from datetime import date
from enum import StrEnum

from msgspec import Struct


class NoticeState(StrEnum):
    """The states a notice goes through (公示状态)."""

    PUBLISHED = "published"
    UPCOMING = "upcoming"
    OPEN = "open"
    ENDED = "ended"
    RESULTED = "resulted"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> str:
        """The state in Chinese."""
        return _LABELS[self]


_LABELS = {
    NoticeState.PUBLISHED: "已发布",
    NoticeState.UPCOMING: "未开始",
    NoticeState.OPEN: "公示中",
    NoticeState.ENDED: "已结束",
    NoticeState.RESULTED: "已公布结果",
    NoticeState.WITHDRAWN: "已撤回",
}


class Timeline(Struct, frozen=True):
    """The days on which a notice changes state; `ends` is the last day of the period, whole."""

    starts: date | None
    ends: date | None
    result: date | None
    withdrawn: date | None

    def state(self, today: date) -> NoticeState:
        """Return the state on `today`, a day in Asia/Shanghai: it changes at midnight there."""
        if self.withdrawn and self.withdrawn <= today:
            return NoticeState.WITHDRAWN
        if self.result and self.result <= today:
            return NoticeState.RESULTED
        if self.starts is None or self.ends is None:
            return NoticeState.PUBLISHED
        if today < self.starts:
            return NoticeState.UPCOMING
        return NoticeState.OPEN if today <= self.ends else NoticeState.ENDED

    def days_left(self, today: date) -> int:
        """Return how many days the period still has, today included; 0 when it is over or has not begun."""
        open_now = self.state(today) is NoticeState.OPEN
        return (self.ends - today).days + 1 if self.ends and open_now else 0
