"""Publish: a look at the trees, which takes no lock and changes nothing, so that another process can do it."""

from pathlib import Path

from civpub.publish.errors import PublishError
from civpub.publish.holder import TWIN
from civpub.publish.ledger import Ledger
from civpub.publish.target import find_target, release_of
from civpub.publish.tree import holds


def live_release(site_dir: Path) -> str | None:
    """Return the release that is live at `site_dir` if all its files are there, each with its size; else nothing."""
    try:
        target = find_target(site_dir)
        ledger = Ledger(target.holder)
        release = ledger.state.live
        manifest = ledger.manifest(release)
        if manifest is None or ledger.state.next or release_of(target.site) != release:
            return None
        return release if holds(target.site, manifest) else None
    except (OSError, PublishError):
        return None


def whole_twin(site_dir: Path) -> str | None:
    """Return which release the twin of the site at `site_dir` is, if it has just its files, each with its size."""
    try:
        target = find_target(site_dir)
        ledger = Ledger(target.holder)
        release = ledger.state.twin
        manifest = ledger.manifest(release)
        twin = target.holder / TWIN
        return release if manifest is not None and release_of(twin) == release and holds(twin, manifest) else None
    except (OSError, PublishError):
        return None
