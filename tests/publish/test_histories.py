"""Any history of builds, undos and mishaps: what is live is what was published last, and undo gives what was before."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from releases import Files, files_at, marks, publish, rollback

from civpub.publish import open_store

PATHS = ("index.html", "a.html", "a/index.html", "b/c/d.html", "b/c.html", "e")
CONTENTS = st.sampled_from([b"", b"one", b"two", b"three"])


def fits(files: Files) -> bool:
    """No file stands where another's folder does."""
    return not any(other.startswith(f"{path}/") for path in files for other in files)


class Histories(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.mkdtemp()
        self.site = Path(self.folder) / "site"
        self.holder = Path(self.folder) / ".site.civpub"
        self.live: Files | None = None
        self.before: Files | None = None
        self.known = True

    def teardown(self) -> None:
        shutil.rmtree(self.folder)

    @rule(
        files=st.dictionaries(st.sampled_from(PATHS), CONTENTS, min_size=1).filter(fits),
        fresh=st.booleans(),
        mirror=st.booleans(),
        doubled=st.booleans(),
    )
    def publish(self, files: Files, *, fresh: bool, mirror: bool, doubled: bool) -> None:
        publish(self.site, files, fresh=fresh, mirror=mirror, doubled=doubled)
        if not self.known or self.live != files:
            self.before = self.live if self.known else None
        self.live, self.known = files, True

    @precondition(lambda self: self.known)
    @rule()
    def undo(self) -> None:
        assert rollback(self.site) == (self.before is not None)
        if self.before is not None:
            self.live, self.before = self.before, self.live

    @precondition(lambda self: self.known)
    @rule()
    def forget(self) -> None:
        with open_store(self.site) as store:
            store.forget()
        self.before = None

    @rule()
    def mirror(self) -> None:
        with open_store(self.site) as store:
            store.mirror()

    @rule()
    def give_up(self) -> None:
        with open_store(self.site) as store:
            store.stage().writer.put("half.html", b"half")

    @rule()
    def lose_the_twin(self) -> None:
        shutil.rmtree(self.holder / "twin", ignore_errors=True)

    @precondition(lambda self: self.known and self.live is not None)
    @rule()
    def lose_the_holder(self) -> None:
        shutil.rmtree(self.holder)
        self.known = False

    @invariant()
    def the_site_is_what_was_published_last(self) -> None:
        assert files_at(self.site) == self.live

    @precondition(lambda self: self.known)
    @invariant()
    def the_store_knows_it(self) -> None:
        with open_store(self.site) as store:
            assert store.live == (None if self.live is None else marks(self.live))


TestHistories = Histories.TestCase
TestHistories.settings = settings(max_examples=40, stateful_step_count=12, deadline=None)
