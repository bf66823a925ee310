"""Whatever the system refuses a build, and whenever: the message says what to do, and the old release is untouched."""

import shutil
from pathlib import Path

import pytest
from faults import LONG, changing_calls, run
from releases import files_at
from scenarios import SCENARIOS, copy_of, must_hold

ERRORS = ("ENOSPC", "EIO", "EACCES", "EROFS", "EMFILE")
SAMPLE = 5


@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.parametrize("name", SCENARIOS if LONG else ["update of a folder"])
def test_a_build_that_is_refused_something_says_so_and_leaves_the_old_release(
    name: str, error: str, tmp_path: Path
) -> None:
    scenario = SCENARIOS[name]
    refused = ["renameat2:error=EINVAL"] if scenario.no_exchange else []
    template, site = tmp_path / "template", tmp_path / "now" / "site"
    scenario.prepare(template)
    arguments = scenario.arguments(copy_of(template, tmp_path / "unharmed"))
    points = changing_calls(arguments, tmp_path / "log", *refused, also=("openat",))
    points = [call for call in points if call.name != "renameat2" or not refused]
    failures = 0
    # Each error begins at another call, so that even a short run has tried a good part of them.
    sample = points[ERRORS.index(error) :: len(points) // SAMPLE]
    sample += [call for call in points if '/state.json", O_RDONLY' in call.text]
    for point in points if LONG else sample:
        copy_of(template, site.parent)
        done = run(scenario.arguments(site), *refused, f"{point.name}:error={error}:when={point.count}")
        assert files_at(site) == (scenario.old if done.returncode else scenario.new), (point, done.stderr)
        assert "Traceback" not in done.stderr, (point, done.stderr)
        if done.returncode:
            failures += 1
            assert done.returncode == 1
            assert "网站没有" in done.stderr, (point, done.stderr)
            assert "请" in done.stderr, (point, done.stderr)
        must_hold(scenario, site, tmp_path / "spare")
        shutil.rmtree(site.parent)
    assert failures > 0
