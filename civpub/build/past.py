"""What the last build knows that still holds; nothing, where anything is doubtful."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from pathlib import Path

from msgspec.structs import replace

from civpub.assemble import Draft
from civpub.build.keeping import brief_digest, targets_of
from civpub.build.state import PageState, ShellState, State
from civpub.catalog import Catalog, Known, Reading
from civpub.kinds.page import PlannedPage
from civpub.pages import plan_digest
from civpub.program import program_digest
from civpub.publish import Store
from civpub.rendering.targets import ATTACHMENTS, PICTURES

NOTHING = State(environment="", release="")


@dataclass(frozen=True)
class Past:
    """The state of the last build, or an empty one; `site` is where its release is live."""

    state: State

    @cached_property
    def known(self) -> dict[str, Known]:
        """What need not be read again, by file."""
        return {path: Known(found.digest, found.brief) for path, found in self.state.files.items()}

    @cached_property
    def media(self) -> frozenset[str]:
        """The pictures and attachments there were."""
        return frozenset(name for name in self.state.targets if name.startswith((PICTURES, ATTACHMENTS)))

    @cached_property
    def without_pages(self) -> "Past":
        """The same without any page: what is known of the files still holds, what was made of them is not there."""
        return Past(replace(self.state, pages={}, shell=ShellState()))

    def is_planned(self, readings: Mapping[str, Reading], catalog: Catalog) -> bool:
        """Whether all that pages are planned from is what it was: every record in brief, every picture and attachment.

        What else they are planned from is the environment.
        """
        files, others = self.state.files, self.state.others
        if not self.state.release or len(readings) != len(files) + len(others):
            return False
        same = all(
            files[path].brief == found.brief if path in files else others.get(path) == brief_digest(found)
            for path, found in readings.items()
        )
        return same and self.state.targets == targets_of(catalog)

    def stale(self, draft: Draft, targets: Mapping[str, str]) -> Sequence[PlannedPage]:
        """Return the pages of `draft` that must be made: their plan differs, or a file they asked for is another now.

        Where all is planned as it was, those are the pages of changed records.
        """
        return self._of_changed_records(draft) if draft.is_planned else self._of_changed_plans(draft, targets)

    def _of_changed_records(self, draft: Draft) -> Sequence[PlannedPage]:
        known, files = self.state.pages, self.state.files
        records = {
            path for path, found in draft.readings.items() if path not in files or found.digest != files[path].digest
        }
        every_time = {url for url, page in known.items() if not page.key}
        pages = draft.plan.some(records, every_time, self.state.own)
        return [page for page in pages if known[page.url].key != plan_digest(page, draft.digests)]

    def _of_changed_plans(self, draft: Draft, targets: Mapping[str, str]) -> Sequence[PlannedPage]:
        known = self.state.pages
        shown = {name for name, _ in self.state.targets.items() ^ targets.items()}
        told = ((page, known[page.url].key) for page in draft.pages if page.url in known)
        other = {page.url for page, key in told if key != plan_digest(page, draft.digests)}
        return [page for page in draft.pages if page.url in other or _is_stale(known.get(page.url), shown)]


def _is_stale(page: PageState | None, shown: set[str]) -> bool:
    """Whether `page` was not made, or must be every time, or asked for a file of those `shown` otherwise now."""
    if page is None or not page.key:
        return True
    return bool(shown and page.uses) and not shown.isdisjoint(page.uses.split("\n"))


def find_past(state: State | None, environment: str, store: Store) -> Past:
    """Return the past of the site in `store`, if `state` tells of the very release that is live and of `environment`.

    What was seen in pictures holds in any case, unless the program is another.
    """
    if state is None:
        return Past(NOTHING)
    if store.live is not None and (state.environment, state.release) == (environment, store.release):
        return Past(state)
    # Another day makes other pages; a picture is what it was.
    return Past(replace(NOTHING, pictures=state.pictures) if state.program == program_digest() else NOTHING)


def state_file(root: Path, site_dir: Path) -> Path:
    """Return where the state of the site at `site_dir` of the project in `root` is kept."""
    name = blake2b(str(site_dir.absolute()).encode(), digest_size=6).hexdigest()
    return root / ".cache" / "civpub" / f"{site_dir.name}-{name}.json"
