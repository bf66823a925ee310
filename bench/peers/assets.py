"""What every peer's pages link to: civpub's own styles and icon, so that the files written are alike."""

from pathlib import Path

CIVPUB = Path(__file__).parent.parent.parent / "civpub"
ICON = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="#b3261e" d="M0 0h64v64H0z"/></svg>\n'


def write_assets(folder: Path) -> None:
    """Write civpub's stylesheets, joined to one, and an icon into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    styles = "\n".join(file.read_text(encoding="utf-8") for file in sorted(CIVPUB.rglob("*.css")))
    (folder / "civpub.css").write_text(styles, encoding="utf-8")
    (folder / "favicon.svg").write_text(ICON, encoding="utf-8")
