"""Spoils a good text a little, as a slip of the hand does."""


def spoilt(text: str, places: list[int], signs: list[str]) -> str:
    """Return `text` with each of `signs` put in somewhere, or in the place of what stood there."""
    for place, sign in zip(places, signs, strict=False):
        at = place % (len(text) + 1)
        text = text[:at] + sign + text[at + place % 2 :]
    return text
