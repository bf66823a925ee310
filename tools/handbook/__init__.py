"""Writes the parts of the clerk's handbook that the code already knows: ``python -m tools.handbook``."""
