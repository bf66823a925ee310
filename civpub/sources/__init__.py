"""Sources: finds the content files and reads them, every scalar still text. The only door to PyYAML."""

from civpub.sources.read import read_source, source_from_bytes
from civpub.sources.source import Body, Field, Mapping, Node, Scalar, Sequence, Source

__all__ = [
    "Body",
    "Field",
    "Mapping",
    "Node",
    "Scalar",
    "Sequence",
    "Source",
    "read_source",
    "source_from_bytes",
]
