"""The colours of the dark scheme stand twice, once for the device's wish and once for the reader's own choice."""

import re

from example import ROOT


def test_both_dark_schemes_hold_the_same_values() -> None:
    tokens = (ROOT / "civpub/plugin/styles/tokens.css").read_text(encoding="utf-8")
    device = re.search(r"prefers-color-scheme: dark\) \{\s*:root \{(.*?)\}", tokens, re.DOTALL)
    chosen = re.search(r"\[data-md-color-scheme=\"slate\"\] \{(.*?)\}", tokens, re.DOTALL)
    assert device
    assert chosen
    assert device[1].split() == chosen[1].split()
