"""Initiative letters (倡议书)."""

from pathlib import Path

from civpub.kinds.kind import Kind
from civpub.kinds.proposal import codes
from civpub.kinds.proposal.brief import ProposalBrief, to_brief
from civpub.kinds.proposal.events import events
from civpub.kinds.proposal.pages import panel, plan, view
from civpub.kinds.proposal.piles import to_card
from civpub.kinds.proposal.record import Proposal
from civpub.kinds.proposal.schema import SCHEMAS

KIND = Kind(
    name="proposal",
    zh="倡议书",
    section_zh="倡议书",
    folder="proposals",
    suffix=".md",
    home=Path(__file__).parent,
    record=Proposal,
    brief=ProposalBrief,
    to_brief=to_brief,
    plan=plan,
    card=to_card,
    view=view,
    codes=codes.ALL,
    panel=panel,
    events=events,
    schemas=SCHEMAS,
    also=("倡议",),
)
