"""An initiative letter in brief: its card, when it holds, whom it asks."""

import datetime as dt

from civpub.kinds.brief import Brief
from civpub.kinds.proposal.record import Proposal
from civpub.kinds.setting import Setting
from civpub.kinds.summary import summarise
from civpub.kinds.topics import topic_links


class ProposalBrief(Brief, frozen=True, tag="proposal"):
    """What lists and the home page show of a letter; it holds from `since` to `until`, either end may be open."""

    summary: str = ""
    salutation: str = ""
    since: dt.date | None = None
    until: dt.date | None = None
    signatories: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()

    def begun_by(self, day: dt.date) -> bool:
        """Whether the letter has come into force by `day`."""
        return self.since is None or self.since <= day

    def holds_on(self, day: dt.date) -> bool:
        """Whether the letter is in force on `day`."""
        return self.begun_by(day) and (self.until is None or day <= self.until)


def to_brief(letter: Proposal, setting: Setting) -> ProposalBrief:  # noqa: ARG001  a letter is the same in any setting
    """Return `letter` in brief."""
    return ProposalBrief(
        path=letter.origin.path,
        url=letter.url,
        title=letter.title,
        date=letter.date,
        topics=topic_links(letter.topics),
        summary=letter.summary or summarise(letter.body.text),
        salutation=letter.salutation.rstrip("：: "),
        since=letter.effective.from_ if letter.effective else None,
        until=letter.effective.until if letter.effective else None,
        signatories=letter.signatories,
        roles=tuple(dict.fromkeys(ask.who for ask in letter.asks)),
    )
