"""Makes what a build has to make: the pages, by workers; meanwhile the shell, and what is made of all plans at once."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from civpub.assemble import Draft, anchor_problems, files_beside
from civpub.build.parts import Shell, make_shell
from civpub.build.state import PageState, State
from civpub.build.wanted import Wanted
from civpub.build.work import MadePage, Workbench, make_pages
from civpub.kinds.page import PlannedPage
from civpub.plugin.chrome import Chrome, ChromeKey
from civpub.plugin.project import Project, ProjectError
from civpub.plugin.sitemap import sitemap
from civpub.problems import Problem
from civpub.publish import Manifest, Stage
from civpub.verify import Around, PageFacts, look_around


class Making(Struct, frozen=True):
    """What was made: pages by address, the shell, the files `beside` the pages; in which chromes, and their facts."""

    pages: Mapping[str, MadePage]
    shell: Shell
    beside: Manifest
    chromes: Mapping[str, Chrome]
    around: Mapping[str, PageFacts]

    def text_problems(self, draft: Draft) -> list[Problem]:
        """Return what is wrong with the texts of the pages made, links to sections of other pages among it."""
        odd = [page.fragment for page in self.pages.values() if page.fragment]
        found = [problem for fragment in odd for problem in fragment.problems]
        return [*found, *anchor_problems(odd, draft)] if odd else []

    def states(self, draft: Draft, past: State) -> dict[str, PageState]:
        """Return the state of each page of `draft`: of those made a new one, of the others the one they had."""
        made, kept = self.pages, past.pages
        urls = kept if draft.is_planned else [page.url for page in draft.pages]
        return {url: made[url].state if url in made else kept[url] for url in urls}


class Maker(Struct, frozen=True):
    """Makes what `project` wants of `draft` into `stage`, and hands on of the `past` what still holds."""

    project: Project
    wanted: Wanted
    draft: Draft
    stage: Stage
    past: State

    def make(self, stale: Sequence[PlannedPage]) -> tuple[Making, ProjectError | None]:
        """Make the `stale` pages and all that is no page; an error, to be told last, says that MkDocs gave up."""
        chromes, around = self._chromes(stale)
        edit_urls = self.project.edit_urls(self.draft, stale)
        bench = Workbench(
            self.draft.renderer, self.draft.digests, chromes, around, self.project.site_url, edit_urls, self.stage,
            self.draft.policy.is_on,
        )  # fmt: skip
        made: dict[str, MadePage] = {}
        rest: tuple[Shell, Manifest, ProjectError | None] | None = None
        for some in self.wanted.engine.run(make_pages, bench, stale):
            made |= {page.url: page for page in some}
            self.wanted.progress("生成页面", len(made), len(stale))
            # While the workers go on, MkDocs makes the shell.
            rest = rest or self._rest()
        shell, beside, error = rest or self._rest()
        facts = {**self.past.around, **{name: each.facts for name, each in around.items()}}
        return Making(made, shell, beside, chromes, facts), error

    def _chromes(self, stale: Sequence[PlannedPage]) -> tuple[dict[str, Chrome], dict[str, Around]]:
        """Return the chromes of the past, which hold as long as its environment does, and those `stale` pages lack.

        Looked over are those that `stale` pages stand in.
        """
        known = self.past.chromes
        wanted = set(map(ChromeKey.of, stale))
        chromes = {**known, **self.project.chromes(self.draft, {key for key in wanted if key.name not in known})}
        return chromes, {
            key.name: look_around(chromes[key.name].shared, key.top, key.depth, self.project.site_url) for key in wanted
        }

    def _rest(self) -> tuple[Shell, Manifest, ProjectError | None]:
        try:
            shell = make_shell(self.project, self.draft, self.past.shell, self.stage)
        except ProjectError as error:
            return Shell(self.past.shell, {}, {}), {}, error
        return shell, self._beside(shell), None

    def _beside(self, shell: Shell) -> Manifest:
        """Return what is made of the plan of all pages: feeds, the index of people, the site map."""
        # The shell of the past is handed on as it is where nobody edited a hand-written page; an empty one never is.
        if self.draft.is_planned and shell.state is self.past.shell:
            return {path: self.stage.base[path] for path in self.past.beside}
        site_url, listed = self.project.site_url, (page for page in self.draft.pages if not page.is_aside)
        days = {page.url: page.modified.isoformat() if page.modified else "" for page in listed}
        maps = sitemap(site_url, {**days, **shell.state.updated})
        files = (*maps.items(), *files_beside(self.draft, site_url))
        return {path: self.stage.put(path, data) for path, data in files}
