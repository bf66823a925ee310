"""What every peer's pages link to: civpub's own styles, scripts and pictures, so that the files written are alike."""

import shutil
from pathlib import Path

CIVPUB = Path(__file__).parent.parent.parent / "civpub"
LINKED = ("settings.js", "reader.js", "viewer.js", "share.js", "share.png")
ICON = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="#b3261e" d="M0 0h64v64H0z"/></svg>\n'


def write_assets(folder: Path) -> None:
    """Write civpub's stylesheets, joined to one, an icon, and what else pages link to into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    styles = "\n".join(file.read_text(encoding="utf-8") for file in sorted(CIVPUB.rglob("*.css")))
    (folder / "civpub.css").write_text(styles, encoding="utf-8")
    (folder / "favicon.svg").write_text(ICON, encoding="utf-8")
    for name in LINKED:
        shutil.copy(CIVPUB / "plugin" / "theme" / "assets" / "civpub" / name, folder)
