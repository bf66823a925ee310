"""Pictures and attachments a record names that are not there, with the one that may have been meant."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from pathlib import PurePath

from civpub.catalog import codes
from civpub.kinds.record import Flaw, Record
from civpub.loader import Survey

LIKE = 0.75
"""Likeness from which another file is offered; names that share only their suffix are less alike."""


def file_flaws(record: Record | None, survey: Survey) -> Iterator[Flaw]:
    """Yield what `record` names and the content folder does not have."""
    if record is None:
        return
    hint = "请核对文件名和后缀，图片要放在 content/pictures 文件夹里。"
    for path, name in record.picture_names():
        if name not in survey.picture_names:
            yield Flaw(path, codes.NO_PICTURE, f"没有“{name}”这张图片", _guess(name, survey.picture_names) or hint)
    hint = "请核对文件名，附件要放在 content/attachments 文件夹里，只能是 PDF。"
    for path, name in record.attachment_names():
        if name not in survey.attachment_names:
            yield Flaw(
                path, codes.NO_ATTACHMENT, f"没有“{name}”这个附件", _guess(name, survey.attachment_names) or hint
            )


def _guess(name: str, known: Iterable[str]) -> str:
    """Return the question whether the file most like `name` was meant, or nothing when none of `known` is like it."""
    by_lower = {file.lower(): file for file in sorted(known)}
    stem = PurePath(name).stem.lower()
    same = [lower for lower in by_lower if PurePath(lower).stem == stem]
    alike = [*same, *get_close_matches(name.lower(), by_lower, n=1, cutoff=LIKE)]
    return f"是不是想写“{by_lower[alike[0]]}”？" if alike else ""
