"""An initiative letter as schema.org's Article, signed by those who sign it and valid until its end."""

from civpub.kinds.page import PlannedPage
from civpub.kinds.proposal.record import Effective, Proposal
from civpub.kinds.schema import Publisher, Thing, last_instant, work


def letter_article(page: PlannedPage, letter: Proposal, publisher: Publisher) -> Thing:
    """Return the letter on `page`."""
    held = letter.effective
    return {
        **work("Article", page, letter.date, publisher),
        "headline": page.title,
        "articleSection": page.crumbs[1].title,
        "author": [{"@type": "Organization", "name": name} for name in letter.signatories],
        "audience": [{"@type": "Audience", "audienceType": name} for name in letter.audience],
        "temporalCoverage": _held(held) if held else None,
        "expires": last_instant(held.until) if held and held.until else None,
    }


def _held(held: Effective) -> str:
    """Return the time a letter holds as ISO 8601 has it, ``..`` where an end is open."""
    return f"{held.from_ or '..'}/{held.until or '..'}"


SCHEMAS = {"proposal.html": letter_article}
