"""Every code of this layer: CP0xx for the file itself, CP1xx for how its fields are written."""

from civpub.problems import Code
from civpub.sources import field_codes, file_codes

ALL: tuple[Code, ...] = tuple(
    value for module in (file_codes, field_codes) for value in vars(module).values() if isinstance(value, Code)
)
"""In the order of the handbook."""
