"""Another version of civpub believes nothing that this one has kept."""

import shutil
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from commands import digest_of_tree, run_build
from village import lay_out

import civpub
from civpub import program as program_module


def built(project: Path, program: Path) -> str:
    """The digest of the site that the civpub in the folder `program` makes of `project`."""
    done = run_build(project, env={"PYTHONPATH": str(program)})
    assert done.returncode == 0, done.stdout + done.stderr
    assert "没有变化" not in done.stdout
    return digest_of_tree(project / "site")


def copy_of_the_program(folder: Path) -> Path:
    shutil.copytree(Path(civpub.__file__).parent, folder / "civpub", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def test_after_an_update_every_page_is_as_the_new_version_makes_it(project: Path, tmp_path: Path) -> None:
    program = copy_of_the_program(tmp_path / "program")
    before = built(project, program)
    for file, old, new in (
        ("kinds/news/templates/news.html", "<article", '<article data-version="2"'),
        ("plugin/theme/partials/civpub/footer.html", "<footer", '<footer data-version="2"'),
        ("plugin/styles/base.css", "", "/* 2 */"),
    ):
        text = (program / "civpub" / file).read_text(encoding="utf-8")
        assert old in text, file
        (program / "civpub" / file).write_text(text.replace(old, new, 1), encoding="utf-8")
        after = built(project, program)
        assert after != before
        assert after == built(lay_out(tmp_path / file.replace("/", "-")), program)
        before = after


def test_a_state_of_another_version_is_not_believed_even_if_the_pages_would_be_the_same(
    project: Path, tmp_path: Path
) -> None:
    program = copy_of_the_program(tmp_path / "program")
    before = built(project, program)
    module = program / "civpub/kinds/news/pages.py"
    module.write_text(module.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert built(project, program) == before


def test_libraries_have_the_versions_the_standard_library_finds() -> None:
    found = program_module._versions()  # noqa: SLF001
    assert {name: found[name] for name in ("jinja2", "pyyaml", "mkdocs-material")} == {
        name: version(name) for name in ("jinja2", "pyyaml", "mkdocs-material")
    }


@pytest.mark.parametrize("folder", ["Jinja2-3.2.0.dist-info", "Jinja2-3.2.0.egg-info", "jinja2-3.2.0.dist-info"])
def test_another_version_of_a_library_is_noticed_however_it_was_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path / "nothing"), str(tmp_path)])
    (tmp_path / folder).mkdir()
    assert program_module._versions() == {"jinja2": "3.2.0"}  # noqa: SLF001
