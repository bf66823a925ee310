"""Initiative letters (倡议书)."""

from pathlib import Path

from civpub.kinds.kind import Kind
from civpub.kinds.proposal import codes
from civpub.kinds.proposal.pages import panel, plan, to_card
from civpub.kinds.proposal.record import Proposal

KIND = Kind(
    name="proposal",
    zh="倡议书",
    section_zh="倡议书",
    folder="proposals",
    suffix=".md",
    home=Path(__file__).parent,
    record=Proposal,
    plan=plan,
    card=to_card,
    codes=codes.ALL,
    panel=panel,
    also=("倡议",),
)
