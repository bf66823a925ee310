"""Measures a finished site with Lighthouse and prints a table: `python -m tools.audit SITE NODE_MODULES`.

Ends with 1 where a score is below what every page is to reach.
"""

import json
import subprocess
import sys
from pathlib import Path

from tools.hosting.serving import Server

LEAST = 95
"""Of 100, in each of Lighthouse's four categories."""
PAGES = {
    "首页": "",
    "光荣榜": "awards/2026-q3-si-de-bang/",
    "倡议书": "proposals/2026-10-28-lou-dao-chong-dian/",
    "公示": "notices/2026-11-05-san-jian-xiao-shi/",
    "动态": "news/2025/2025-12-28-jiu-ge-shun-jian/",
}
HEAD = ("page", "performance", "accessibility", "practices", "seo", "KB", "below 90")


def main() -> int:
    """Measure all pages; return 0 where each reaches `LEAST` in everything."""
    site, modules = Path(sys.argv[1]), Path(sys.argv[2])
    script = modules.parent / "measure.mjs"
    script.write_bytes((Path(__file__).parent / "measure.mjs").read_bytes())  # modules are looked for beside a script
    server = Server(site)
    addresses = [server.url + path for path in PAGES.values()]
    measured = subprocess.run(["node", script, *addresses], stdout=subprocess.PIPE, encoding="utf-8", check=True)  # noqa: S603, S607  wherever node is
    server.close()
    found = [json.loads(line) for line in measured.stdout.splitlines()]
    rows = [
        (name, *map(str, each["scores"]), f"{each['bytes'] / 1024:.0f}", " ".join(each["short"]))
        for name, each in zip(PAGES, found, strict=True)
    ]
    for row in (HEAD, *rows):
        print("\t".join(row))  # noqa: T201  what a tool for the terminal is for
    return int(any(score < LEAST for each in found for score in each["scores"]))


sys.exit(main())
