"""The pages of some records, planned without the rest of the site, are those of the whole plan."""

import pytest
from example import ROOT

from civpub.assemble import Draft, draft_site
from civpub.engine import Engine
from civpub.kinds import KINDS
from civpub.plugin.project import load_project


@pytest.fixture(scope="module")
def draft() -> Draft:
    """The example, with the pictures for sharing that its configuration asks for."""
    return draft_site(load_project(ROOT / "mkdocs.yml").order(Engine(1)))


@pytest.mark.parametrize("folder", [kind.folder for kind in KINDS])
def test_pages_planned_for_one_record_are_those_of_the_whole_plan(draft: Draft, folder: str) -> None:
    records = [path for path in draft.readings if path.startswith(f"content/{folder}/")]
    assert records
    for path in records:
        taking = [page for page in draft.pages if path in page.records]
        assert taking
        assert draft.plan.some({path}, (), draft.pictures.own) == taking


def test_pages_planned_for_many_records_come_once_each(draft: Draft) -> None:
    found = draft.plan.some(set(draft.readings), (), draft.pictures.own)
    assert found == [page for page in draft.pages if page.records]


def test_pages_asked_for_by_address_are_those_of_the_whole_plan(draft: Draft) -> None:
    for page in draft.pages:
        if page.records:
            assert draft.plan.some((), {page.url}, draft.pictures.own) == [page]


def test_some_pages_have_pictures_of_their_own_and_some_have_not(draft: Draft) -> None:
    assert draft.studio.is_open, "fonts are installed where tests run"
    faces = [page for page in draft.pages if page.shared and page.shared.is_offered]
    own = [page for page in faces if page.url in draft.pictures.own]
    assert own
    assert {page.shared.wide for page in own if page.shared} <= draft.pictures.jobs.keys()
