"""Honour rolls (光荣榜)."""

from pathlib import Path

from civpub.kinds.award import codes
from civpub.kinds.award.brief import AwardBrief, to_brief, view
from civpub.kinds.award.consent import hidden_names
from civpub.kinds.award.index import findables
from civpub.kinds.award.listed import to_card
from civpub.kinds.award.pages import panel, plan
from civpub.kinds.award.people import misfits
from civpub.kinds.award.record import Award
from civpub.kinds.award.schema import SCHEMAS
from civpub.kinds.award.vocabulary import AwardVocabulary
from civpub.kinds.kind import Kind

KIND = Kind(
    name="award",
    zh="光荣榜",
    section_zh="光荣榜",
    folder="awards",
    suffix=".yml",
    home=Path(__file__).parent,
    record=Award,
    brief=AwardBrief,
    to_brief=to_brief,
    plan=plan,
    card=to_card,
    view=view,
    codes=codes.ALL,
    vocabulary=AwardVocabulary,
    misfits=misfits,
    hidden_names=hidden_names,
    panel=panel,
    schemas=SCHEMAS,
    findables=findables,
    also=("榜", "四德榜"),
    measure="张",
)
