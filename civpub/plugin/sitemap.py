"""The sitemap (https://www.sitemaps.org/protocol.html): every page with the day it changed, by address."""

import gzip
from collections.abc import Mapping
from html import escape
from pathlib import Path

SITEMAP = "sitemap.xml"
SITEMAPS = (SITEMAP, f"{SITEMAP}.gz")
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'


def sitemap(site_url: str, updated: Mapping[str, str]) -> dict[str, bytes]:
    """Return the sitemap's files by path; `updated` gives the day, 2026-11-05, each page at an address changed.

    The compressed one holds no time, so that the same pages give the same bytes. Without `site_url` nothing is listed,
    for a sitemap wants whole addresses.
    """
    base = f"{site_url.rstrip('/')}/"
    entries = [_entry(base + url, day) for url, day in sorted(updated.items())] if site_url else []
    data = f"{_HEAD}{''.join(entries)}</urlset>\n".encode()
    return {SITEMAP: data, f"{SITEMAP}.gz": gzip.compress(data, compresslevel=3, mtime=0)}


def write_sitemap(site_dir: Path, site_url: str, updated: Mapping[str, str]) -> None:
    """Write the sitemap's files into `site_dir`."""
    for path, data in sitemap(site_url, updated).items():
        (site_dir / path).write_bytes(data)


def _entry(address: str, day: str) -> str:
    changed = f"<lastmod>{day}</lastmod>" if day else ""
    return f"<url><loc>{escape(address)}</loc>{changed}</url>\n"
