"""A content folder as a test writes it, and what the software makes of it up to the planned pages. No templates."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from civpub.catalog import Catalog, gather, veiled
from civpub.kinds import KINDS
from civpub.kinds.kind import Kind
from civpub.kinds.page import PlannedPage
from civpub.kinds.setting import Community, Setting
from civpub.loader import Content, Loaded, load_content, to_record
from civpub.loader.content import url_of
from civpub.loader.profile import read_vocabularies
from civpub.pages import plan_pages
from civpub.problems import Problem, report, sort_problems
from civpub.sources import source_from_bytes

TODAY = date(2026, 11, 10)
COMMUNITY = "名称: 望河社区\n单位: 望河社区居民委员会\n"
BY_NAME = {kind.name: kind for kind in KINDS}


@dataclass(frozen=True)
class Checked:
    """A whole content folder after every step that needs no template."""

    content: Content
    catalog: Catalog
    pages: dict[str, PlannedPage]
    problems: list[Problem]

    @property
    def told(self) -> str:
        return report(self.problems, "text")


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write `files` into ``folder/content``, beside a valid community.yml, and return that folder."""
    content = folder / "content"
    for name, text in {"community.yml": COMMUNITY, **files}.items():
        file = content / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return content


def check(content_dir: Path, today: date = TODAY) -> Checked:
    """Do to `content_dir` what `civpub check` does before it renders."""
    content = load_content(content_dir, today)
    catalog, problems = gather(content, {})
    pages, collisions = plan_pages(catalog)
    found = sort_problems(veiled([*content.problems, *problems, *collisions], content))
    return Checked(content, catalog, {page.url: page for page in pages}, found)


@cache
def setting(today: date = TODAY) -> Setting:
    """The built-in vocabularies on `today`."""
    return Setting(
        today, Community(name="望河社区", organisation="望河社区居民委员会"), read_vocabularies(Path("-"))[0]
    )


def load(kind: str | Kind, text: str, name: str = "", today: date = TODAY) -> Loaded:
    """Load `text` as the only record of a file; its source must be well formed."""
    kind = BY_NAME[kind] if isinstance(kind, str) else kind
    name = name or f"content/{kind.folder}/a{kind.suffix}"
    source, problems = source_from_bytes(text.encode(), name, markdown=kind.suffix == ".md")
    assert source is not None, report(problems, "text")
    return to_record(source, kind, url_of(name), setting(today))


def told(loaded: Loaded) -> str:
    """What is said about a record: code and message of each problem, a line each."""
    lines = [f"{found.place.line} {found.code.name} {found.message}" for found in sort_problems(list(loaded.problems))]
    return "\n".join(lines)


def names(problems: list[Problem] | tuple[Problem, ...]) -> list[str]:
    """The codes of `problems`, in reading order."""
    return [found.code.name for found in sort_problems(list(problems))]


def example(kind: Kind, name: str) -> str:
    """The text of an example of `kind`: smallest, fullest or invalid."""
    return (kind.home / "examples" / f"{name}{kind.suffix}").read_text(encoding="utf-8")


def strings(value: object) -> Iterator[str]:
    """Every text reachable from `value`, whatever it is made of."""
    waiting, seen = [value], set()
    while waiting:
        found = waiting.pop()
        if isinstance(found, str):
            yield found
        elif id(found) not in seen and found is not None:
            seen.add(id(found))
            waiting += _inside(found)


def _inside(value: object) -> list[object]:
    if isinstance(value, Mapping):
        return [*value.keys(), *value.values()]
    if isinstance(value, (list, tuple, set, frozenset)):
        return list(value)
    slots = [getattr(value, name, None) for name in getattr(type(value), "__slots__", ()) if name != "__weakref__"]
    private = getattr(value, "__pydantic_private__", None)
    return [*slots, *vars(value).values(), private] if hasattr(value, "__dict__") else slots
