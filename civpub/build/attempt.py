"""One attempt at a build: all is read from one state of the content, and only what changed is made anew."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from civpub.assemble import Draft, draft_site
from civpub.build.environment import environment_digest
from civpub.build.gate import Tree, tree_flaws
from civpub.build.keeping import next_state, targets_of
from civpub.build.layout import lay_out
from civpub.build.lookout import Lookout
from civpub.build.making import Maker
from civpub.build.memory import Memory
from civpub.build.nothing import Last, keep_last, note
from civpub.build.parts import Developing, put_drawn, put_pictures
from civpub.build.past import find_past, state_file
from civpub.build.scout import Report
from civpub.build.state import State, pack, read_state
from civpub.build.wanted import BuildError, Built, Wanted
from civpub.kept import keep
from civpub.pictures.store import ChangedPictureError, PictureStore
from civpub.plugin.project import Project
from civpub.plugin.sharing import note_of
from civpub.problems import Problem
from civpub.publish import Manifest, Stage, Store, release_id
from civpub.share import keep_only
from civpub.verify import report


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
        # Before the scout is heard, who may still be on the way; it is heard before anything is read.
        state = None if wanted.clean else self.memory.state or read_state(self.file)
        self.lookout = Lookout(scout(), project.sources, site_dir)
        self.order = replace(
            project.order(wanted.engine), warnings=False, progress=wanted.progress, digests=self.lookout.digests
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
        try:
            return self._run()
        finally:
            self.lookout.end()

    def _run(self) -> Built:
        with self.built.stage("读取和检查"):
            past = self.past
            draft = draft_site(
                replace(
                    self.order, known=past.known, media=past.media, pictures=past.state.pictures,
                    is_planned=past.is_planned,
                )
            )  # fmt: skip
            self.built.records = len(draft.readings)
            if self._has_errors(draft, [*draft.problems, *self.project.document_problems()]):
                return self.built
        with self.built.stage("准备"):
            targets = targets_of(draft.catalog)
            stale = past.stale(draft, targets)
            twin = self.memory.twin or self.lookout.twin()
            stage = self.store.stage(fresh=self.wanted.clean, whole_twin=twin)
            if stage.fresh and past.state.release:
                past, draft = past.without_pages, replace(draft, is_planned=False)
                stale = past.stale(draft, targets)
        with self.built.stage("生成页面"):
            making, error = Maker(self.project, self.wanted, draft, stage, past.state).make(stale)
            with self._reading_pictures():
                shared = put_drawn(draft, past.state.drawn, stage, self.wanted)
            pages = making.states(draft, past.state)
            self.built.made, self.built.kept = len(making.pages), len(pages) - len(making.pages)
            if self._has_errors(draft, making.text_problems(draft)):
                return self.built
            if error:
                self.lookout.ask_whether_changed()
                raise error
        tree = Tree(past.state, pages, making, targets)
        with self.built.stage("处理照片"), self._reading_pictures():
            work = Developing(self.pictures, stage)
            pictures = put_pictures(work, draft.catalog, tree.uses, self.wanted.engine, self.wanted.progress)
        self._publish(draft, tree, {**pictures, **shared}, stage)
        return self.built

    def _publish(self, draft: Draft, tree: Tree, pictures: Manifest, stage: Stage) -> None:
        """Complete `tree` in `stage`, look it over, make it live, and keep what the next build wants to know.

        Raises:
            BuildError: A finished page is wrong.
            ChangedMeanwhileError: The content was changed.
        """
        with self.built.stage("核对"):
            marks = lay_out(tree, draft, pictures, stage, self.wanted)
            last = self._last(draft)
            self.lookout.look()
            with self._meanwhile(stage, marks):
                self._verify(tree, marks, stage)
                state = next_state(draft, tree, self.environment, release_id(marks))
                packed = None if self.wanted.memory and not stage.fresh else pack(state)
            self.lookout.ask_whether_changed()
        with self.built.stage("发布"):
            self.store.publish(stage, marks, draft.survey.setting.today)
            self.built.is_published = True
            self.built.note = note_of(self.order.studio)
            self._keep(draft, state, packed, last)
        if self.wanted.memory is None:
            self.built.held = (self, draft, tree, marks)

    def _keep(self, draft: Draft, state: State, packed: bytes | None, last: Last | None) -> None:
        """Keep for the next build what this one knows and made, and of earlier ones nothing that is not wanted.

        A state that is not `packed` yet is put on the disk while whoever waits for the build goes on.
        """
        self.pictures.keep_only(draft.catalog.pictures.values())
        keep_only(state.drawn, self.order.studio)
        if packed is None:
            self.memory.write(state, self.file)
        else:
            self.memory.finish()
            keep(self.file, packed)
        keep_last(self.wanted.config_file.parent, last, self.site_dir, state.release, len(state.pages))
        self.memory.state, self.memory.twin = state, self.store.twin

    def _has_errors(self, draft: Draft, problems: Iterable[Problem]) -> bool:
        told = draft.told(problems)
        self.built.problems += told
        has_errors = any(problem.is_error for problem in told)
        if has_errors:
            self.lookout.ask_whether_changed()
        return has_errors

    @contextmanager
    def _reading_pictures(self) -> Iterator[None]:
        """Begin anew where a picture has changed since it was looked over."""
        try:
            yield
        except ChangedPictureError:
            self.lookout.ask_whether_changed()
            raise

    def _verify(self, tree: Tree, marks: Manifest, stage: Stage) -> None:
        if flaws := tree_flaws(tree, marks, stage):
            self.lookout.ask_whether_changed()
            raise BuildError(report(flaws))

    def _last(self, draft: Draft) -> Last | None:
        """Return a note of what was read, so that the same command can be answered at once while that stays so."""
        day = "" if self.project.is_fixed else draft.survey.setting.today.isoformat()
        inputs = partial(self.lookout.inputs, draft)
        last = note(self.wanted.config_file.parent, self.project.sources, self.wanted.arguments, day, inputs)
        # A font may be installed any time, and then the same command makes more.
        return None if self.order.studio.lacks_font else last

    @contextmanager
    def _meanwhile(self, stage: Stage, marks: Manifest) -> Iterator[None]:
        """While a fresh tree is looked over, have it written to the disk, and a second one made for the next build."""
        if not stage.fresh:
            yield
            return
        store, engine = self.store, self.wanted.engine
        with engine.executor() as executor, store.doubled(stage, marks, executor), stage.written_back():
            yield
