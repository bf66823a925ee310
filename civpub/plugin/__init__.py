"""The plugin: an adapter that gives finished pages to MkDocs, and the only door to it."""

from civpub.plugin.plugin import CivpubPlugin

__all__ = ["CivpubPlugin"]
