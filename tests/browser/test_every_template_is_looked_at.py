"""The list of pages that browser tests look at leaves out no template, no depth and no hand-written page."""

from pathlib import Path

from example import ROOT
from templates import BY_HAND, PAGES, TEMPLATES

from civpub.assemble import draft_site
from civpub.engine import Engine
from civpub.plugin.project import load_project


def test_every_planned_template_of_the_example_is_on_the_list() -> None:
    pages = draft_site(load_project(ROOT / "mkdocs.yml").order(Engine())).pages
    planned = {page.url: page.template for page in pages}

    assert {url: planned.get(url) for url in PAGES} == PAGES
    assert set(planned.values()) - set(PAGES.values()) == set(), "put a page of each into tests/browser/templates.py"


def test_the_example_uses_every_template_of_a_page_there_is() -> None:
    folders = [ROOT / "civpub/rendering/templates", *(ROOT / "civpub/kinds").glob("*/templates")]
    parts = ("_", "home_")  # what other templates take in
    found = {file.name for folder in folders for file in folder.glob("*.html") if not file.name.startswith(parts)}

    assert found == set(PAGES.values())


def test_every_hand_written_page_is_on_the_list(example_site: Path) -> None:
    written = {f"{file.stem}/" for file in (ROOT / "site_src").glob("*.md")}

    assert written | {"404.html"} == set(BY_HAND)
    assert [path for path in TEMPLATES if not (example_site / path.rstrip("/")).exists()] == []


def test_the_list_reaches_from_the_top_to_the_third_folder() -> None:
    assert {path.count("/") for path in TEMPLATES} >= {0, 1, 2, 3}
