"""Templates are compiled once for an installed program, and never shown as an older one wrote them."""

import sys
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from civpub.rendering import compiled
from civpub.rendering.compiled import CompiledTemplates, with_compiled
from civpub.rendering.environment import environment

TEMPLATE = "<h1>{{ title }}</h1>"


@pytest.fixture(autouse=True)
def _keeps_what_it_compiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def shown(folder: Path, text: str = TEMPLATE, *, may_compile: bool = True) -> str:
    """What a process shows that keeps its compiled templates in `folder`."""
    made = Environment(loader=DictLoader({"a.html": text}), autoescape=True, bytecode_cache=CompiledTemplates(folder))
    if not may_compile:
        made.compile = refuse  # type: ignore[method-assign]
    return made.get_template("a.html").render(title="标题")


def refuse(*_: object, **__: object) -> None:
    """Fail: this was to be known."""
    message = "compiled again"
    raise AssertionError(message)


def kept(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def test_a_template_is_compiled_once(tmp_path: Path) -> None:
    assert shown(tmp_path) == shown(tmp_path, may_compile=False) == "<h1>标题</h1>"
    assert len(kept(tmp_path)) == 1


def test_whoever_may_read_the_program_may_read_what_it_compiled(tmp_path: Path) -> None:
    shown(tmp_path)
    (file,) = kept(tmp_path)
    assert file.stat().st_mode == Path(compiled.__file__).stat().st_mode


def test_a_template_that_was_changed_is_compiled_anew(tmp_path: Path) -> None:
    shown(tmp_path)
    assert shown(tmp_path, "<h2>{{ title }}</h2>") == "<h2>标题</h2>"
    assert len(kept(tmp_path)) == 1


@pytest.mark.parametrize("at", range(0, 400, 7))
def test_what_is_damaged_is_compiled_anew(tmp_path: Path, at: int) -> None:
    shown(tmp_path)
    (file,) = kept(tmp_path)
    data = bytearray(file.read_bytes())
    data[at % len(data)] ^= 1 << at % 8
    file.write_bytes(data)
    assert shown(tmp_path) == "<h1>标题</h1>"
    assert shown(tmp_path, may_compile=False) == "<h1>标题</h1>", "it is whole again"


def test_what_another_program_compiled_is_gone(tmp_path: Path) -> None:
    (tmp_path / "templates-older").mkdir()
    (tmp_path / "templates-older" / "a").touch()
    (tmp_path / "module.pyc").touch()
    shown(tmp_path)
    assert not (tmp_path / "templates-older").exists()
    assert (tmp_path / "module.pyc").exists()


def test_nothing_is_kept_where_python_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert shown(tmp_path) == "<h1>标题</h1>"
    assert not list(tmp_path.iterdir())


def test_where_nothing_can_be_kept_everything_is_compiled(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert shown(tmp_path / "file") == "<h1>标题</h1>"


def test_our_own_templates_are_kept_beside_our_compiled_modules() -> None:
    assert environment().bytecode_cache is with_compiled(Environment(autoescape=True)).bytecode_cache is not None
