import json
import sys
from pathlib import Path

import pytest

from bench import run
from bench.generate import write_content
from bench.project import STUB, lay_project
from bench.run import main, plan_steps
from bench.tools import Tool, make_tools

BUILD = """
import pathlib, shutil
for file in pathlib.Path("content").rglob("*.*"):
    page = pathlib.Path("site", "news", file.stem[:4], file.stem, "index.html")
    page.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, page)
"""


def tool(build: str, *, slow: bool = False) -> Tool:
    def prepare(folder: Path, count: int) -> None:
        write_content(folder / "content", count)

    return Tool("fake", prepare, (sys.executable, "-c", build), "content", "site", (), ("cold", "sentence"), slow)


def test_a_measured_project_has_the_example_s_look_and_none_of_its_records(tmp_path: Path) -> None:
    lay_project(tmp_path, 60)

    assert (tmp_path / "mkdocs.yml").is_file()
    assert {page.read_text(encoding="utf-8") for page in (tmp_path / "site_src").rglob("*.md")} == {STUB}
    assert len(list((tmp_path / "content").rglob("*.*"))) == 61


def test_tools_take_turns_in_every_round_and_slow_ones_have_one_turn() -> None:
    tools = make_tools(Path("peers"))

    steps, left_out = plan_steps((1000, 40_000), 2, [tools["civpub"], tools["hugo"], tools["mkdocs"]], asked=False)

    cold = [(step.number, step.size, step.tool.name) for step in steps if step.action == "cold"]
    assert cold == [
        (1, 1000, "civpub"),
        (1, 1000, "hugo"),
        (1, 1000, "mkdocs"),
        (1, 40_000, "civpub"),
        (1, 40_000, "hugo"),
        (2, 1000, "civpub"),
        (2, 1000, "hugo"),
        (2, 40_000, "civpub"),
        (2, 40_000, "hugo"),
    ]
    assert left_out == [
        "Left out: mkdocs at 40,000 records; it is slow (--tools asks for it by name).",
        "mkdocs ran in the first round only; it is slow.",
    ]


def test_a_slow_tool_asked_for_by_name_is_not_left_out() -> None:
    steps, left_out = plan_steps((40_000,), 1, [make_tools(Path("peers"))["zensical"]], asked=True)

    assert [step.action for step in steps] == ["cold", "sentence"]
    assert left_out == []


def test_a_run_keeps_its_raw_figures_and_prints_the_required_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "make_tools", lambda _: {"fake": tool(BUILD)})

    main(["--sizes", "60", "--rounds", "2", "--json", str(tmp_path / "figures.json"), "--folder", str(tmp_path)])

    printed = capsys.readouterr()
    kept = json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))["runs"]
    assert [(each["action"], each["number"], each["output"]["pages"]) for each in kept] == [
        ("cold", 1, 61),
        ("sentence", 1, 61),
        ("cold", 2, 61),
        ("sentence", 2, 61),
    ]
    assert "cold, 10,000 records, against Hugo" in printed.out
    assert "[  4/4] round 2      60  fake         sentence" in printed.err


def test_a_tool_that_does_not_build_what_was_edited_is_never_fast(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lazy = f"import pathlib\nif not pathlib.Path('site').exists():\n  exec({BUILD!r})"
    monkeypatch.setattr(run, "make_tools", lambda _: {"fake": tool(lazy)})

    with pytest.raises(SystemExit, match="does not show the edit"):
        main(["--sizes", "60", "--rounds", "1", "--folder", str(tmp_path)])


def test_a_cold_build_starts_without_the_site_and_the_cache_of_the_one_before(tmp_path: Path) -> None:
    civpub = make_tools(Path("peers"))["civpub"]
    project = tmp_path / "project"
    (project / "release").mkdir(parents=True)
    (project / "site").symlink_to("release")
    (project / ".cache").mkdir()

    civpub.clear(project, tmp_path / "before")

    assert [path.name for path in project.iterdir()] == ["release"]
