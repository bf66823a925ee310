"""The digest of a page's plan: it differs whenever what the template takes from the plan differs."""

from collections.abc import Mapping
from typing import Any

import msgspec

from civpub.digest import digest_of
from civpub.kinds.page import PlannedPage
from civpub.kinds.record import Part


def plan_digest(page: PlannedPage, digests: Mapping[str, str]) -> str:
    """Return the digest of `page` and of the records it takes, whose files have these `digests`, as 32 hex digits."""
    records = "".join([digests[path] for path in sorted(page.records)])
    return digest_of(_ENCODER.encode(page) + records.encode())


def plan_text(page: PlannedPage) -> str:
    """Return all of the plan of `page` as one text."""
    return _ENCODER.encode(page).decode()


def _plain(value: Any) -> Any:
    """Return what a plan holds beside structs: the community's profile on the home page.

    Raises:
        TypeError: It cannot be told apart from another by its fields.
    """
    if isinstance(value, Part):
        return value.model_dump()
    message = f"a plan must be made of structs, not of {type(value).__name__}"
    raise TypeError(message)


_ENCODER = msgspec.json.Encoder(enc_hook=_plain, order="deterministic")
