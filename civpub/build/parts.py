"""What a release holds beside the record pages: pictures, attachments, what MkDocs makes, the sitemap."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from civpub.assemble import Draft
from civpub.build.program import files_digest
from civpub.build.state import PictureState, ShellState
from civpub.catalog import Catalog, published_bytes
from civpub.plugin.project import Project
from civpub.publish import FileMark, Manifest, Stage
from civpub.rendering.targets import ATTACHMENTS, PICTURES
from civpub.verify import PageFacts, PageFlaw, page_facts


@dataclass(frozen=True, slots=True)
class Shell:
    """All that MkDocs makes beside the record pages, as it stands in the tree now, and what is wrong with it."""

    state: ShellState
    marks: Manifest
    changed: Mapping[str, PageFacts]
    flaws: tuple[PageFlaw, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """Files taken into a tree: their marks, the facts of the pages among them, and what is wrong with those."""

    marks: Manifest
    facts: Mapping[str, PageFacts]
    flaws: tuple[PageFlaw, ...]


def put_media(
    catalog: Catalog, uses: Iterable[str], past: Mapping[str, PictureState], stage: Stage
) -> dict[str, FileMark]:
    """Put the pictures and attachments that pages use into `stage`; those of the `past` are there already."""
    old = {picture.url: picture.digest for picture in past.values()}
    marks = {}
    for path, digest, data in _used_media(catalog, uses):
        same = digest and old.get(path) == digest and path in stage.base
        marks[path] = stage.base[path] if same else stage.put(path, data())
    return marks


def _used_media(catalog: Catalog, uses: Iterable[str]) -> Iterator[tuple[str, str, Callable[[], bytes]]]:
    """Yield the path, the source's digest and the maker of the bytes of each picture and attachment that is used."""
    for use in sorted(uses):
        if picture := catalog.pictures.get(use.removeprefix(PICTURES)):
            yield picture.url, picture.digest, partial(published_bytes, picture)
        elif attachment := catalog.attachments.get(use.removeprefix(ATTACHMENTS)):
            yield attachment.url, "", attachment.file.read_bytes


def make_shell(project: Project, draft: Draft, past: ShellState, stage: Stage) -> Shell:
    """Return the shell of `draft`: the one of the `past` where the hand-written pages are the same, else a new one."""
    docs_dir = Path(project.config.docs_dir)
    key = files_digest(docs_dir, project.document_files).hex()
    if key == past.key:
        return Shell(past, {path: stage.base[path] for path in past.files}, {})
    with TemporaryDirectory(prefix="civpub-") as folder:
        updated = project.build_shell(draft, Path(folder))
        taken = take_in(Path(folder), stage, project.site_url, documents_text(project))
    return Shell(
        ShellState(key, tuple(sorted(taken.marks)), taken.facts, updated), taken.marks, taken.facts, taken.flaws
    )


def take_in(folder: Path, stage: Stage, site_url: str, written: str) -> Taken:
    """Put every file MkDocs made in `folder` into `stage` and look over its pages; `written` is what people wrote."""
    marks: dict[str, FileMark] = {}
    facts: dict[str, PageFacts] = {}
    flaws: list[PageFlaw] = []
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            path, data = file.relative_to(folder).as_posix(), file.read_bytes()
            marks[path] = stage.put(path, data)
            if path.endswith(".html"):
                facts[path], found = page_facts(path, [data], site_url, written=written)
                flaws += found
    return Taken(marks, facts, tuple(flaws))


def documents_text(project: Project) -> str:
    """Return all that stands in the hand-written pages."""
    return "\n".join(file.read_text("utf-8", "replace") for file in project.document_files if file.suffix == ".md")
