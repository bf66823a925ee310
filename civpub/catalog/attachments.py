"""Attachments residents may download: PDF files, for those cannot be edited and open on every phone."""

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from civpub.catalog import codes
from civpub.names.slug import to_slug
from civpub.pictures import MEDIA
from civpub.problems import Place, Problem
from civpub.sources.find import Found

LARGEST_BYTES = 20_000_000
_MEGABYTE = 1_000_000


class Attachment(Struct, frozen=True):
    """A file to download (附件): `file` on disk, `url` relative to the site, `size` in bytes."""

    file: Path
    url: str
    size: int

    @property
    def size_zh(self) -> str:
        """The size as a reader on mobile data wants to know it."""
        return f"{self.size / _MEGABYTE:.1f} MB" if self.size >= _MEGABYTE else f"{max(1, self.size // 1000)} KB"


def read_attachments(files: Iterable[Found]) -> tuple[dict[str, Attachment], list[Problem]]:
    """Return the attachments in `files` by file name, and what cannot be offered."""
    attachments: dict[str, Attachment] = {}
    problems: list[Problem] = []
    first: dict[str, str] = {}
    for file in files:
        url = f"{MEDIA}{to_slug(file.path.stem)}.pdf"
        earlier = first.setdefault(url, file.name)
        if earlier != file.name:
            message = f"和“{earlier}”会用同一个网址"
            problems.append(codes.SAME_ADDRESS.at(Place(file.name), message, "请给其中一个改名。"))
        elif problem := _refused(file):
            problems.append(problem)
        else:
            attachments[file.path.name] = Attachment(file.path, url, file.path.stat().st_size)
    return attachments, problems


def _refused(file: Found) -> Problem | None:
    place = Place(file.name)
    try:
        if file.path.stat().st_size > LARGEST_BYTES:
            return codes.BAD_ATTACHMENT.at(place, "附件超过 20 MB", "请压缩或者拆成几份，手机才下载得动。")
        with file.path.open("rb") as stream:
            is_pdf = stream.read(5) == b"%PDF-"
    except OSError:
        return codes.BAD_ATTACHMENT.at(place, "附件打不开", "请核对文件和它的权限。")
    hint = "在 Word 或 WPS 里用“另存为 PDF”重新做一份。"
    return None if is_pdf else codes.BAD_ATTACHMENT.at(place, "这不是 PDF 文件", hint)
