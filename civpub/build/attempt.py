"""One attempt at a build: all is read from one state of the content, and only what changed is made anew."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from civpub.assemble import Draft, anchor_problems, draft_site
from civpub.build.environment import environment_digest
from civpub.build.gate import Tree, tree_flaws
from civpub.build.keeping import next_state, targets_of
from civpub.build.layout import lay_out
from civpub.build.memory import Memory
from civpub.build.nothing import Last, keep_last, note
from civpub.build.parts import Developing, Shell, make_shell, put_pictures
from civpub.build.past import Past, find_past, state_file
from civpub.build.scout import Report, Scouted
from civpub.build.state import PageState, State, read_state, write_state
from civpub.build.wanted import BuildError, Built, ChangedMeanwhileError, Wanted
from civpub.build.watch import signatures
from civpub.build.work import MadePage, Workbench, make_pages
from civpub.kinds.page import PlannedPage
from civpub.pictures.store import ChangedPictureError, PictureStore
from civpub.plugin.chrome import Chrome, ChromeKey
from civpub.plugin.project import Project, ProjectError
from civpub.plugin.sharing import note_of
from civpub.problems import Problem
from civpub.publish import Manifest, Stage, Store
from civpub.share import drawn, keep_only
from civpub.verify import Around, look_around, report

Chromes: TypeAlias = tuple[Mapping[str, Chrome], Mapping[str, Around]]
"""What stands around pages, and what is said there, by the name of its key."""


class Attempt:
    """A build of `project` into `store`, step by step; `built` tells what it did."""

    def __init__(self, wanted: Wanted, project: Project, site_dir: Path, store: Store, scout: Report) -> None:
        self.wanted = wanted
        self.project = project
        self.site_dir = site_dir
        self.store = store
        self.built = Built()
        self.memory = wanted.memory or Memory()
        self.file = state_file(wanted.config_file.parent, site_dir)
        # Read first, for the scout may still be on its way.
        state = None if wanted.clean else self.memory.state or read_state(self.file)
        scouted = scout()
        self.scouted = scouted if scouted.is_about(project.sources, site_dir) else Scouted()
        self.before = self.scouted.signatures or signatures(project.sources)
        self.order = replace(
            project.order(wanted.engine), warnings=False, progress=wanted.progress, digests=self.scouted.digests
        )
        self.environment = environment_digest(project, self.order)
        self.pictures = PictureStore.beside(wanted.config_file)
        self.past = find_past(state, self.environment, store)

    def run(self) -> Built:
        """Do everything; stop where the content has errors.

        Raises:
            BuildError: A finished page is wrong.
            ProjectError: MkDocs gave up on a hand-written page.
            ChangedMeanwhileError: The content was changed.
        """
        with self.built.stage("读取和检查"):
            draft = draft_site(
                replace(self.order, known=self.past.known, media=self.past.media, pictures=self.past.state.pictures)
            )
            self.built.records = len(draft.readings)
            if self._has_errors(draft, [*draft.problems, *self.project.document_problems()]):
                return self.built
        with self.built.stage("准备"):
            twin = self.memory.twin or self.scouted.twin()
            stage = self.store.stage(fresh=self.wanted.clean, whole_twin=twin)
            past = self.past.without_pages if stage.fresh else self.past
            targets = targets_of(draft)
            is_alike = past.has_plans_of(draft)
            keys = past.keys(draft, same=is_alike)
            stale = past.stale(draft.pages, keys, targets)
        with self.built.stage("生成页面"):
            chromes, around = self._chromes(draft, stale, past)
            made, shell = self._make(draft, stale, (chromes, around), stage, past)
            shared = self._draw(draft, stage)
            self.built.made, self.built.kept = len(made), len(draft.pages) - len(made)
            if self._has_errors(draft, _text_problems(draft, made.values())):
                return self.built
            if isinstance(shell, ProjectError):
                self._ask_whether_changed()
                raise shell
        pages = _page_states(draft, keys, made, past)
        facts = {**past.state.around, **{name: each.facts for name, each in around.items()}}
        tree = Tree(past.state, pages, made, shell, chromes, facts, targets, is_alike)
        with self.built.stage("处理照片"), self._reading_pictures():
            work = Developing(self.pictures, stage)
            pictures = put_pictures(work, draft.catalog, tree.uses, self.wanted.engine, self.wanted.progress)
        with self.built.stage("核对"):
            laid = lay_out(tree, draft, self.project.site_url, {**pictures, **shared}, stage, self.wanted)
            self._verify(tree, laid.marks, stage)
            last = self._last(draft)
        with self.built.stage("发布"):
            release = self.store.publish(stage, laid.marks, draft.survey.setting.today)
            self.built.is_published = True
            self.built.note = note_of(self.order.studio)
            self._keep(draft, next_state(draft, tree, self.environment, laid, release), last, fresh=stage.fresh)
        if self.wanted.memory is None:
            self.built.held = (self, draft, keys, stale, targets, tree, laid)
        return self.built

    def _keep(self, draft: Draft, state: State, last: Last | None, *, fresh: bool) -> None:
        """Keep for the next build what this one knows and made, and of earlier ones nothing that is not wanted."""
        if self.wanted.memory is None or fresh:
            write_state(state, self.file)
        else:
            self.memory.write(state, self.file)
        self.pictures.keep_only(draft.catalog.pictures.values())
        keep_only(draft.pictures.jobs.values(), self.order.studio)
        keep_last(self.wanted.config_file.parent, last, self.site_dir, state.release, len(draft.pages))
        if fresh:
            self._mirror()
        self.memory.state, self.memory.twin = state, self.store.twin

    def _has_errors(self, draft: Draft, problems: Iterable[Problem]) -> bool:
        told = draft.told(problems)
        self.built.problems += told
        has_errors = any(problem.is_error for problem in told)
        if has_errors:
            self._ask_whether_changed()
        return has_errors

    def _ask_whether_changed(self) -> None:
        """See whether all was read from one state of the content; what is wrong with two says nothing.

        Raises:
            ChangedMeanwhileError: It was changed since the build began.
        """
        if signatures(self.project.sources) != self.before:
            raise ChangedMeanwhileError

    def _make(
        self, draft: Draft, stale: list[PlannedPage], chromes: Chromes, stage: Stage, past: Past
    ) -> tuple[dict[str, MadePage], Shell | ProjectError]:
        edit_urls = self.project.edit_urls(draft, stale)
        bench = Workbench(draft.renderer, *chromes, self.project.site_url, edit_urls, stage, draft.policy.is_on)
        made: dict[str, MadePage] = {}
        shell: Shell | ProjectError | None = None
        for some in self.wanted.engine.run(make_pages, bench, stale):
            made |= {page.url: page for page in some}
            self.wanted.progress("生成页面", len(made), len(stale))
            # While the workers go on, MkDocs makes the rest.
            shell = shell or self._shell(draft, stage, past)
        return made, shell or self._shell(draft, stage, past)

    def _draw(self, draft: Draft, stage: Stage) -> Manifest:
        """Put the pictures for sharing into `stage`; one that is there under its name is the same picture."""
        jobs = draft.pictures.jobs
        marks = {path: stage.base[path] for path in jobs if path in stage.base}
        missing = [job for path, job in jobs.items() if path not in marks]
        with self._reading_pictures():
            for path, data in drawn(missing, self.order.studio, self.wanted.engine, self.wanted.progress):
                marks[path] = stage.put(path, data)
        return marks

    def _shell(self, draft: Draft, stage: Stage, past: Past) -> Shell | ProjectError:
        """Return the shell, or why MkDocs gave up, to be told after the mistakes in the content."""
        try:
            return make_shell(self.project, draft, past.state.shell, stage)
        except ProjectError as error:
            return error

    def _chromes(self, draft: Draft, stale: list[PlannedPage], past: Past) -> Chromes:
        """Return the chromes of the past, which hold as long as its environment does, and those `stale` pages lack.

        Looked over are those that `stale` pages stand in.
        """
        known = past.state.chromes
        wanted = set(map(ChromeKey.of, stale))
        chromes = {**known, **self.project.chromes(draft, {key for key in wanted if key.name not in known})}
        return chromes, {
            key.name: look_around(chromes[key.name].shared, key.top, key.depth, self.project.site_url) for key in wanted
        }

    @contextmanager
    def _reading_pictures(self) -> Iterator[None]:
        """Begin anew where a picture has changed since it was looked over."""
        try:
            yield
        except ChangedPictureError:
            self._ask_whether_changed()
            raise

    def _verify(self, tree: Tree, marks: Manifest, stage: Stage) -> None:
        if flaws := tree_flaws(tree, marks, stage):
            self._ask_whether_changed()
            raise BuildError(report(flaws))

    def _last(self, draft: Draft) -> Last | None:
        """Return a note of what was read, so that the same command can be answered at once while that stays so.

        Raises:
            ChangedMeanwhileError: The content was changed since the build began.
        """
        known = {reading.path: reading.digest for reading in draft.readings.values()}
        seen = draft.catalog.pictures
        known |= {
            file.name: seen[name].seen.digest for file in draft.survey.pictures if (name := file.path.name) in seen
        }
        day = "" if self.project.is_fixed else draft.survey.setting.today.isoformat()
        last = note(self.wanted.config_file.parent, self.project.sources, self.wanted.arguments, day, known)
        self._ask_whether_changed()
        # A font may be installed any time, and then the same command makes more.
        return None if self.order.studio.lacks_font else last

    def _mirror(self) -> None:
        engine = self.wanted.engine
        with engine.make_executor(engine.jobs, initializer=_nothing, initargs=()) as executor:
            self.store.mirror(executor, is_whole=True)


def _nothing() -> None:
    """Prepare nothing: a link needs no context."""


def _text_problems(draft: Draft, made: Iterable[MadePage]) -> list[Problem]:
    """Return what is wrong with the texts of the pages made, links to sections of other pages among it."""
    odd = [page.fragment for page in made if page.fragment]
    found = [problem for fragment in odd for problem in fragment.problems]
    return [*found, *anchor_problems(odd, draft)] if odd else []


def _page_states(
    draft: Draft, keys: Mapping[str, str], made: Mapping[str, MadePage], past: Past
) -> dict[str, PageState]:
    """Return the state of every page: of those made a new one, of the others the one they had."""
    kept = past.state.pages
    urls = [page.url for page in draft.pages]
    return {url: made[url].state(keys[url]) if url in made else kept[url] for url in urls}
