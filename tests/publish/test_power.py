"""A power cut costs no release: all of it is on the disk before it is live, and that it is live, right after."""

import re
from pathlib import Path

import pytest
from faults import CHANGING, Call, changing_calls
from scenarios import SCENARIOS

DURABLE = ("syncfs", "fsync", "fdatasync", "sync")
SWAPS = {"update of a folder": "renameat2", "update of a link into the holder": "rename", "undo": "renameat2"}
_PATHS = re.compile(r'"(/[^"]*)"|<(/[^>]*)>')


def paths(call: Call) -> list[str]:
    return [one or other for one, other in _PATHS.findall(call.text)]


@pytest.mark.parametrize("name", SWAPS)
def test_a_release_is_on_the_disk_before_it_is_live_and_its_name_right_after(name: str, tmp_path: Path) -> None:
    scenario = SCENARIOS[name]
    site = scenario.prepare(tmp_path / "here")
    calls = [call for call in changing_calls(scenario.arguments(site), tmp_path / "log") if call.name in CHANGING]
    swap = next(at for at, call in enumerate(calls) if call.name == SWAPS[name] and str(site) in paths(call))
    flushed = max(at for at in range(swap) if calls[at].name == "syncfs")
    between = [call for call in calls[flushed + 1 : swap] if call.name not in DURABLE]
    # A link is swapped by two renames of whole trees and links; the tree's own files have all been flushed.
    assert not [path for call in between for path in paths(call) if path.endswith((".html", ".json"))], between
    after = calls[swap + 1 :]
    assert [call.name for call in after[:2]] == ["fsync", "fsync"]
    assert paths(after[0]) == [str(site.parent)]
    assert paths(after[1]) == [str(site.parent / ".site.civpub")]


def test_the_books_never_run_ahead_of_the_disk(tmp_path: Path) -> None:
    scenario = SCENARIOS["update of a folder"]
    site = scenario.prepare(tmp_path / "here")
    calls = changing_calls(scenario.arguments(site), tmp_path / "log")
    holder = str(site.parent / ".site.civpub")
    entries = [at for at, call in enumerate(calls) if call.name == "rename" and f"{holder}/state.json" in paths(call)]
    assert len(entries) >= 3
    for at in entries:
        # The new state is written and flushed, takes the old one's name, and that is flushed before anything else.
        assert calls[at - 1].name == "fsync"
        assert paths(calls[at - 1]) == [f"{holder}/state.json.new"]
        assert calls[at + 1].name == "fsync"
        assert paths(calls[at + 1]) == [holder]
    twin_taken = next(at for at, call in enumerate(calls) if paths(call)[:1] == [f"{holder}/twin"])
    assert entries[0] < twin_taken, "the twin was changed before the books stopped vouching for it"
