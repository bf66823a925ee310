"""Verifying: the gate a finished tree passes before it becomes the live site. It knows nothing of how pages are made.

piece of a page ──scan──▶ Scan ──page_facts──▶ PageFacts + PageFlaw ──dangling──▶ PageFlaw ──report──▶ words
"""

from civpub.verify.dangling import dangling, lost_places
from civpub.verify.facts import PageFacts, page_facts, shared_facts
from civpub.verify.flaw import PageFlaw, report
from civpub.verify.scanning import Scan, scan, scan_shared
from civpub.verify.signs import may_show
from civpub.verify.tree import strays, verify_tree

__all__ = [
    "PageFacts",
    "PageFlaw",
    "Scan",
    "dangling",
    "lost_places",
    "may_show",
    "page_facts",
    "report",
    "scan",
    "scan_shared",
    "shared_facts",
    "strays",
    "verify_tree",
]
