"""Renditions once made are kept beside the project, by what they were made of; what is damaged is made anew."""

import contextlib
import os
import shutil
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from civpub.digest import digest_of
from civpub.kept import put
from civpub.pictures.picture import Picture, Rendition

FOLDER = Path(".cache") / "civpub" / "pictures"
"""Beside mkdocs.yml."""


class ChangedPictureError(LookupError):
    """The file is another one than was seen when the content was read."""


def read_source(file: Path, digest: str) -> bytes:
    """Return the bytes of `file`, which had `digest` when it was looked over.

    Raises:
        ChangedPictureError: It has changed since.
    """
    try:
        data = file.read_bytes()
    except OSError as error:
        raise ChangedPictureError(file) from error
    if digest_of(data) != digest:
        raise ChangedPictureError(file)
    return data


class PictureStore(Struct, frozen=True):
    """Renditions in `folder`: a folder for each picture and recipe, a file for each width, with its digest as name.

    It can be sent to workers. One that cannot write only makes the next build slower.
    """

    folder: Path

    @classmethod
    def beside(cls, config_file: Path) -> "PictureStore":
        """Return the store of the project of `config_file`."""
        return cls(config_file.parent / FOLDER)

    def get(self, picture: Picture, renditions: Iterable[Rendition]) -> Iterator[tuple[Rendition, bytes]]:
        """Yield the bytes of `renditions` of `picture`, kept ones first; the file is opened only if one is missing.

        Raises:
            ChangedPictureError: The file has changed since it was looked over.
        """
        names = self._names(picture)
        missing = []
        for rendition in renditions:
            data = self._kept(picture, rendition, names)
            if data is None:
                missing.append(rendition)
            else:
                yield rendition, data
        if missing:
            yield from self._made(picture, missing)

    def file_of(self, picture: Picture, rendition: Rendition, data: bytes) -> Path:
        """Return where `rendition` of `picture` is kept while its bytes are `data`."""
        return self.folder / picture.mark / f"{rendition.width}-{digest_of(data)}.{rendition.suffix}"

    def keep_only(self, pictures: Iterable[Picture]) -> None:
        """Forget what was made of any but `pictures`: a picture taken out of the content is gone here, too."""
        marks = {picture.mark for picture in pictures}
        with contextlib.suppress(OSError), os.scandir(self.folder) as entries:
            for entry in entries:
                if entry.name not in marks:
                    shutil.rmtree(entry.path, ignore_errors=True)

    def _names(self, picture: Picture) -> list[str]:
        with contextlib.suppress(OSError):
            return sorted(file.name for file in (self.folder / picture.mark).iterdir())
        return []

    def _kept(self, picture: Picture, rendition: Rendition, names: Iterable[str]) -> bytes | None:
        """Return what is kept of `rendition` under one of `names`, if it is whole."""
        for name in names:
            if name.startswith(f"{rendition.width}-") and name.endswith(f".{rendition.suffix}"):
                file = self.folder / picture.mark / name
                with contextlib.suppress(OSError):
                    data = file.read_bytes()
                    if file == self.file_of(picture, rendition, data):
                        return data
                    file.unlink()
        return None

    def _made(self, picture: Picture, renditions: Collection[Rendition]) -> Iterator[tuple[Rendition, bytes]]:
        from civpub.pictures.darkroom import develop  # noqa: PLC0415  most builds make no picture and need no Pillow

        source = read_source(picture.file, picture.seen.digest)
        for rendition, data in develop(picture, source, renditions):
            put(self.file_of(picture, rendition, data), data)
            yield rendition, data
