"""Names that one file hides: where another file writes them out, and reports that do not repeat them."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import PurePosixPath

from msgspec.structs import replace

from civpub.catalog import codes
from civpub.kinds.kind import Kind
from civpub.kinds.record import BODY, Flaw, Path
from civpub.loader import Loaded
from civpub.names import HiddenNames, name_key
from civpub.problems import Problem
from civpub.sources.source import Scalar

_MESSAGE = "这里写的姓名，和光荣榜上一位不公开姓名者相同"


def veiled(problems: Iterable[Problem], hidden: Iterable[str]) -> list[Problem]:
    """Return `problems` with ○ for every name of `hidden` they would repeat, as long as before, so that carets fit."""
    names = HiddenNames(hidden)
    return [
        replace(
            problem,
            message=names.veil(problem.message),
            hint=names.veil(problem.hint),
            line_text=names.veil(problem.line_text),
        )
        for problem in problems
    ]


def hidden_names(loaded: Loaded, kind: Kind) -> Mapping[str, str]:
    """Return the names a file hides, each with what is shown instead."""
    return kind.hidden_names(loaded.shaped.values)


def namesake_flaws(loaded: Loaded, hidden: Mapping[str, str], own: Mapping[str, str]) -> Iterator[Flaw]:
    """Yield where a file writes out one of the names other files hide; its `own` hidden names its kind has told."""
    if hidden:
        shown = {name_key(name): display for name, display in hidden.items()}
        yield from _flaws(loaded, _search(tuple(sorted(hidden))), shown, set(map(name_key, own)))


@lru_cache(maxsize=1)
def _search(names: tuple[str, ...]) -> HiddenNames:
    return HiddenNames(map(name_key, names))


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
