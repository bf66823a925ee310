"""Names that one file hides: where another file writes them out, and reports that do not repeat them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath

from civpub.catalog import codes
from civpub.kinds import KINDS
from civpub.kinds.record import BODY, Flaw, Path
from civpub.loader import Content, Loaded
from civpub.loader.convert import flaw_problems
from civpub.names import HiddenNames, name_key
from civpub.problems import Problem
from civpub.sources.source import Scalar

_MESSAGE = "这里写的姓名，和光荣榜上一位不公开姓名者相同"


def veiled(problems: Iterable[Problem], content: Content) -> list[Problem]:
    """Return `problems` with ○ for every hidden name they would repeat, as long as before, so that carets fit."""
    names = HiddenNames(name for _, hidden in _hidden(content) for name in hidden)
    return [
        replace(
            problem,
            message=names.veil(problem.message),
            hint=names.veil(problem.hint),
            line_text=names.veil(problem.line_text),
        )
        for problem in problems
    ]


def namesake_problems(content: Content) -> Iterator[Problem]:
    """Yield where a file writes out a name that another file hides; its own hidden names its kind has told."""
    shown: dict[str, str] = {}
    own: dict[str, set[str]] = {}
    for item, hidden in _hidden(content):
        keys = {name_key(name): display for name, display in hidden.items()}
        shown |= keys
        own[item.source.path] = set(keys)
    if not shown:
        return
    names = HiddenNames(shown)
    for found in content.loaded.values():
        for item in found:
            flaws = _flaws(item, names, shown, own.get(item.source.path, set()))
            yield from flaw_problems(flaws, item.shaped, item.source)


def _hidden(content: Content) -> Iterator[tuple[Loaded, Mapping[str, str]]]:
    for kind in KINDS:
        for item in content.loaded[kind.name]:
            if hidden := kind.hidden_names(item.shaped.values):
                yield item, hidden


def _flaws(item: Loaded, names: HiddenNames, shown: Mapping[str, str], own: set[str]) -> Iterator[Flaw]:
    for path, text in _texts(item):
        if found := [name for name in names.find(text) if name not in own]:
            instead = "”“".join(dict.fromkeys(shown[name] or "显示名" for name in found))
            hint = f"说的是同一位，请改成“{instead}”，或者换一种说法；只是同名，可以不改。"
            yield Flaw(_spot(path, text, names), codes.NAMESAKE, _MESSAGE, hint)


def _spot(path: Path, text: str, names: HiddenNames) -> Path:
    """Return the way to the first line of the body that writes out a name, and any other `path` as it is."""
    lines = enumerate(text.split("\n")) if path == BODY else ()
    return next(((*BODY, number) for number, line in lines if names.find(line)), path)


def _texts(item: Loaded) -> Iterator[tuple[Path, str]]:
    """Yield the file's name, every text in its fields, and its body, with their paths."""
    yield (), PurePosixPath(item.source.path).stem
    for path, node in item.shaped.nodes.items():
        if isinstance(node, Scalar):
            yield path, node.text
    if item.source.body is not None:
        yield BODY, item.source.body.text
