"""What the pictures of a notice show: days rather than a state, for a picture outlives the state in people's chats."""

from datetime import date

from civpub.kinds.face import Face
from civpub.kinds.notice.brief import NoticeBrief
from civpub.kinds.notice.state import NoticeState

_FINAL = frozenset({NoticeState.RESULTED, NoticeState.WITHDRAWN, NoticeState.ENDED})
"""States that stay: only these are written on a picture."""


def notice_face(notice: NoticeBrief, today: date) -> Face:
    """Return the face of `notice` as it is on `today`."""
    timeline, state = notice.timeline, notice.timeline.state(today)
    facts = []
    if timeline.starts and timeline.ends and state is not NoticeState.WITHDRAWN:
        facts.append(("公示期", f"{_short(timeline.starts)} 至 {_short(timeline.ends)}"))
        if state not in _FINAL and notice.phone:
            facts.append(("有意见请打", notice.phone))
    known = (notice.date, timeline.result, timeline.withdrawn)
    return Face(
        "notice",
        notice.type,
        notice.title,
        mark=state.label if state in _FINAL else "",
        text=notice.summary if state is not NoticeState.WITHDRAWN else "",
        facts=tuple(facts),
        day=notice.date,
        as_of=max(day for day in known if day and day <= max(today, notice.date)),
        posted=state is not NoticeState.WITHDRAWN,
    )


def _short(day: date) -> str:
    return f"{day.month}月{day.day}日"
