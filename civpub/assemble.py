"""The whole data path up to finished fragments: read, check, gather, plan, render. All that stands above wants this."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from civpub.catalog import Catalog, gather, veiled
from civpub.catalog.codes import NO_ANCHOR
from civpub.kinds.page import PlannedPage
from civpub.loader import load_content
from civpub.pages import plan_pages
from civpub.problems import Problem, sort_problems
from civpub.rendering import Fragment, Targets, render_fragment


@dataclass(frozen=True)
class Site:
    """A site ready to be framed: its catalog, its pages with their fragments by address, and every problem."""

    catalog: Catalog
    pages: tuple[PlannedPage, ...]
    fragments: Mapping[str, Fragment]
    problems: tuple[Problem, ...]

    def with_problems(self, more: Iterable[Problem]) -> "Site":
        """Return this site with `more` problems found beside it."""
        return replace(self, problems=tuple(sort_problems([*self.problems, *more])))

    @cached_property
    def media(self) -> frozenset[str]:
        """The addresses of the pictures and attachments that pages use; any other file stays private."""
        return frozenset().union(*(fragment.media for fragment in self.fragments.values()))

    @property
    def is_publishable(self) -> bool:
        """Whether nothing is wrong but what can wait."""
        return not any(problem.is_error for problem in self.problems)


def assemble(content_dir: Path, documents: Mapping[str, str], today: date) -> Site:
    """Return the site of `content_dir` as it is to be shown on `today`.

    `documents` maps the project paths of hand-written pages to their addresses, for records to link to.
    """
    content = load_content(content_dir, today, documents.values())
    catalog, problems = gather(content, documents)
    pages, collisions = plan_pages(catalog)
    targets = Targets({**catalog.documents, **catalog.addresses}, catalog.pictures, catalog.attachments)
    fragments = {page.url: render_fragment(page, targets) for page in pages}
    problems += [*content.problems, *collisions, *_text_problems(fragments), *_anchor_problems(fragments)]
    return Site(catalog, pages, fragments, tuple(sort_problems(veiled(problems, content))))


def _text_problems(fragments: Mapping[str, Fragment]) -> Iterator[Problem]:
    for fragment in fragments.values():
        yield from fragment.problems


def _anchor_problems(fragments: Mapping[str, Fragment]) -> Iterator[Problem]:
    for fragment in fragments.values():
        for found in fragment.out_links:
            target = fragments.get(found.link.url)
            if target is None:
                message, hint = "手写的页面只能链接到整页，不能链接到其中的小标题", "请删去“#”和它后面的字。"
            elif found.link.anchor in target.ids:
                continue
            else:
                message, hint = "链接指向的小标题在那一页上没有", "请打开那一页，核对小标题的文字。"
            yield NO_ANCHOR.at(found.place, message, hint, line_text=found.line_text)
