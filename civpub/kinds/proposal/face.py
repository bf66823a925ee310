"""What the pictures of an initiative letter show: its head, a sentence of it, who signs."""

from datetime import date

from civpub.kinds.face import Face
from civpub.kinds.proposal.brief import ProposalBrief


def letter_face(letter: ProposalBrief, today: date) -> Face:
    """Return the face of `letter`, marked on `today` when it has ceased to hold."""
    ended = letter.begun_by(today) and not letter.holds_on(today)
    return Face(
        "letter",
        "倡议书",
        letter.title,
        mark="已过有效期" if ended else "",
        text=letter.summary,
        signs=letter.signatories,
        day=letter.date,
    )
