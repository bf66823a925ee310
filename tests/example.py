"""Where the example site is, and the day it is shown as of."""

import shutil
from pathlib import Path

ROOT = Path(__file__).parent.parent
EXAMPLE_DAY = "2026-11-10"


def remember_pictures(project: Path, name: str = "civpub") -> None:
    """Let `project` find what other tests made of the same pictures, and the pictures for sharing they drew.

    Their names say all that they are made of, so one from elsewhere under the same name is the same.
    """
    kept, folder = ROOT / ".cache" / name, project / ".cache/civpub"
    (kept / "share").mkdir(parents=True, exist_ok=True)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "share").symlink_to(kept / "share", target_is_directory=True)
    if (kept / "pictures").is_dir():
        shutil.copytree(kept / "pictures", folder / "pictures", dirs_exist_ok=True)
