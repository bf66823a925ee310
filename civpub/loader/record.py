"""Turns a source into a record of its kind."""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache

from msgspec import Struct

from civpub.calendar import format_day, parse_day
from civpub.kinds import codes
from civpub.kinds.fields import PROSE
from civpub.kinds.kind import Kind
from civpub.kinds.record import BODY, Flaw, Origin, Part, Path, Record, TextBlock
from civpub.kinds.setting import Setting
from civpub.loader.convert import convert, flaw_problems, judgeable
from civpub.loader.misplaced import in_its_folder
from civpub.loader.placeholders import placeholder_problems, without_echoes
from civpub.loader.private_numbers import private_number_problems
from civpub.loader.shape import Shaped, chinese, part_of, shape
from civpub.problems import Code, Problem
from civpub.sources.source import Scalar, Source

FARTHEST = timedelta(days=366)
"""How far ahead a record may be dated: what is farther is a slip in the year."""


NEAR = timedelta(days=31)
"""How far a record may be dated from the day its file is named after: a plan is written up weeks later."""

_DATED_NAME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])")


class Loaded(Struct, frozen=True):
    """A source with what came of it: the record, unless it cannot be one, and everything wrong with it."""

    source: Source
    shaped: Shaped
    record: Record | None
    problems: tuple[Problem, ...]


def to_record(source: Source, kind: Kind, url: str, setting: Setting) -> Loaded:
    """Return `source` as a record of `kind` whose page is at `url`, with all its problems."""
    shaped = shape(source, kind.record)
    record, problems = convert(shaped, kind.record, source, codes_by_name(kind))
    problems += flaw_problems(_body_flaws(source), shaped, source)
    judged, wrong = (record, set[str]()) if record else judgeable(shaped, kind.record)
    if judged is not None:
        judged.placed(Origin(source.path, url, _texts(source, kind.record, shaped)))
        flaws = [*judged.flaws(setting), *_date_flaws(judged, setting), *_name_flaws(judged, source)]
        certain = [flaw for flaw in flaws if not wrong & {*flaw.path[:1], flaw.beside}]
        problems += flaw_problems(certain, shaped, source)
    problems = without_echoes(problems, placeholder_problems(source))
    problems = in_its_folder(problems, source, kind)
    return Loaded(source, shaped, record, (*problems, *private_number_problems(source, shaped, kind.record)))


@cache
def codes_by_name(kind: Kind) -> dict[str, Code]:
    """Return the codes a field of `kind` may be refused with."""
    return {code.name: code for code in (*codes.ALL, *kind.codes)}


def _body_flaws(source: Source) -> Iterator[Flaw]:
    if source.body is not None and not source.body.text.strip():
        yield Flaw(BODY, codes.BODY, "没有正文", "在第二条“---”的下面写正文。")


def _date_flaws(record: Record, setting: Setting) -> Iterator[Flaw]:
    if record.date > setting.today + FARTHEST:
        message = f"日期（{format_day(record.date)}）比今天（{format_day(setting.today)}）晚一年以上"
        yield Flaw(("date",), codes.TOO_FAR, message, "请核对年份。")
    elif record.date > setting.today:
        message = f"日期（{format_day(record.date)}）在今天（{format_day(setting.today)}）之后"
        yield Flaw(("date",), codes.FUTURE, message, "请核对年份和月份；确实是提前写好的，可以不改。")


def _name_flaws(record: Record, source: Source) -> Iterator[Flaw]:
    """Yield a date copied from an old file: the name of the file begins with another one, far from it."""
    found = _DATED_NAME.match(source.path.rpartition("/")[2])
    named = parse_day(found[0]) if found else None
    if named and abs(record.date - named) > NEAR:
        label = chinese(type(record).model_fields["date"])
        message = f"文件名写的是{format_day(named)}，“{label}”写的是{format_day(record.date)}"
        hint = "请核对年份和月份：日期抄错了的改日期；还没有公布的，也可以改文件名。"
        yield Flaw(("date",), codes.FILE_DATE, message, hint)


def _texts(source: Source, model: type[Part], shaped: Shaped) -> dict[Path, TextBlock]:
    texts = {
        path: _block(source, node)
        for path, node in shaped.nodes.items()
        if isinstance(node, Scalar) and _is_prose(path, model)
    }
    if source.body is not None:
        texts[BODY] = TextBlock(source.body.text, source.path, source.body.first_line)
    return texts


def _block(source: Source, scalar: Scalar) -> TextBlock:
    if not scalar.block:
        return TextBlock(scalar.text.strip(), source.path, scalar.line, scalar.column - 1)
    first = source.line_text(scalar.line + 1)
    return TextBlock(scalar.text, source.path, scalar.line + 1, len(first) - len(first.lstrip(" ")))


def _is_prose(path: Path, model: type[Part]) -> bool:
    return str(path[-1]) in _prose_names(model)


@cache
def _prose_names(model: type[Part]) -> set[str]:
    names: set[str] = set()
    for name, info in model.model_fields.items():
        extra = info.json_schema_extra
        if isinstance(extra, dict) and PROSE in str(extra.get("marks")):
            names.add(name)
        if part := part_of(info):
            names |= _prose_names(part)
    return names
