"""Rubbish of four times the size takes about four times the time, in processor time, for the machine is shared."""

import sys
import time

import pytest

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


@pytest.mark.skipif(sys.gettrace() is not None, reason="measuring coverage changes what is measured")
@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("unit", UNITS)
def test_four_times_the_rubbish_takes_about_four_times_the_time(unit: str, frame: str) -> None:
    large = seconds(UNITS[unit], FRAMES[frame], 4 * SMALL)
    if large >= SOON:
        small = seconds(UNITS[unit], FRAMES[frame], SMALL)
        assert large / small <= 2.3**2, (small, large)
