"""The long way for projects whose own templates, hooks or other plugins must see every page: MkDocs makes them all."""

from pathlib import Path
from tempfile import TemporaryDirectory

from civpub.assemble import Site
from civpub.build.parts import documents_text, take_in
from civpub.build.wanted import BuildError, Built, ChangedMeanwhileError, Wanted
from civpub.build.watch import signatures
from civpub.plugin.project import Project
from civpub.plugin.sharing import note_of
from civpub.publish import Manifest, Stage, Store
from civpub.verify import PageFlaw, dangling, report


def build_whole(wanted: Wanted, project: Project, store: Store) -> Built:
    """Build all of `project` by MkDocs and make it live.

    Raises:
        BuildError: A finished page is wrong.
        ChangedMeanwhileError: The content was changed.
        ProjectError: MkDocs or a plugin gave up.
    """
    built = Built()
    before = signatures((*project.sources, *project.theme_sources))
    with built.stage("读取和检查"):
        project.order(wanted.engine)
        site = project.load()
        built.problems, built.records = site.problems, len(site.draft.readings)
    if not site.is_publishable:
        return built
    with built.stage("生成页面"):
        stage = store.stage(fresh=wanted.clean)
        marks, flaws = _make(project, site, stage)
        built.made = len(site.pages)
    if flaws:
        raise BuildError(report(flaws))
    if signatures((*project.sources, *project.theme_sources)) != before:
        raise ChangedMeanwhileError
    with built.stage("发布"):
        stage.remove(stage.base.keys() - marks.keys())
        store.publish(stage, marks, site.catalog.setting.today)
        built.is_published = True
        built.note = note_of(site.draft.studio)
    return built


def _make(project: Project, site: Site, stage: Stage) -> tuple[Manifest, list[PageFlaw]]:
    with TemporaryDirectory(prefix="civpub-") as folder:
        project.build_into(Path(folder))
        taken = take_in(Path(folder), stage, project, _written(project, site))
    return taken.marks, [*taken.flaws, *dangling(taken.facts, {}, taken.marks.keys())]


def _written(project: Project, site: Site) -> str:
    """Return all that people wrote: a page may show signs of a template because somebody wrote about one."""
    records = [file.path.read_text("utf-8", "replace") for file in site.draft.survey.files]
    return "\n".join([documents_text(project), *records])
