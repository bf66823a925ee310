"""The Chinese fonts of this computer, in which pictures are set: for titles, for small text, for the rest."""

import os
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from msgspec import Struct

from civpub.share.sfnt import FontFace, font_faces

_TITLES = (
    "NotoSerifCJK-Bold.ttc", "NotoSerifCJKsc-Bold.otf", "NotoSerifSC-Bold.otf", "NotoSerifSC-Bold.ttf",
    "SourceHanSerifSC-Bold.otf", "SourceHanSerifCN-Bold.otf", "SourceHanSerif.ttc", "Songti.ttc", "STZHONGS.TTF",
    "NotoSerifCJK-Regular.ttc", "NotoSerifSC-Regular.otf", "NotoSerifSC-VF.ttf", "SourceHanSerifSC-Regular.otf",
    "simsun.ttc",
)  # fmt: skip
_TEXTS = (
    "NotoSansCJK-Regular.ttc", "NotoSansCJKsc-Regular.otf", "NotoSansSC-Regular.otf", "NotoSansSC-Regular.ttf",
    "SourceHanSansSC-Regular.otf", "SourceHanSansCN-Regular.otf", "SourceHanSans.ttc", "PingFang.ttc", "msyh.ttc",
    "Hiragino Sans GB.ttc", "STHeiti Light.ttc", "NotoSansSC-VF.ttf", "Deng.ttf", "wqy-microhei.ttc", "wqy-zenhei.ttc",
    "DroidSansFallbackFull.ttf", "simhei.ttf",
)  # fmt: skip
_RARE = ("simsunb.ttf", "HanaMinB.ttf", "PlangothicP2-Regular.ttf", "HanaMinA.ttf", "unifont.otf", "Arial Unicode.ttf")
"""Fonts that are asked only for characters the others lack."""
_SIMPLIFIED = (" SC", " CN", "Songti SC", "PingFang SC")
"""How a family is called whose characters have the shapes of the mainland."""


class Fonts(Struct, frozen=True):
    """The fonts for titles and for small text, the first of each being the one that is asked first."""

    titles: tuple[FontFace, ...] = ()
    texts: tuple[FontFace, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.titles)

    @property
    def digest(self) -> str:
        """What pictures depend on of these fonts."""
        return blake2b(
            "\n".join(f"{font.index} {font.digest}" for font in (*self.titles, *self.texts)).encode(), digest_size=16
        ).hexdigest()


def find_fonts(wanted: Path | None = None) -> Fonts:
    """Return the Chinese fonts of this computer, the file `wanted` before all others."""
    return _found(wanted, tuple(font_folders()))


@lru_cache(maxsize=4)
def _found(wanted: Path | None, folders: tuple[Path, ...]) -> Fonts:
    files = _files(folders)
    first = _faces([wanted]) if wanted else ()
    titles, texts, rare = (
        _faces(files[name.lower()] for name in names if name.lower() in files) for names in (_TITLES, _TEXTS, _RARE)
    )
    if not (first or titles or texts):
        return Fonts()
    return Fonts(
        tuple(dict.fromkeys((*first, *titles, *texts, *rare))), tuple(dict.fromkeys((*first, *texts, *titles, *rare)))
    )


def font_folders() -> Iterator[Path]:
    """Yield the folders where fonts are, on this computer."""
    home = Path.home()
    if sys.platform == "darwin":
        yield from (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts")
    elif sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
        yield Path(os.environ.get("LOCALAPPDATA", home)) / "Microsoft" / "Windows" / "Fonts"
    else:
        yield from (
            Path("/usr/share/fonts"),
            Path("/usr/local/share/fonts"),
            home / ".local/share/fonts",
            home / ".fonts",
        )


def _files(folders: Iterable[Path]) -> dict[str, Path]:
    """Return the font files in `folders` by their names in lower case; of two with one name the first in order."""
    found: dict[str, Path] = {}
    for top in folders:
        for folder, inner, names in os.walk(top):
            inner.sort()
            for name in sorted(names):
                found.setdefault(name.lower(), Path(folder, name))
    return found


def _faces(files: Iterable[Path]) -> tuple[FontFace, ...]:
    """Return of each of `files` the font with the shapes of the mainland, or its first."""
    return tuple(face for file in files if (face := _simplified(font_faces(file))))


def _simplified(faces: list[FontFace]) -> FontFace | None:
    fitting = (face for face in faces if any(name.endswith(_SIMPLIFIED) for name in face.families))
    return next(fitting, faces[0] if faces else None)
