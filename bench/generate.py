"""Writes a content folder of as many made-up records as wanted; the same number and seed give the same bytes.

Run it alone to look at what is measured: ``python -m bench.generate 60 somewhere``.
"""

import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

from bench.records import Writer, write_award, write_news, write_notice, write_proposal

FIRST = date(2021, 1, 4)
LAST = date(2026, 10, 30)
PERCENT: tuple[tuple[str, str, Writer, int], ...] = (
    ("notices", "md", write_notice, 12),
    ("awards", "yml", write_award, 5),
    ("proposals", "md", write_proposal, 3),
)
"""Folder, suffix, writer and share of each kind; everything else is news."""
COMMUNITY = """名称: 青禾里社区
单位: 青禾里社区居民委员会
街道: 云川市临湖区柳溪街道
电话: "0500-5550118"
简介: 为量速度而编的社区，人名、地名和事情都是虚构的。
虚构: 是
"""


def generate(count: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """Yield path inside the content folder and text of the profile and of `count` records."""
    yield "community.yml", COMMUNITY
    shares = [(folder, suffix, writer, count * percent // 100) for folder, suffix, writer, percent in PERCENT]
    shares.append(("news", "md", write_news, count - sum(share for *_, share in shares)))
    for folder, suffix, writer, share in shares:
        for index in range(share):
            day = FIRST + timedelta((LAST - FIRST).days * index // share)
            name = f"{day}-{folder}-{index:05d}.{suffix}"
            path = f"{folder}/{day.year}/{name}" if folder == "news" else f"{folder}/{name}"
            yield path, writer(Random(f"{seed} {path}"), day)


def write_content(folder: Path, count: int, seed: int = 1) -> None:
    """Write what `generate` yields below `folder`, which need not be there yet."""
    for path, text in generate(count, seed):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write_content(Path(sys.argv[2]), int(sys.argv[1]))
