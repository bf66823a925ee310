"""The Content-Security-Policy (https://www.w3.org/TR/CSP3/): what a page may load and run, which is what is ours."""

from collections.abc import Mapping
from dataclasses import dataclass, field

_BASE: Mapping[str, tuple[str, ...]] = {
    "default-src": ("'none'",),
    "script-src": ("'self'",),
    "style-src": ("'self'",),
    "img-src": ("'self'", "data:"),  # the theme's icons are drawings within its style sheet
    "font-src": ("'self'",),
    "media-src": ("'self'",),
    "connect-src": ("'self'",),
    "manifest-src": ("'self'",),
    "form-action": ("'self'",),
    "base-uri": ("'none'",),
}
EXTENSIBLE = (
    "script-src", "style-src", "img-src", "font-src", "media-src", "connect-src", "frame-src", "form-action",
)  # fmt: skip
"""What a site may open to other hosts."""
_FRAMES = "frame-ancestors 'none'"
"""Browsers heed this in a header alone (CSP3, 3.3)."""


@dataclass(frozen=True, slots=True)
class Policy:
    """A site's policy: ours, and by directive the sources the site adds; none at all where it is off."""

    more: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    is_on: bool = True

    def of_page(self) -> str:
        """Return the policy as a page's `<meta>` says it; nothing where there is none."""
        return self._text() if self.is_on else ""

    def header(self) -> str:
        """Return the policy as a header says it."""
        return f"{self._text()}; {_FRAMES}" if self.is_on else _FRAMES

    def allows(self, directive: str, host: str) -> bool:
        """Whether the site has opened `directive` to `host`, if only to a part of it."""
        sources = [source.partition("://")[2].partition("/")[0] for source in self.more.get(directive, ())]
        return any(
            source == host or (source.startswith("*.") and host.endswith(source.removeprefix("*")))
            for source in sources
        )

    def _text(self) -> str:
        sources = {name: [*_BASE.get(name, ()), *self.more.get(name, ())] for name in {**_BASE, **self.more}}
        return "; ".join(f"{name} {' '.join(some)}" for name, some in sources.items())
