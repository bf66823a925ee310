"""Where the example site is, and the day it is shown as of."""

from pathlib import Path

ROOT = Path(__file__).parent.parent
EXAMPLE_DAY = "2026-11-10"


def remember_pictures(project: Path, name: str = "civpub/share") -> None:
    """Let `project` find the pictures for sharing that other tests had drawn: drawing them all takes seconds.

    A picture's name says all that is drawn on it, so one from elsewhere under the same name is the same.
    """
    kept = ROOT / ".cache" / name
    kept.mkdir(parents=True, exist_ok=True)
    folder = project / ".cache" / "civpub"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "share").symlink_to(kept, target_is_directory=True)
