"""Catalog: all records, ordered, grouped and linked."""

from civpub.catalog.attachments import Attachment
from civpub.catalog.catalog import Catalog, gather
from civpub.catalog.hidden import veiled
from civpub.catalog.pictures import Picture, published_bytes

__all__ = ["Attachment", "Catalog", "Picture", "gather", "published_bytes", "veiled"]
