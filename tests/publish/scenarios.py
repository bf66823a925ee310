"""What a build may be doing, to which kind of site, when it is killed or refused something; and what must hold then."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from releases import Files, files_at, publish, release, rollback

FOREIGN = {"index.html": "<h1>从备份恢复的网站</h1>".encode()}


def plain(place: Path) -> None:
    (place / "www").mkdir()


def link_into_holder(place: Path) -> None:
    (place / "site").symlink_to(".site.civpub/site-1")


def link_elsewhere(place: Path) -> None:
    (place / "www" / "html").mkdir(parents=True)
    (place / "site").symlink_to("www/html")


def two_releases(site: Path) -> None:
    publish(site, release(1))
    publish(site, release(2))


def put_back_a_backup(site: Path) -> None:
    two_releases(site)
    shutil.rmtree(site)
    site.mkdir()
    for path, data in FOREIGN.items():
        (site / path).write_bytes(data)
    (site / "release.json").write_text("{}", encoding="utf-8")


@dataclass(frozen=True)
class Scenario:
    name: str
    place: Callable[[Path], None]
    before: Callable[[Path], None]
    command: tuple[str, ...]
    old: Files | None
    new: Files
    undone: Files | None
    """What an undo gives as long as the old release is live."""
    kept: Files | None
    """What an undo gives once the new release is live."""
    no_exchange: bool = False

    def prepare(self, place: Path) -> Path:
        place.mkdir()
        self.place(place)
        self.before(place / "site")
        return place / "site"

    def arguments(self, site: Path) -> list[str]:
        command, *rest = self.command
        return [command, str(site), *rest]


def _scenarios() -> list[Scenario]:
    one, two, three = (release(number) for number in (1, 2, 3))
    update = (two_releases, ("publish", "3"), two, three, one, two)
    undo = (two_releases, ("rollback",), two, one, one, two)
    first = (lambda _: None, ("publish", "1"), None, one, None, None)
    return [
        Scenario("update of a folder", plain, *update),
        Scenario("first release", plain, *first),
        Scenario("undo", plain, *undo),
        Scenario("clean build", plain, two_releases, ("anew", "3"), two, three, one, two),
        Scenario("over a backup", plain, put_back_a_backup, ("publish", "3"), FOREIGN, three, one, one),
        Scenario("update of a link into the holder", link_into_holder, *update),
        Scenario("first release by a link", link_into_holder, *first),
        Scenario("undo by a link", link_into_holder, *undo),
        Scenario("update of a folder behind a link", link_elsewhere, *update),
        Scenario("update without exchange", plain, *update, no_exchange=True),
    ]


SCENARIOS = {scenario.name: scenario for scenario in _scenarios()}


def copy_of(place: Path, to: Path) -> Path:
    """A copy with its links and shared files; returns where the site is in it."""
    subprocess.run(["cp", "-a", place, to], check=True)  # noqa: S607  # every system that has strace has it
    return to / "site"


def must_hold(scenario: Scenario, site: Path, spare: Path) -> str:
    """Assert that readers find a whole release, that none is lost and the next build succeeds; return what is live."""
    found = files_at(site)
    if (
        found is None and scenario.no_exchange
    ):  # the one weaker guarantee: the next build, or undo, puts the old one back
        found = scenario.old
    assert found in (scenario.old, scenario.new)
    undone = scenario.undone if found == scenario.old else scenario.kept
    copy = copy_of(site.parent, spare)
    assert rollback(copy) == (undone is not None)
    assert files_at(copy) == (found if undone is None else undone)
    shutil.rmtree(spare)
    publish(site, scenario.new)
    assert files_at(site) == scenario.new
    assert left_over(site) == []
    return "old" if found == scenario.old else "new"


def left_over(site: Path) -> list[str]:
    """What stands beside the site and in its holder, and belongs to nothing."""
    real = site
    while real.is_symlink() and (aim := real.parent / real.readlink()).parent.name != f".{real.name}.civpub":
        real = aim
    holder = real.parent / f".{real.name}.civpub"
    live = {real.readlink().name} if real.is_symlink() else set()
    names = [
        path.name
        for path in holder.iterdir()
        if path.name not in {"lock", "state.json", "manifests", "twin", "kept", *live}
    ]
    names += [path.name for path in real.parent.iterdir() if path.name not in {real.name, holder.name, "www"}]
    names += [path.name for path in (holder / "manifests").iterdir() if len(path.name) != len("0" * 32 + ".json")]
    kept = [path.name for path in holder.glob("kept/*")]
    return names + kept[1:]
