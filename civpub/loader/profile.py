"""Reads what belongs to the site as a whole: the community's profile and its additions to the vocabularies."""

from collections.abc import Iterator
from pathlib import Path

from civpub.calendar import format_day
from civpub.kinds import KINDS, codes
from civpub.kinds.kind import Kind
from civpub.kinds.record import Flaw
from civpub.kinds.setting import Community, Vocabulary
from civpub.loader.convert import convert, flaw_problems
from civpub.loader.festivals import festival_flaws
from civpub.loader.placeholders import placeholder_problems, without_echoes
from civpub.loader.private_numbers import private_number_problems
from civpub.loader.record import codes_by_name
from civpub.loader.shape import shape
from civpub.problems import Place, Problem
from civpub.sources import Mapping, Source, read_source

COMMUNITY = "community.yml"
VOCABULARY = "vocabulary.yml"


def read_community(content_dir: Path) -> tuple[Community | None, list[Problem]]:
    """Return the community of content/community.yml, or what is wrong with it."""
    name = f"{content_dir.name}/{COMMUNITY}"
    if not (content_dir / COMMUNITY).exists():
        hint = "新建这个文件，写上“名称: ……社区”和“单位: ……社区居民委员会”两行。"
        return None, [codes.MISSING.at(Place(name), "没有社区简介文件", hint)]
    source, problems = read_source(content_dir / COMMUNITY, name)
    if source is None:
        return None, problems
    shaped = shape(source, Community)
    community, found = convert(shaped, Community, source, {code.name: code for code in codes.ALL})
    flaws = [*_year_flaws(community), *festival_flaws(community)] if community else []
    found += flaw_problems(flaws, shaped, source)
    community = None if flaws else community
    found = without_echoes(found, placeholder_problems(source))
    return community, [*problems, *found, *private_number_problems(source, shaped, Community)]


def _year_flaws(community: Community) -> Iterator[Flaw]:
    for index, year in enumerate(community.years):
        for day in year.plan.strays(year.year):
            message = f"{format_day(day)}不能写在 {year.year} 年的放假安排里：不是这一年的，或者又放假又上班"
            yield Flaw(("years", index), codes.DAY, message, "请对照国务院的放假通知核对这一天。")


def read_vocabularies(content_dir: Path) -> tuple[dict[str, Vocabulary], list[Problem]]:
    """Return every kind's vocabulary by the kind's name, the site's additions merged into the built-in words."""
    kinds = [kind for kind in KINDS if kind.vocabulary]
    words = {kind.name: _built_in(kind) for kind in kinds}
    file = content_dir / VOCABULARY
    if not file.exists():
        return words, []
    source, problems = read_source(file, f"{content_dir.name}/{VOCABULARY}")
    if source is None:
        return words, problems
    for kind, section in _sections(source, kinds, problems):
        added, wrong = _section(section, kind, source)
        problems += wrong
        words[kind.name] = words[kind.name].merged(added) if added else words[kind.name]
    return words, problems


def _built_in(kind: Kind) -> Vocabulary:
    source, problems = read_source(kind.home / VOCABULARY, f"{kind.name}/{VOCABULARY}")
    words = _section(source.fields, kind, source)[0] if source else None
    if words is None:
        message = f"the built-in vocabulary of {kind.name} cannot be read: {problems}"
        raise RuntimeError(message)
    return words


def _section(fields: Mapping, kind: Kind, source: Source) -> tuple[Vocabulary | None, list[Problem]]:
    model = kind.vocabulary or Vocabulary
    return convert(shape(source, model, fields), model, source, codes_by_name(kind))


def _sections(source: Source, kinds: list[Kind], problems: list[Problem]) -> Iterator[tuple[Kind, Mapping]]:
    """Yield the vocabularies written in `source` with their kinds, and add to `problems` what is none."""
    names = {kind.name: kind for kind in kinds} | {kind.section_zh: kind for kind in kinds}
    first: dict[str, str] = {}
    for entry in source.fields:
        kind, typed = names.get(entry.key.text), entry.key.text
        place, text = source.place(entry.key), source.line_text(entry.key.line)
        if kind is None:
            hint = f"这里可以写：{'、'.join(kind.section_zh for kind in kinds)}。"
            problems.append(codes.UNKNOWN.at(place, f"没有“{typed}”的词表", hint, line_text=text))
        elif first.setdefault(kind.name, typed) != typed:
            message = f"“{typed}”和“{first[kind.name]}”是同一份词表，写了两次"
            problems.append(codes.TWICE.at(place, message, "合成一份。", line_text=text))
        elif not isinstance(entry.value, Mapping):
            hint = "另起一行，缩进两格，每行写“栏名: 内容”。"
            problems.append(codes.SHAPE.at(place, "词表下面应分小栏", hint, line_text=text))
        else:
            yield kind, entry.value
