"""What a site offers beside its pages and media, as files made of a draft alone: one line here for each."""

from collections.abc import Iterator

from civpub.assemble.draft import Draft
from civpub.assemble.people import PEOPLE_INDEX, people_index
from civpub.feeds import feed_files
from civpub.hosting import headers_file


def files_beside(draft: Draft, site_url: str) -> Iterator[tuple[str, bytes]]:
    """Yield the path and the bytes of each file; `site_url` is the site's address, or nothing where it has none yet."""
    yield "robots.txt", _robots(site_url)
    yield from feed_files(draft.catalog, draft.pages, site_url)
    yield PEOPLE_INDEX, people_index(draft.catalog)
    yield "_headers", headers_file(draft.policy)


def _robots(site_url: str) -> bytes:
    """Return the note for crawlers (RFC 9309): everything may be read, and here is the list of it."""
    lines = ["User-agent: *", "Allow: /"]
    if site_url:
        lines.append(f"Sitemap: {site_url.rstrip('/')}/sitemap.xml")
    return ("\n".join(lines) + "\n").encode()
