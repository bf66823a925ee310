"""The catalog: all records in brief, ordered and linked, with the checks that only the whole can make."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from civpub.catalog import codes
from civpub.catalog.attachments import Attachment
from civpub.kinds import KINDS
from civpub.kinds.brief import Brief
from civpub.kinds.kind import Kind, Shelf
from civpub.kinds.record import Flaw
from civpub.kinds.setting import Setting
from civpub.pictures import Picture


@dataclass(frozen=True)
class Catalog:
    """Everything the pages are planned from (总目).

    `documents` and `addresses` map hand-written pages and records, by their files, to their addresses.
    """

    setting: Setting
    shelves: tuple[Shelf, ...]
    pictures: Mapping[str, Picture]
    attachments: Mapping[str, Attachment] = field(default_factory=dict)
    documents: Mapping[str, str] = field(default_factory=dict)
    addresses: Mapping[str, str] = field(default_factory=dict)

    @property
    def briefs(self) -> Iterator[Brief]:
        """Every record of every kind, in brief."""
        return (brief for shelf in self.shelves for brief in shelf.briefs)


def shelve(briefs: Iterable[Brief], setting: Setting) -> tuple[Shelf, ...]:
    """Return a shelf for each kind with those of `briefs` that are of it, newest first."""
    by_type: dict[type[Brief], list[Brief]] = defaultdict(list)
    for brief in briefs:
        by_type[type(brief)].append(brief)
    return tuple(_shelf(kind, by_type[kind.brief], setting) for kind in KINDS)


def misfits(catalog: Catalog) -> dict[str, list[Flaw]]:
    """Return what only the whole shows to be wrong, by the file of the record it stands in."""
    found: dict[str, list[Flaw]] = defaultdict(list)
    for path, flaw in _topic_flaws(catalog):
        found[path].append(flaw)
    for shelf in catalog.shelves:
        for path, flaw in shelf.kind.misfits(shelf):
            found[path].append(flaw)
    return found


def _shelf(kind: Kind, briefs: list[Brief], setting: Setting) -> Shelf:
    briefs.sort(key=lambda brief: (brief.date, brief.url), reverse=True)
    return Shelf(kind, tuple(briefs), setting)


def _topic_flaws(catalog: Catalog) -> Iterator[tuple[str, Flaw]]:
    """Yield topics that would share an address because they sound alike: 环保 and 还保."""
    first: dict[str, str] = {}
    hint = "是同一个主题的，请写成一样；不是的，请换一个叫法。"
    for brief in catalog.briefs:
        for index, topic in enumerate(brief.topics):
            earlier = first.setdefault(topic.url, topic.title)
            if earlier != topic.title:
                message = f"主题“{topic.title}”和别处写的“{earlier}”读音相同，会用同一个网址"
                yield brief.path, Flaw(("topics", index), codes.SAME_ADDRESS, message, hint)
