"""Pieces of content short enough to be quoted in a message."""

from civpub.problems import mask

_LOOK_BEHIND = 3
"""How many times the length is looked at, lest a cut leaves the first half of a number that `mask` would know whole."""


def shorten(text: str, most: int = 20) -> str:
    """Return `text`, or its beginning and an ellipsis when it is long, with private numbers masked."""
    if len(text) <= most:
        return text
    return f"{mask(text[: most * _LOOK_BEHIND])[:most]}……"
