"""Every other header of an answer, and the type of every file of a site."""

import re
from collections.abc import Mapping
from pathlib import PurePosixPath

from msgspec import Struct

from civpub.hosting.policy import Policy

COMMON: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",  # for browsers that do not know frame-ancestors
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""Goes with every answer, whatever was asked for."""
ASK_AGAIN = "no-cache"
"""Kept, but asked about every time: what is corrected or taken down is so for every reader at once."""


class Family(Struct, frozen=True):
    """Files below `folder` whose names match the regular expression `names`: how long to keep, who may show them."""

    folder: str
    names: str
    keep: str = ASK_AGAIN
    shown_by: str = "same-origin"

    @property
    def pattern(self) -> str:
        """The family as a regular expression over whole addresses."""
        return f"/{re.escape(self.folder)}{self.names}$"


FOREVER = "public, max-age=31536000, immutable"
FAMILIES: tuple[Family, ...] = (
    Family("assets/", r".*\.[0-9a-f]+\.min\.(css|js)", keep=FOREVER),  # their names change with their content
    Family("media/", r".*", keep="public, max-age=86400", shown_by="cross-origin"),  # readers of feeds show pictures
    Family("share/", r".*", keep="public, max-age=86400", shown_by="cross-origin"),  # and so do sites that link here
)
SAME = Family("", ".*")
"""All that belongs to no family."""

TYPES: Mapping[str, str] = {
    "atom": "application/atom+xml",
    "css": "text/css",
    "html": "text/html",
    "ics": "text/calendar",
    "jpg": "image/jpeg",
    "js": "text/javascript",
    "json": "application/json",
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "txt": "text/plain",
    "webmanifest": "application/manifest+json",
    "webp": "image/webp",
    "woff2": "font/woff2",
    "xml": "application/xml",
}
"""By the end of a file's name; anything else is octets, the terms of the search index among it."""
OCTETS = "application/octet-stream"
TEXTS = tuple(sorted(type_ for type_ in TYPES.values() if re.search(r"^text/|javascript|json|xml$", type_)))
"""What is text in UTF-8, and worth compressing."""


def headers_for(path: str, policy: Policy) -> dict[str, str]:
    """Return the headers of the answer to `path` ("news/a/index.html", from the site's root)."""
    family = next((some for some in FAMILIES if re.match(some.pattern, f"/{path}")), SAME)
    return {
        "Content-Security-Policy": policy.header(),
        **COMMON,
        "Cross-Origin-Resource-Policy": family.shown_by,
        "Cache-Control": family.keep,
        "Content-Type": type_of(path),
    }


def type_of(path: str) -> str:
    """Return the type of the file at `path`, with its encoding if it is text."""
    type_ = TYPES.get(PurePosixPath(path).suffix.removeprefix("."), OCTETS)
    return f"{type_}; charset=utf-8" if type_ in TEXTS else type_


def named(headers: Mapping[str, str], form: str) -> list[str]:
    """Return each of `headers` as a line in `form`, which has places for {name} and {value}."""
    return [form.format(name=name, value=value) for name, value in headers.items()]
