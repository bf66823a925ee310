"""Rubbish of many sorts, and a measure of how reading time grows with it; run in a process of its own."""

import time

from civpub.sources import source_from_bytes

UNITS = {
    "NUL": "\x00",
    "NUL lines": "\x00\n",
    "empty lines": "\n",
    "spaces": " ",
    "tabs": "\t\n",
    "brackets": "[\n",
    "braces": '{"',
    "dashes": "- ",
    "dash lines": "-\n",
    "dividers": "---\n",
    "long dividers": "----\n",
    "indented dividers": " ---\n",
    "items": "- a\n",
    "open quotes": '"a\n',
    "two quotes": "'\"\n",
    "open values": 'a: "\n',
    "full-width colons": "\u6807\uff1a\n",
    "colons": "标：",
    "remarks": "a #",
    "remark lines": "a: b #c\n",
    "odd spaces": "\xa0",
    "joiners": "\u200d",
    "hidden": "a: \u200b\n",
    "blocks": "a: |\n",
    "aliases": "- &a *a\n",
    "lists": "[a, b], ",
    "inner colons": "a: b: ",
    "digits": "1",
    "spaced digits": "1 ",
    "text": "a\n b\n",
    "marks": "\ufeff",
    "one key": "a: 1\n",
    "tags": "!a ",
    "escapes": 'a: "\\u200b"\n',
    "pictures": "\U0001f468\u200d",
    "directives": "%\n",
    "private use": "\ue000\n",
    "continued": "\u7532\u4e59\n  ",
    "wide commas": "[a，b], ",
    "prose": "\u5404\u4f4d\n\n",
    "open lists": "a: [b #\n",
    "numbers": "(1)\n",
}
FRAMES = {
    "all": "{}",
    "body": "---\na: b\n---\n{}",
    "fields": "---\n{}\n---\nx",
    "value": "---\na: {}\n---\nx",
    "unclosed": "---\na: b\n{}",
}
SMALL = 6_000
SOON = 0.03
"""Seconds below which the time says more about the machine than about the text."""


def seconds(unit: str, frame: str, size: int) -> float:
    data = frame.format(unit * (size // len(unit.encode()))).encode()
    best = float("inf")
    for _ in range(3):
        started = time.process_time()
        source_from_bytes(data, "content/x", markdown=frame != "{}")
        best = min(best, time.process_time() - started)
        if best < SOON:
            break
    return best


STEEPEST = 2.3**2
"""Times longer that four times the text may take."""


def measure() -> None:
    """Fail for every sort of rubbish that takes far more than four times as long when it is four times as long."""
    too_steep = []
    for frame, around in FRAMES.items():
        for unit, rubbish in UNITS.items():
            ratio = _ratio(rubbish, around)
            if ratio > STEEPEST:
                ratio = _ratio(rubbish, around)  # the machine may have been busy; once well is well
            if ratio > STEEPEST:
                too_steep.append(f"{unit} in {frame}: {ratio:.1f}")
    if too_steep:
        raise SystemExit("\n".join(too_steep))


def _ratio(unit: str, frame: str) -> float:
    large = seconds(unit, frame, 4 * SMALL)
    return large / seconds(unit, frame, SMALL) if large >= SOON else 0.0
