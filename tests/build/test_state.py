"""What a build keeps for the next one may be harmed in any way: it is then not believed, and the site comes out right.

All 1,000 harmed states go through `read_state`, and as many notes through `unchanged_since`; none is believed. Whole
builds show for a sample of them, and for harmed books beside the site, that what is not believed is made anew.
"""

import shutil
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from damage import damages, only, sealed
from village import LONG, Tree, build, clean_build, differences, lay_out, tree

from civpub.build.build import build_site
from civpub.build.nothing import LAST, unchanged_since
from civpub.build.state import read_state
from civpub.build.wanted import Wanted
from civpub.engine import Engine

DAMAGES = 1_000
BUILDS = 300 if LONG else 20
"""Whole builds for each file that is harmed."""
STATE = ".cache/civpub/site-*.json"
SHAPES = (b"", b"{}", b"[]", b"null", b'{"environment":1,"release":""}', b'{"environment":"\xff","release":""}')
TEXTS = ("坏了两个月的三盏路灯换好了。", "路灯换好了，东门不黑了。")


@pytest.fixture
def built(project: Path) -> Path:
    """The project, built twice: there is a state, a twin and a release before."""
    write(project, TEXTS[1])
    assert build(project).is_published
    write(project, TEXTS[0])
    assert build(project).is_published
    return project


def write(project: Path, text: str) -> None:
    """Let one of the news say `text`."""
    news = "---\n标题: 东门的路灯亮了\n日期: 2026-09-05\n主题: 便民服务\n---\n\n"
    (project / "content/news/2026/2026-09-05-xiu-deng.md").write_text(f"{news}{text}\n", encoding="utf-8")


def wanted_trees(project: Path, tmp_path: Path) -> dict[str, Tree]:
    """What a clean build makes of the project with each of the texts."""
    trees = {}
    for text in TEXTS:
        write(project, text)
        trees[text] = clean_build(project, tmp_path / "fresh")[1]
    write(project, TEXTS[0])
    return trees


def test_a_harmed_state_is_not_believed(built: Path, tmp_path: Path) -> None:
    whole = only(built, STATE).read_bytes()
    assert read_state(only(built, STATE)) is not None
    for number, harmed in enumerate(damages(whole, DAMAGES)):
        (tmp_path / "state.json").write_bytes(harmed)
        assert read_state(tmp_path / "state.json") is None, number


def test_a_state_of_another_shape_is_not_believed_though_it_is_whole(tmp_path: Path) -> None:
    for body in SHAPES:
        (tmp_path / "state.json").write_bytes(sealed(body))
        assert read_state(tmp_path / "state.json") is None, body


def test_a_harmed_note_of_the_last_build_never_says_that_nothing_changed(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project)
    build_site(Wanted(Path("mkdocs.yml"), engine=Engine(1), arguments=("build",)))
    kept = unchanged_since(("build",))
    assert kept is not None, "without a note that is believed, this shows nothing"
    whole = LAST.read_bytes()
    write(project, TEXTS[1])
    for number, harmed in enumerate(damages(whole, DAMAGES)):
        LAST.write_bytes(harmed)
        assert unchanged_since(("build",)) is None, number
    for arguments in (("build", "--clean"), ("build", "--site-dir", "other"), ()):
        LAST.write_bytes(whole)
        assert unchanged_since(arguments) is None


@pytest.mark.parametrize("name", [STATE, ".site.civpub/state.json", ".site.civpub/manifests/*.json"])
def test_after_harm_the_next_build_is_as_a_clean_one(built: Path, tmp_path: Path, name: str) -> None:
    trees = wanted_trees(built, tmp_path)
    rounds = zip(cycle(reversed(TEXTS)), harms(built, name), strict=False)
    for number, (text, file) in enumerate(rounds):
        write(built, text)
        outcome = build(built)
        assert outcome.is_published, (number, file, outcome.refusal)
        assert not (found := differences(tree(built / "site"), trees[text])), (number, file, found)
    assert number == BUILDS - 1


def harms(project: Path, name: str) -> Iterator[str]:
    """Harm the files called `name` as they are then, once before each build; give what was harmed."""
    chosen = range(0, DAMAGES, DAMAGES // BUILDS)
    for number in chosen[:BUILDS]:
        files = sorted(project.glob(name))
        file = files[number % len(files)]
        for count, harmed in enumerate(damages(file.read_bytes(), DAMAGES)):
            if count == number:
                file.write_bytes(harmed)
                break
        yield f"{file.name}, harm {number}"


def test_the_state_of_another_site_is_not_believed(built: Path, tmp_path: Path) -> None:
    other = lay_out(tmp_path / "other")
    (other / "content/community.yml").write_text("名称: 别的社区\n单位: 别的居委会\n", encoding="utf-8")
    assert build(other).is_published
    trees = wanted_trees(built, tmp_path)
    for source in (other, built):
        stolen = only(source, STATE).read_bytes()
        write(built, TEXTS[1])
        assert build(built).is_published
        only(built, STATE).write_bytes(stolen)  # of another site, then of this one as it was a build ago
        write(built, TEXTS[0])
        assert build(built).is_published
        assert not differences(tree(built / "site"), trees[TEXTS[0]])


def test_what_cannot_be_kept_costs_only_time(project: Path) -> None:
    shutil.rmtree(project / ".cache")
    (project / ".cache").write_text("一个文件，不是文件夹", encoding="utf-8")
    assert build(project).is_published
    again = build(project)
    assert again.is_published
    assert again.built.kept == 0
