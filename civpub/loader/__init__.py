"""Loader: turns sources into records, or into problems with their places."""

from civpub.loader.content import LoadedFile, Survey, load_file, survey
from civpub.loader.record import Loaded, to_record

__all__ = ["Loaded", "LoadedFile", "Survey", "load_file", "survey", "to_record"]
