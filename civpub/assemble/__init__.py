"""The whole data path up to finished fragments: read, check, gather, plan, render. All that stands above wants this."""

from civpub.assemble.beside import files_beside
from civpub.assemble.draft import Draft, Order, Progress, draft_site, quiet
from civpub.assemble.renderer import Renderer
from civpub.assemble.site import Site, anchor_problems, assemble

__all__ = [
    "Draft", "Order", "Progress", "Renderer", "Site", "anchor_problems", "assemble", "draft_site", "files_beside",
    "quiet",
]  # fmt: skip
