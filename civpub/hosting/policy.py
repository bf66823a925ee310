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
COMPILED = ("search/", "pagefind/")
"""Below these, and nowhere else, WebAssembly may be compiled: the search page, and the workers it starts."""
_WASM = "'wasm-unsafe-eval'"
_FRAMES = "frame-ancestors 'none'"
"""Browsers heed this in a header alone (CSP3, 3.3)."""


@dataclass(frozen=True, slots=True)
class Policy:
    """A site's policy: ours, and by directive the sources the site adds; none at all where it is off."""

    more: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    is_on: bool = True

    def of(self, path: str) -> str:
        """Return the policy of the page at `path` as its `<meta>` says it; nothing where there is none."""
        return self._text(may_compile=path.startswith(COMPILED)) if self.is_on else ""

    def header(self, *, may_compile: bool) -> str:
        """Return the policy as a header says it, for pages that `may_compile` WebAssembly or may not."""
        return f"{self._text(may_compile=may_compile)}; {_FRAMES}" if self.is_on else _FRAMES

    def allows(self, directive: str, host: str) -> bool:
        """Whether the site has opened `directive` to `host`, if only to a part of it."""
        sources = [source.partition("://")[2].partition("/")[0] for source in self.more.get(directive, ())]
        return any(
            source == host or (source.startswith("*.") and host.endswith(source.removeprefix("*")))
            for source in sources
        )

    def _text(self, *, may_compile: bool) -> str:
        sources = {name: [*_BASE.get(name, ()), *self.more.get(name, ())] for name in {**_BASE, **self.more}}
        if may_compile:
            sources["script-src"].insert(1, _WASM)
        return "; ".join(f"{name} {' '.join(some)}" for name, some in sources.items())
