"""F4: whatever is done to a project between builds, the site is what a clean build makes of it, to the last byte."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from sequences import EDITS, Run
from village import LONG

from civpub import engine
from civpub.engine import Engine

SHARDS = 8
SEQUENCES = 5_000 if LONG else 200
MOST_EDITS = 12 if LONG else 5
FIRST = {
    "the project gives up its own templates": "the project overrides a template",
    "the release before is brought back": "a text grows",
    "a hidden name is shown after all": "someone hides a name",
}
"""Edits that need another one before."""
STEPS = st.lists(st.tuples(st.sampled_from(sorted(EDITS)), st.integers(0, 999)), min_size=1, max_size=MOST_EDITS)
LOOKS = st.lists(st.integers(0, MOST_EDITS - 1), max_size=3 if LONG else 1)


@pytest.mark.parametrize("name", sorted(EDITS))
def test_after_any_edit_the_site_is_as_built_anew(name: str, lasting_place: Path) -> None:
    run = Run(lasting_place)
    if name in FIRST:
        run.step(FIRST[name], Random(0))  # noqa: S311  the same edits in every run
    while not run.applied[name]:
        run.step(name, Random(len(run.story)))  # noqa: S311  the same edits in every run
    run.go([], [])
    assert name in run.compared


@pytest.mark.parametrize("shard", range(SHARDS))
def test_after_any_sequence_of_edits_the_site_is_as_built_anew(shard: int, lasting_place: Path) -> None:
    seen: set[str] = set()

    @seed(shard)
    @settings(max_examples=SEQUENCES // SHARDS, deadline=None, suppress_health_check=list(HealthCheck))
    @given(STEPS, LOOKS)
    def check(steps: list[tuple[str, int]], looks: list[int]) -> None:
        run = Run(lasting_place)
        run.go(steps, looks)
        seen.update(run.compared)

    check()
    assert len(seen) > len(EDITS) // 5, "hardly any edit was compared: the sequences are too short or too few"


@pytest.mark.parametrize("shard", range(2))
def test_two_workers_make_the_same_site_as_one(shard: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "FEWEST_ITEMS", 2)
    random = Random(shard)  # noqa: S311  the same edits in every run
    for _ in range(100 if LONG else 3):
        steps = [(random.choice(sorted(EDITS)), random.randrange(1000)) for _ in range(6)]
        run = Run(tmp_path, Engine(2))
        run.go(steps, [2])
        assert run.compared, "nothing was compared with a clean build"
