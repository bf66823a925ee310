"""The catalog: all records ordered and linked, with the checks that only the whole can make."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from civpub.catalog import codes
from civpub.catalog.pictures import Picture, read_pictures
from civpub.kinds import KINDS
from civpub.kinds.kind import Kind, Shelf
from civpub.kinds.record import Record
from civpub.kinds.setting import Setting
from civpub.loader import Content, Loaded
from civpub.loader.content import PICTURES
from civpub.loader.convert import flaw_problems, problem_at
from civpub.problems import Problem


@dataclass(frozen=True)
class Catalog:
    """Everything the pages are planned from (总目).

    `documents` and `addresses` map hand-written pages and records, by their files, to their addresses.
    """

    setting: Setting
    shelves: tuple[Shelf, ...]
    pictures: Mapping[str, Picture]
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
    pictures, problems = read_pictures(content.pictures, content.pictures, f"content/{PICTURES}")
    addresses = {item.record.origin.path: item.record.url for item in loaded.values() if item.record}
    catalog = Catalog(content.setting, shelves, pictures, documents, addresses)
    problems += _picture_problems(catalog, content, loaded)
    for shelf in shelves:
        for record, flaw in shelf.kind.misfits(shelf):
            item = loaded[record.origin.path]
            problems += flaw_problems([flaw], item.shaped, item.source)
    return catalog, problems


def _shelf(content: Content, kind: Kind) -> Shelf:
    records = [item.record for item in content.loaded[kind.name] if item.record]
    records.sort(key=lambda record: (record.date, record.url), reverse=True)
    return Shelf(kind, tuple(records), content.setting)


def _picture_problems(catalog: Catalog, content: Content, loaded: Mapping[str, Loaded]) -> Iterator[Problem]:
    for record in catalog.records:
        for path, name in record.pictures():
            if name not in content.pictures:
                item = loaded[record.origin.path]
                hint = "请核对文件名和后缀，图片要放在 content/pictures 文件夹里。"
                yield problem_at(
                    path, codes.NO_PICTURE, f"没有“{name}”这张图片", hint, shaped=item.shaped, source=item.source
                )
