"""A content folder as a test writes it, and what the software makes of it up to the planned pages. No templates."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from msgspec import Struct

from civpub.assemble import Draft, Order, draft_site
from civpub.catalog import Catalog
from civpub.engine import Engine
from civpub.kinds import KINDS
from civpub.kinds.kind import Kind
from civpub.kinds.page import PlannedPage
from civpub.kinds.setting import Community, Setting
from civpub.loader import Loaded, to_record
from civpub.loader.content import url_of
from civpub.loader.profile import read_vocabularies
from civpub.problems import Problem, report, sort_problems
from civpub.sources import source_from_bytes

TODAY = date(2026, 11, 10)
COMMUNITY = "名称: 望河社区\n单位: 望河社区居民委员会\n"
BY_NAME = {kind.name: kind for kind in KINDS}


@dataclass(frozen=True)
class Checked:
    """A whole content folder after every step that needs no template."""

    draft: Draft
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


def order(content_dir: Path, today: date = TODAY, documents: Mapping[str, str] | None = None, **more: Any) -> Order:
    """An order for `content_dir`, done in this process unless `more` says otherwise."""
    return Order(content_dir, documents or {}, today, **{"engine": Engine(jobs=1), **more})


def check(content_dir: Path, today: date = TODAY, documents: Mapping[str, str] | None = None) -> Checked:
    """Do to `content_dir` what `civpub check` does before it renders."""
    draft = draft_site(order(content_dir, today, documents))
    return Checked(draft, draft.catalog, {page.url: page for page in draft.pages}, list(draft.problems))


def taken(checked: Checked, page: PlannedPage) -> tuple[object, ...]:
    """Everything the template of `page` is given: its plan, what it takes of its record, the texts it shows."""
    record_at = checked.draft.renderer.record_at
    record = record_at(page.record) if page.record else None
    view = BY_NAME[record.kind].view(record) if record else {}
    return page, view, [record_at(place.record).text(place.path) for place in page.texts.values()]


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
    if isinstance(value, Struct):
        return [getattr(value, name) for name in value.__struct_fields__]
    names = chain.from_iterable(getattr(base, "__slots__", ()) for base in type(value).__mro__)
    slots = [getattr(value, name, None) for name in names if name != "__weakref__"]
    private = getattr(value, "__pydantic_private__", None)
    return [*slots, *vars(value).values(), private] if hasattr(value, "__dict__") else slots
