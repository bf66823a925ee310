"""The catalog: all records ordered and linked, with the checks that only the whole can make."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import PurePath

from civpub.catalog import codes
from civpub.catalog.attachments import Attachment, read_attachments
from civpub.catalog.hidden import namesake_problems
from civpub.catalog.pictures import Picture, read_pictures
from civpub.kinds import KINDS
from civpub.kinds.kind import Kind, Shelf
from civpub.kinds.record import Flaw, Record
from civpub.kinds.setting import Setting
from civpub.loader import Content, Loaded
from civpub.loader.convert import flaw_problems
from civpub.problems import Problem
from civpub.sources.slug import to_slug

LIKE = 0.75
"""Likeness from which another file is offered; names that share only their suffix are less alike."""


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
    def records(self) -> Iterator[Record]:
        """Every record of every kind."""
        return (record for shelf in self.shelves for record in shelf.records)


def gather(content: Content, documents: Mapping[str, str]) -> tuple[Catalog, list[Problem]]:
    """Order and link the records of `content`; `documents` maps hand-written pages to their addresses."""
    loaded = {item.source.path: item for found in content.loaded.values() for item in found}
    shelves = tuple(_shelf(content, kind) for kind in KINDS)
    pictures, problems = read_pictures(content.pictures)
    attachments, found = read_attachments(content.attachments)
    problems += found
    addresses = {item.record.origin.path: item.record.url for item in loaded.values() if item.record}
    catalog = Catalog(content.setting, shelves, pictures, attachments, documents, addresses)
    problems += _picture_problems(catalog, content, loaded)
    problems += _attachment_problems(catalog, content, loaded)
    problems += _topic_problems(catalog, loaded)
    problems += namesake_problems(content)
    for shelf in shelves:
        for record, flaw in shelf.kind.misfits(shelf):
            problems += _told(record, [flaw], loaded)
    return catalog, problems


def _shelf(content: Content, kind: Kind) -> Shelf:
    records = [item.record for item in content.loaded[kind.name] if item.record]
    records.sort(key=lambda record: (record.date, record.url), reverse=True)
    return Shelf(kind, tuple(records), content.setting)


def _picture_problems(catalog: Catalog, content: Content, loaded: Mapping[str, Loaded]) -> Iterator[Problem]:
    known = {file.path.name for file in content.pictures}
    hint = "请核对文件名和后缀，图片要放在 content/pictures 文件夹里。"
    for record in catalog.records:
        missing = [(path, name) for path, name in record.picture_names() if name not in known]
        flaws = [
            Flaw(path, codes.NO_PICTURE, f"没有“{name}”这张图片", _guess(name, known) or hint) for path, name in missing
        ]
        yield from _told(record, flaws, loaded)


def _attachment_problems(catalog: Catalog, content: Content, loaded: Mapping[str, Loaded]) -> Iterator[Problem]:
    known = {file.path.name for file in content.attachments}
    hint = "请核对文件名，附件要放在 content/attachments 文件夹里，只能是 PDF。"
    for record in catalog.records:
        missing = [(path, name) for path, name in record.attachment_names() if name not in known]
        flaws = [
            Flaw(path, codes.NO_ATTACHMENT, f"没有“{name}”这个附件", _guess(name, known) or hint)
            for path, name in missing
        ]
        yield from _told(record, flaws, loaded)


def _guess(name: str, known: Iterable[str]) -> str:
    """Return the question whether the file most like `name` was meant, or nothing when none of `known` is like it."""
    by_lower = {file.lower(): file for file in sorted(known)}
    stem = PurePath(name).stem.lower()
    same = [lower for lower in by_lower if PurePath(lower).stem == stem]
    alike = [*same, *get_close_matches(name.lower(), by_lower, n=1, cutoff=LIKE)]
    return f"是不是想写“{by_lower[alike[0]]}”？" if alike else ""


def _topic_problems(catalog: Catalog, loaded: Mapping[str, Loaded]) -> Iterator[Problem]:
    """Yield topics that would share an address because they sound alike: 环保 and 还保."""
    first: dict[str, str] = {}
    hint = "是同一个主题的，请写成一样；不是的，请换一个叫法。"
    for record in catalog.records:
        for index, topic in enumerate(getattr(record, "topics", ())):
            earlier = first.setdefault(to_slug(topic), topic)
            if earlier != topic:
                message = f"主题“{topic}”和别处写的“{earlier}”读音相同，会用同一个网址"
                yield from _told(record, [Flaw(("topics", index), codes.SAME_ADDRESS, message, hint)], loaded)


def _told(record: Record, flaws: Iterable[Flaw], loaded: Mapping[str, Loaded]) -> Iterator[Problem]:
    item = loaded[record.origin.path]
    return flaw_problems(flaws, item.shaped, item.source)
