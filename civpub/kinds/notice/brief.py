"""A notice in brief: its card, the days its state hangs on, whom to call."""

import datetime as dt

from civpub.kinds.brief import Brief
from civpub.kinds.notice.record import Notice
from civpub.kinds.notice.state import Timeline
from civpub.kinds.setting import Setting
from civpub.kinds.summary import summarise
from civpub.kinds.topics import topic_links


class NoticeBrief(Brief, frozen=True, kw_only=True, tag="notice"):
    """What lists and the home page show of a notice; its state is computed from `timeline` and the day."""

    type: str
    timeline: Timeline
    summary: str = ""
    phone: str = ""
    hours: str = ""
    objections_by: dt.date | None = None

    @property
    def deadline(self) -> dt.date | None:
        """The last day on which a resident can still object."""
        return self.objections_by or self.timeline.ends

    def changed(self, today: dt.date) -> dt.date:
        """Return the day this notice last said something else, as known on `today`."""
        days = (self.date, self.timeline.result, self.timeline.withdrawn)
        return max(day for day in days if day and day <= max(today, self.date))


def to_brief(notice: Notice, setting: Setting) -> NoticeBrief:
    """Return `notice` in brief; how long its working days last is told by the calendar of `setting`."""
    return NoticeBrief(
        path=notice.origin.path,
        url=notice.url,
        title=notice.title,
        date=notice.date,
        topics=topic_links(notice.topics),
        type=notice.type,
        timeline=notice.timeline(setting.schedule),
        summary=notice.about or summarise(notice.body.text),
        phone=notice.contact.phone if notice.contact else "",
        hours=notice.contact.hours if notice.contact else "",
        objections_by=notice.objections_by,
    )
