"""Chance, seeded by name: a picture is drawn the same way every time, and a new one changes no other."""

from random import Random


def seeded(name: str) -> Random:
    """Give the chance that belongs to a name."""
    return Random(name)  # noqa: S311 - nothing here is secret


def likely(rng: Random, share: float) -> bool:
    """Decide something that holds for this share of cases."""
    return rng.random() < share
