"""Verifying: the gate a finished tree passes before it becomes the live site. It knows nothing of how pages are made.

piece of a page ──scan──▶ Scan ──page_facts──▶ PageFacts + PageFlaw ──dangling──▶ PageFlaw ──report──▶ words
"""

from civpub.verify.dangling import dangling, lost_places
from civpub.verify.facts import Around, PageFacts, look_around, page_facts
from civpub.verify.flaw import PageFlaw, report
from civpub.verify.scanning import Scan, scan
from civpub.verify.tree import strays, verify_tree

__all__ = [
    "Around",
    "PageFacts",
    "PageFlaw",
    "Scan",
    "dangling",
    "look_around",
    "lost_places",
    "page_facts",
    "report",
    "scan",
    "strays",
    "verify_tree",
]
