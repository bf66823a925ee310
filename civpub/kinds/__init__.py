"""Kinds: what a content file can be. A new kind is a folder here and one line in `KINDS`."""

from civpub.kinds import award, news, notice, proposal
from civpub.kinds.kind import Kind

KINDS: tuple[Kind, ...] = (
    notice.KIND,
    award.KIND,
    proposal.KIND,
    news.KIND,
)
"""Every kind, in the order of the tabs."""

BY_NAME = {kind.name: kind for kind in KINDS}
