"""The smallest sound page, and a look at one page alone."""

from civpub.verify import page_facts, scan

SITE = "https://liuan.example/"


def page(body: str = "", head: str = "", path: str = "news/a/index.html", h1: str = "<h1>动态</h1>") -> bytes:
    canonical = f'<link rel="canonical" href="{SITE}{path.removesuffix("index.html")}">'
    return (
        f'<!doctype html><html lang="zh-Hans"><head><title>动态</title>{canonical}{head}</head>'
        f"<body>{h1}{body}</body></html>"
    ).encode()


def flaws(html: bytes, path: str = "news/a/index.html", written: str = "") -> list[str]:
    return [flaw.message for flaw in page_facts(path, scan(html), SITE, written=written)[1]]


def links(html: bytes, path: str = "news/a/index.html", site: str = SITE) -> list[str]:
    return page_facts(path, scan(html), site)[0].links.split()
