"""Catalog: all records, ordered, grouped and linked."""

from civpub.catalog.attachments import Attachment, read_attachments
from civpub.catalog.catalog import Catalog, misfits, shelve
from civpub.catalog.hidden import veiled
from civpub.catalog.pictures import read_pictures
from civpub.catalog.reading import Known, Reading, place_flaws, read_records, unpack

__all__ = [
    "Attachment",
    "Catalog",
    "Known",
    "Reading",
    "misfits",
    "place_flaws",
    "read_attachments",
    "read_pictures",
    "read_records",
    "shelve",
    "unpack",
    "veiled",
]
