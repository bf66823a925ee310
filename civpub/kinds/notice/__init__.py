"""Notices (公示、公告、通知)."""

from pathlib import Path

from civpub.kinds.kind import Kind
from civpub.kinds.notice import codes
from civpub.kinds.notice.brief import NoticeBrief, to_brief
from civpub.kinds.notice.events import events
from civpub.kinds.notice.pages import panel, plan, to_card
from civpub.kinds.notice.record import Notice
from civpub.kinds.notice.schema import SCHEMAS
from civpub.kinds.notice.sheet import view
from civpub.kinds.notice.vocabulary import NoticeVocabulary

KIND = Kind(
    name="notice",
    zh="公示公告",
    section_zh="公示公告",
    folder="notices",
    suffix=".md",
    home=Path(__file__).parent,
    record=Notice,
    brief=NoticeBrief,
    to_brief=to_brief,
    plan=plan,
    card=to_card,
    view=view,
    codes=codes.ALL,
    vocabulary=NoticeVocabulary,
    panel=panel,
    events=events,
    schemas=SCHEMAS,
    also=("公示", "公告", "通知"),
)
