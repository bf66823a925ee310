import os
import subprocess
import sys
from pathlib import Path

import pytest
from hostile_texts import GENERATORS
from payloads import LINKS, PAYLOADS, TAGS
from text_sample import codes_of, rendered, text_of

# What is refused with a place, and what is plainly text and may be published as such.
_UNTIMED = "import sys; sys.path[:0] = {paths!r}; from hostile_texts import measure; measure()"


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_is_inert(payload: str) -> None:
    """`text_of` fails for whatever stands outside the allow-list."""
    text_of(rendered(payload).html)


@pytest.mark.parametrize("payload", [tag for tag in TAGS if tag != "<%<script>alert(1)</script>%>"])
def test_a_tag_is_refused(payload: str) -> None:
    assert codes_of(payload) & {"CP501", "CP521"}


@pytest.mark.parametrize("payload", [link for link in LINKS if "script:" in link.lower() and "(" in link])
def test_an_address_that_runs_a_script_is_refused(payload: str) -> None:
    assert rendered(payload).flaws


def test_there_are_more_than_200_different_payloads() -> None:
    assert len(set(PAYLOADS)) == len(PAYLOADS) >= 200


def test_time_grows_with_length_and_not_faster() -> None:
    """In a process of its own, so that a hang fails the test; it measures ratios, never seconds."""
    paths = [str(Path(__file__).parent), str(Path(__file__).parents[3])]
    done = subprocess.run(
        [sys.executable, "-c", _UNTIMED.format(paths=paths)],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        env={name: value for name, value in os.environ.items() if not name.startswith("COV")},
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_there_are_at_least_29_generators() -> None:
    assert len(GENERATORS) >= 29
