"""What a release holds beside the record pages: pictures, attachments, what MkDocs makes, the sitemap."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct

from civpub.assemble import Draft, Progress
from civpub.build.state import ShellState
from civpub.build.wanted import Wanted
from civpub.catalog import Catalog
from civpub.engine import Engine
from civpub.pictures import Picture, Rendition
from civpub.pictures.store import PictureStore
from civpub.plugin.project import Project
from civpub.program import files_digest
from civpub.publish import FileMark, Manifest, Stage
from civpub.rendering.targets import ATTACHMENTS, renditions_used
from civpub.share import drawn
from civpub.verify import PageFacts, PageFlaw, page_facts, scan


class Shell(Struct, frozen=True):
    """All that MkDocs makes beside the record pages, as it stands in the tree now, and what is wrong with it."""

    state: ShellState
    marks: Manifest
    changed: Mapping[str, PageFacts]
    flaws: tuple[PageFlaw, ...] = ()


class Taken(Struct, frozen=True):
    """Files taken into a tree: their marks, the facts of the pages among them, and what is wrong with those."""

    marks: Manifest
    facts: Mapping[str, PageFacts]
    flaws: tuple[PageFlaw, ...]


class Developing(Struct, frozen=True):
    """What a worker needs to put renditions into a tree."""

    store: PictureStore
    stage: Stage


def put_pictures(
    work: Developing, catalog: Catalog, uses: Iterable[str], engine: Engine, progress: Progress
) -> dict[str, FileMark]:
    """Put the renditions that pages use into the tree and return their marks; those that are live are there already.

    Raises:
        ChangedPictureError: A file has changed since it was looked over.
    """
    base = work.stage.base
    marks: dict[str, FileMark] = {}
    missing = []
    for picture, renditions in renditions_used(uses, catalog.pictures):
        paths = {picture.address(rendition): rendition for rendition in renditions}
        # An address tells the bytes of the file and the recipe: what stands there was made in the same way.
        marks |= {path: base[path] for path in paths if path in base}
        if new := [rendition for path, rendition in paths.items() if path not in base]:
            missing.append((picture, new))
    for done, some in enumerate(engine.run(_put_renditions, work, missing, heavy=True), start=1):
        marks |= some
        progress("处理照片", done, len(missing))
    return marks


def _put_renditions(work: Developing, wanted: Sequence[tuple[Picture, list[Rendition]]]) -> dict[str, FileMark]:
    return {
        path: work.stage.put(path, data)
        for picture, renditions in wanted
        for rendition, data in work.store.get(picture, renditions)
        for path in [picture.address(rendition)]
    }


def put_drawn(draft: Draft, past: Iterable[str], stage: Stage, wanted: Wanted) -> dict[str, FileMark]:
    """Put the pictures for sharing into `stage` and return their marks; one there under its name is the same picture.

    `past` are those there were, which are those there are where pages are planned as they were.

    Raises:
        ChangedPictureError: The file of a photograph in one has changed since it was looked over.
    """
    if draft.is_planned:
        return {path: stage.base[path] for path in past}
    jobs = draft.pictures.jobs
    marks = {path: stage.base[path] for path in jobs if path in stage.base}
    missing = [job for path, job in jobs.items() if path not in marks]
    for path, data in drawn(missing, draft.studio, wanted.engine, wanted.progress):
        marks[path] = stage.put(path, data)
    return marks


def put_attachments(catalog: Catalog, uses: Iterable[str], stage: Stage) -> dict[str, FileMark]:
    """Put the attachments that pages offer into `stage`, and return their marks."""
    names = sorted(use.removeprefix(ATTACHMENTS) for use in uses if use.startswith(ATTACHMENTS))
    offered = [catalog.attachments[name] for name in names if name in catalog.attachments]
    return {item.url: stage.put(item.url, item.file.read_bytes()) for item in offered}


def make_shell(project: Project, draft: Draft, past: ShellState, stage: Stage) -> Shell:
    """Return the shell of `draft`: the one of the `past` where the hand-written pages are the same, else a new one."""
    docs_dir = Path(project.config.docs_dir)
    key = files_digest(docs_dir, project.document_files)
    if key == past.key:
        return Shell(past, {path: stage.base[path] for path in past.files}, {})
    with TemporaryDirectory(prefix="civpub-") as folder:
        updated = project.build_shell(draft, Path(folder))
        taken = take_in(Path(folder), stage, project, documents_text(project))
    return Shell(
        ShellState(key, tuple(sorted(taken.marks)), taken.facts, updated), taken.marks, taken.facts, taken.flaws
    )


def take_in(folder: Path, stage: Stage, project: Project, written: str) -> Taken:
    """Put every file MkDocs made of `project` in `folder` into `stage` and look over its pages.

    `written` is what people wrote.
    """
    is_strict = project.plugin.config.csp.is_on
    marks: dict[str, FileMark] = {}
    facts: dict[str, PageFacts] = {}
    flaws: list[PageFlaw] = []
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            path, data = file.relative_to(folder).as_posix(), file.read_bytes()
            marks[path] = stage.put(path, data)
            if path.endswith(".html"):
                found = scan(data)
                facts[path], wrong = page_facts(path, found, project.site_url, written=written, is_strict=is_strict)
                flaws += wrong
    return Taken(marks, facts, tuple(flaws))


def documents_text(project: Project) -> str:
    """Return all that stands in the hand-written pages."""
    return "\n".join(file.read_text("utf-8", "replace") for file in project.document_files if file.suffix == ".md")
