"""Loader: turns sources into records, or into problems with their places."""

from civpub.loader.content import Content, load_content
from civpub.loader.record import Loaded, to_record

__all__ = ["Content", "Loaded", "load_content", "to_record"]
