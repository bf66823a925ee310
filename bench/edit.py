"""Changes one news record the way an editor would, in whichever form a tool reads, and finds its page again."""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

FIRST_SENTENCE = re.compile(r"(?<=\n---\n\n)[^。]*。")
TITLE = re.compile(r"(?<=\ntitle: ).*")
WORDS = {"sentence": (FIRST_SENTENCE, "第 {} 次改过的一句话。"), "title": (TITLE, "第 {} 次改过的标题")}
"""What each edit replaces, and with what."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A change made: the words that are new, and the page they must be on, below the output folder."""

    words: str
    page: str


def edit_record(content: Path, what: str, number: int) -> Edit:
    """Replace the first sentence or the title (`what`) of the middle news record below `content`."""
    records = sorted(content.rglob("????-??-??-news-*.md"), key=lambda file: file.name)
    file = records[len(records) // 2]
    pattern, words = WORDS[what]
    new = words.format(number)
    text, count = pattern.subn(new, file.read_text(encoding="utf-8"), count=1)
    if not count:
        sys.exit(f"{file}: no {what} to edit")
    file.write_text(text, encoding="utf-8", newline="\n")
    return Edit(new, f"news/{file.name[:4]}/{file.stem}/index.html")


def require_shown(edit: Edit, output: Path) -> None:
    """Make sure the build in `output` shows `edit`.

    Raises:
        SystemExit: The page is missing or still has the old words.
    """
    page = output / edit.page
    if not page.is_file() or edit.words not in page.read_text(encoding="utf-8"):
        sys.exit(f"{page}: does not show the edit “{edit.words}”")
