"""News of the community's activities (动态)."""

from pathlib import Path

from civpub.kinds.kind import Kind
from civpub.kinds.news import codes
from civpub.kinds.news.brief import NewsBrief, to_brief
from civpub.kinds.news.events import events
from civpub.kinds.news.pages import panel, plan, to_card
from civpub.kinds.news.record import News
from civpub.kinds.news.schema import SCHEMAS

KIND = Kind(
    name="news",
    zh="动态",
    section_zh="动态",
    folder="news",
    suffix=".md",
    home=Path(__file__).parent,
    record=News,
    brief=NewsBrief,
    to_brief=to_brief,
    plan=plan,
    card=to_card,
    codes=codes.ALL,
    yearly=True,
    panel=panel,
    events=events,
    schemas=SCHEMAS,
    also=("新闻",),
    measure="条",
)
