"""Texts that slow parsers down, as functions of their length: known ones of other parsers, and some aimed at ours."""

import gc
import time
from collections.abc import Callable

from civpub.rendering.text import render_text

GENERATORS: dict[str, Callable[[int], str]] = {
    "open brackets": lambda n: "[" * n,
    "nested brackets": lambda n: "[" * (n // 2) + "]" * (n // 2),
    "closed brackets": lambda n: "[a]" * (n // 3),
    "open links": lambda n: "[a](" * (n // 4),
    "open links with angles": lambda n: "[a](<b" * (n // 6),
    "links in links": lambda n: "[" * (n // 6) + "a" + "](b)" * (n // 6),
    "open images": lambda n: "![[]()" * (n // 6),
    "link titles": lambda n: '[a](b "' * (n // 7),
    "declarations": lambda n: "<![" * (n // 3),
    "comments": lambda n: "<!--" * (n // 4),
    "instructions": lambda n: "<?" * (n // 2),
    "open tags": lambda n: "<a " * (n // 3),
    "attributes": lambda n: "<a" + " b" * (n // 2),
    "stars": lambda n: "*" * n,
    "star then strong": lambda n: "*a **a " * (n // 7),
    "strong nested": lambda n: "**a" * (n // 6) + "b**" * (n // 6),
    "triple stars": lambda n: "a***" * (n // 4),
    "underscores": lambda n: "_a __a " * (n // 7),
    "growing backticks": lambda n: "".join("e" + "`" * k for k in range(1, int((2 * n) ** 0.5))),
    "lone backticks": lambda n: "`a``" * (n // 4),
    "quotations": lambda n: ">" * n,
    "quotations on lines": lambda n: "> " * 5 + "a\n" + "> > a\n" * (n // 6),
    "lists in a line": lambda n: "- " * (n // 2) + "a",
    "stairs of lists": lambda n: "".join(" " * (2 * k) + "- a\n" for k in range(int(n**0.5))),
    "long list": lambda n: "- a\n" * (n // 4),
    "loose list": lambda n: "- a\n\n" * (n // 5),
    "nested items": lambda n: "- a\n" + "  - b\n" * (n // 6),
    "headings": lambda n: "# a\n" * (n // 4),
    "same heading": lambda n: "## 活动\n" * (n // 6),
    "hashes": lambda n: "# " * (n // 2),
    "quoted headings": lambda n: "> # a\n" * (n // 6),
    "fences": lambda n: "```\n" * (n // 4),
    "fences of many lengths": lambda n: "".join("`" * k + "\n" for k in range(3, int((2 * n) ** 0.5))),
    "notes": lambda n: (
        "".join(f"[^{k}] " for k in range(n // 12)) + "\n\n" + "".join(f"[^{k}]: a\n" for k in range(n // 20))
    ),
    "open notes": lambda n: "[^\n" * (n // 3),
    "entities": lambda n: "&" * n,
    "named entities": lambda n: "&amp;" * (n // 5),
    "escapes": lambda n: "\\" * n,
    "dashes": lambda n: "-" * n + "x",
    "spaced dashes": lambda n: "- - " * (n // 4) + "x",
    "table cells": lambda n: "| a " * (n // 8) + "|\n" + "|---" * (n // 8) + "|\n",
    "table rows": lambda n: "| a | b |\n|---|---|\n" + "| c | d |\n" * (n // 10),
    "table backticks": lambda n: "| a | b |\n|---|---|\n| " + "` " * (n // 4) + "|" * (n // 2),
    "spaces": lambda n: "字" + " " * n + "字",
    "spaces on lines": lambda n: ("字" + " " * 20 + "\n") * (n // 22),
    "wide spaces": lambda n: "字" + "　" * n + "\n" + "　" * n,
    "blank lines": lambda n: "\n" * n,
    "short paragraphs": lambda n: "a\n\n" * (n // 3),
    "short lines": lambda n: "字\n" * (n // 2),
    "numbers": lambda n: "1、" * (n // 2),
    "numbered lines": lambda n: "1、字\n" * (n // 4),
    "parentheses": lambda n: "[a](" + "(" * n,
    "masked names": lambda n: "张**、" * (n // 4),
    "addresses": lambda n: "<a@" * (n // 3),
    "combining marks": lambda n: "## 字" + "\u0301" * n,
}


_LENGTH = 12_000
_RATIO = 2.6
_UNSAFE = {"CP517", "CP518", "CP519", "CP520"}


def measure() -> None:
    """Fail for a generator whose text of twice the length takes more than 2.6 times as long and is not refused."""
    too_steep = []
    for name, generate in GENERATORS.items():
        for length in (_LENGTH, 4 * _LENGTH):
            tries = [_ratio(generate, length)]
            while tries[-1] > _RATIO and len(tries) < 3:  # once well is well
                tries.append(_ratio(generate, length))
            if tries[-1] > _RATIO:
                too_steep.append(f"{name} at {length}: {min(tries):.1f}")
    if too_steep:
        raise SystemExit("\n".join(too_steep))


def _ratio(generate: Callable[[int], str], length: int) -> float:
    short, _ = _seconds(generate(length))
    long, refused = _seconds(generate(2 * length))
    return 0.0 if refused else long / max(short, _NOISE)


_NOISE = 0.002
"""Seconds below which the clock and the collector say more than the parser."""


def _seconds(text: str) -> tuple[float, bool]:
    gc.collect()
    start = time.process_time()
    flaws = render_text(text, page_url="", id_prefix="", resolve=lambda _path: None).flaws
    return time.process_time() - start, any(flaw.code.name in _UNSAFE for flaw in flaws)
