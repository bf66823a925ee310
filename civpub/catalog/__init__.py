"""Catalog: all records, ordered, grouped and linked."""

from civpub.catalog.catalog import Catalog, gather
from civpub.catalog.pictures import Picture, published_bytes

__all__ = ["Catalog", "Picture", "gather", "published_bytes"]
