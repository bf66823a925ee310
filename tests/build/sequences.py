"""Runs a sequence of edits on one project, and compares what incremental builds leave with what a clean one makes."""

import shutil
import subprocess
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random

import edits_of_media
import edits_of_people
import edits_of_records
import edits_of_the_project
import edits_of_what_is_built
import village
from edits import BROKEN_FILE, EDITS, Site
from village import Outcome, build, clean_build, differences, tree

from civpub.engine import Engine

__all__ = ["EDITS", "Run"]
ALL = (edits_of_media, edits_of_people, edits_of_records, edits_of_the_project, edits_of_what_is_built)
"""Each counts its edits among `EDITS` when it is imported."""


class Run:
    """A sequence of edits, each followed by a build; `applied` counts those that changed something."""

    def __init__(self, place: Path, engine: Engine | None = None) -> None:
        self.site = Site(place / "hebian")
        self.fresh = place / "fresh"
        self.engine = engine
        self.applied: Counter[str] = Counter()
        self.compared: set[str] = set()
        self._since: set[str] = set()
        self.story: list[str] = []
        self._broken_for = 0
        self._begin(place / "kept")
        self._good = village.sources(self.site.root), self.site.today

    def _begin(self, kept: Path) -> None:
        """Put the project, built once, in its place: where its files stand is part of what a build remembers."""
        shutil.rmtree(self.site.root, ignore_errors=True)
        if not kept.exists():
            village.lay_out(self.site.root)
            assert self._build().is_published
            copy_links(self.site.root, kept)
        else:
            copy_links(kept, self.site.root)

    def go(self, steps: Sequence[tuple[str, int]], looks: Sequence[int]) -> None:
        """Make `steps`, each an edit and a seed for it; compare at the steps `looks` and at the end."""
        for number, (name, seed) in enumerate(steps):
            self.step(name, Random(seed))  # noqa: S311  the same edits in every run
            if number in looks:
                self.look()
        self._broken_for = 0
        self._mend()
        self._try()
        self.look()

    def step(self, name: str, random: Random) -> None:
        """Make the edit `name` and build; what is refused is taken back, but not before a broken record is mended."""
        self._mend()
        if EDITS[name](self.site, random):
            self.applied[name] += 1
            self._since.add(name)
        self.story.append(name)
        self._try()

    def look(self) -> None:
        """Compare the site with that of a clean build, byte for byte and mode for mode."""
        outcome, wanted = clean_build(self.site.root, self.fresh, self.site.today)
        if self._broken_for:
            assert not outcome.is_published
            return
        assert outcome.is_published, self._told([outcome.refusal, *map(str, outcome.errors)])
        assert not (found := differences(tree(self.site.root / "site"), wanted)), self._told(found)
        self.compared |= self._since
        self._since.clear()

    def _mend(self) -> None:
        self._broken_for -= 1 if self._broken_for else 0
        if not self._broken_for:
            (self.site.root / BROKEN_FILE).unlink(missing_ok=True)

    def _try(self) -> None:
        """Build; what the build refuses, a clean one must refuse in the same words, and the site must stay."""
        is_new = (self.site.root / BROKEN_FILE).exists() and not self._broken_for
        self._broken_for = 3 if is_new else self._broken_for
        live = tree(self.site.root / "site")
        outcome = self._build()
        if outcome.is_published:
            self._good = village.sources(self.site.root), self.site.today
            return
        assert tree(self.site.root / "site") == live, self._told(["a refused build changed the site"])
        clean, _ = clean_build(self.site.root, self.fresh, self.site.today)
        assert not clean.is_published, self._told(
            ["only the incremental build refuses", outcome.refusal, *map(str, outcome.errors)]
        )
        # Where MkDocs gives up on a hand-written page, it does so before all texts are rendered.
        is_told = not clean.refusal and not outcome.refusal
        assert not is_told or clean.errors == outcome.errors, self._told([str(outcome.errors), str(clean.errors)])
        if not self._broken_for:
            sources, self.site.today = self._good
            village.restore(self.site.root, sources)
            again = self._build()
            assert again.is_published, self._told(
                ["what was mended is still refused", again.refusal, *map(str, again.errors)]
            )

    def _build(self) -> Outcome:
        scout = len(self.story) % 2 == 1  # what it brings must make no difference
        return build(self.site.root, as_of=self.site.today, engine=self.engine, scout=scout)

    def _told(self, found: Sequence[str]) -> str:
        return "\n".join([" → ".join(self.story), *filter(None, found)])


def copy_links(source: Path, target: Path) -> None:
    """Copy a folder with all that is in it; what is one file under two names stays so."""
    subprocess.run(["cp", "-a", str(source), str(target)], check=True)  # noqa: S607  wherever the system has it
