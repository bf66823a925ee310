"""The site of an invented community, hebian/, to be built, changed and built again: its files, builds and trees."""

import os
import shutil
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path

from example import remember_pictures
from msgspec import structs
from PIL import Image

from civpub.build.build import build_site
from civpub.build.memory import Memory
from civpub.build.scout import Scout, Scouted
from civpub.build.wanted import BuildError, Built, Wanted
from civpub.engine import Engine
from civpub.plugin.project import ProjectError
from civpub.problems import Problem

LONG = bool(os.environ.get("CIVPUB_LONG"))
HEBIAN = Path(__file__).parent / "hebian"
SOURCES = ("mkdocs.yml", "content", "site_src", "overrides", "hooks.py")
"""What people write; everything else in the folder is made by civpub."""
PICTURES = {"jiao-zi.jpg": "red", "yue.png": "navy", "tao-xiaoman.webp": "green", "shen-du.jpg": "olive"}
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"

Tree = dict[str, tuple[int, bytes]]
"""Every file and folder below a folder, by path: its mode, and its bytes; a folder has none."""


@dataclass(frozen=True)
class Outcome:
    """How a build ended: what it did, or in which words it was refused."""

    built: Built
    refusal: str = ""

    @property
    def is_published(self) -> bool:
        return self.built.is_published

    @property
    def errors(self) -> list[Problem]:
        """What is wrong with the content, as it is told."""
        return [problem for problem in self.built.problems if problem.is_error]


def picture(name: str, colour: str, size: tuple[int, int] = (360, 240)) -> bytes:
    """The bytes of a picture in the format that `name` says, all of one `colour`."""
    stream = BytesIO()
    kind = {".jpg": "JPEG", ".png": "PNG", ".webp": "WEBP"}[Path(name).suffix]
    Image.new("RGB", size, colour).save(stream, kind)
    return stream.getvalue()


def lay_out(folder: Path) -> Path:
    """Write the project into `folder`, with its pictures and its attachment."""
    shutil.copytree(HEBIAN, folder, dirs_exist_ok=True)
    remember_pictures(folder, "tests/village")
    files = {f"content/pictures/{name}": picture(name, colour) for name, colour in PICTURES.items()}
    files |= {
        "content/pictures/unused.jpg": picture("unused.jpg", "black"),
        "site_src/mark.png": picture("mark.png", "tan"),
    }
    files |= {"content/attachments/ban-fa.pdf": PDF, "content/attachments/not-offered.pdf": PDF}
    for name, data in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def build(
    project: Path,
    *,
    as_of: date | None = None,
    clean: bool = False,
    engine: Engine | None = None,
    site: str = "",
    scout: bool = False,
    memory: Memory | None = None,
    is_preview: bool = False,
) -> Outcome:
    """Build the site of `project` in this process; with a `scout` sent ahead, if so."""
    site_dir = project / site if site else None
    wanted = Wanted(
        project / "mkdocs.yml", site_dir, as_of=as_of, engine=engine or Engine(1), clean=clean, memory=memory,
        is_preview=is_preview,
    )  # fmt: skip
    scouted = look_ahead(project) if scout else Scouted()
    try:
        return Outcome(build_site(wanted, scout=lambda: scouted))
    except (BuildError, ProjectError) as error:
        return Outcome(Built(), str(error) or "refused")


def look_ahead(project: Path) -> Scouted:
    """What a scout finds out of `project` as it is now."""
    scouted = Scout([project / "mkdocs.yml", project / "content", project / "site_src"], project / "site").report()
    twin = scouted.twin()
    return structs.replace(scouted, twin=lambda: twin)


def clean_build(project: Path, fresh: Path, as_of: date | None = None) -> tuple[Outcome, Tree]:
    """Build a copy of what people wrote in `project`, in the folder `fresh`, where nothing was ever built."""
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir()
    remember_pictures(fresh, "tests/village")
    for name in SOURCES:
        if (project / name).is_dir():
            shutil.copytree(project / name, fresh / name)
        elif (project / name).exists():
            shutil.copy(project / name, fresh / name)
    return build(fresh, as_of=as_of), tree(fresh / "site")


def tree(folder: Path) -> Tree:
    """Everything below `folder`; nothing if it is not there."""
    found: Tree = {}
    for path in folder.rglob("*"):
        mode = path.lstat().st_mode
        found[path.relative_to(folder).as_posix()] = (mode, b"" if path.is_dir() else path.read_bytes())
    return found


def differences(one: Tree, other: Tree) -> list[str]:
    """The paths at which two trees differ, and how; for people to read."""
    gone = [f"only in the first: {path}" for path in sorted(one.keys() - other.keys())]
    new = [f"only in the second: {path}" for path in sorted(other.keys() - one.keys())]
    return [*gone, *new, *(f"differs: {path}" for path in sorted(one.keys() & other) if one[path] != other[path])]


def sources(project: Path) -> dict[str, bytes]:
    """The bytes of everything people wrote, by path."""
    found: dict[str, bytes] = {}
    for name in SOURCES:
        top = project / name
        files = top.rglob("*") if top.is_dir() else [top]
        found |= {file.relative_to(project).as_posix(): file.read_bytes() for file in files if file.is_file()}
    return found


def restore(project: Path, before: dict[str, bytes]) -> None:
    """Make everything people wrote what it was `before`, touching only what differs."""
    now = sources(project)
    for name in now.keys() - before.keys():
        (project / name).unlink()
    for name, data in before.items():
        if now.get(name) != data:
            (project / name).parent.mkdir(parents=True, exist_ok=True)
            (project / name).write_bytes(data)
