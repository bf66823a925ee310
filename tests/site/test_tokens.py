"""Every colour is given for all four schemes, and each scheme switches on just its own."""

import re

from example import ROOT

TOKENS = (ROOT / "civpub/plugin/styles/tokens.css").read_text(encoding="utf-8")
SWITCHES = "ldwb"


def test_every_colour_is_given_for_light_dark_white_and_black() -> None:
    table = TOKENS[TOKENS.index("/* Warm paper") : TOKENS.index("/* Material's own")]
    rows = re.findall(r"^  --cp-[a-z-]+: (.*);$", table, re.MULTILINE)
    assert len(rows) >= 25
    given = "".join(rf"var\(--cp-{switch}, [^()]*(?:\([^()]*\)[^()]*)*\) ?" for switch in SWITCHES)
    assert [row for row in rows if not re.fullmatch(given, row)] == []


def test_each_scheme_switches_on_one_column() -> None:
    blocks = re.findall(r"color-scheme: (?:light|dark);((?:\s+--cp-[ldwb]: ?(?:initial)?;)+)", TOKENS)
    assert len(blocks) == 7
    for block in blocks:
        assert sorted(re.findall(r"--cp-([ldwb]):", block)) == sorted(SWITCHES)
        assert block.count("initial") == 1
