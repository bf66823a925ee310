"""Every kind is complete: its type, its templates, its examples, its words, and its codes."""

import re
from itertools import chain
from pathlib import Path
from typing import Union

import msgspec
import pytest
from content_folder import example, load, setting, told
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import fields

from civpub.catalog import codes as catalog_codes
from civpub.kinds import KINDS
from civpub.kinds import codes as kinds_codes
from civpub.kinds.brief import Brief
from civpub.kinds.kind import Kind
from civpub.kinds.record import Part
from civpub.kinds.record import Path as FieldPath
from civpub.loader import Loaded
from civpub.loader.shape import chinese, english, part_of
from civpub.problems import Code, report
from civpub.rendering.text import codes as text_codes
from civpub.sources import codes as sources_codes

HAN = re.compile(r"[\u4e00-\u9fff]")
every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


def declared(module: object) -> list[Code]:
    return [value for value in vars(module).values() if isinstance(value, Code)]


ALL_CODES = [
    *sources_codes.ALL,
    *declared(kinds_codes),
    *chain.from_iterable(kind.codes for kind in KINDS),
    *declared(catalog_codes),
    *declared(text_codes),
]


def parts(model: type[Part]) -> list[type[Part]]:
    nested = [part for info in model.model_fields.values() if (part := part_of(info))]
    return [model, *chain.from_iterable(parts(part) for part in nested)]


def typed_fields(kind: Kind) -> list[tuple[type[Part], str]]:
    return [(part, name) for part in parts(kind.record) for name in part.model_fields]


# What belongs to a kind


@every_kind
def test_a_kind_has_its_template_its_style_and_its_words(kind: Kind) -> None:
    for file in (kind.templates / f"{kind.name}.html", kind.home / "style.css", kind.home / "handbook.md"):
        assert file.read_text(encoding="utf-8").strip(), file
    assert HAN.search((kind.home / "handbook.md").read_text(encoding="utf-8"))
    assert HAN.search(kind.zh)
    assert HAN.search(kind.section_zh)
    assert kind.record.kind == kind.name


@every_kind
def test_a_kind_has_a_brief_of_its_own_type_and_tag(kind: Kind) -> None:
    assert kind.brief is not Brief
    assert issubclass(kind.brief, Brief)
    config = kind.brief.__struct_config__
    assert (config.tag, config.tag_field) == (kind.name, "kind")
    assert config.frozen
    assert [other for other in KINDS if other.brief is kind.brief] == [kind]
    record = load(kind, example(kind, "smallest")).record
    brief = kind.to_brief(record, setting())
    assert type(brief) is kind.brief
    assert record is not None
    assert (brief.path, brief.url, brief.title, brief.date) == (
        record.origin.path, record.url, record.title, record.date,
    )  # fmt: skip


def test_every_code_is_used_once_and_explained_in_chinese() -> None:
    assert len(ALL_CODES) >= 80
    names = [code.name for code in ALL_CODES]
    assert sorted(names) == sorted(set(names))
    for code in ALL_CODES:
        assert re.fullmatch(r"CP[0-9]{3}", code.name)
        assert HAN.search(code.title), code
        assert HAN.search(code.explanation), code
        assert code.severity in {"error", "warning"}


@every_kind
def test_a_kind_lists_all_the_codes_it_declares(kind: Kind) -> None:
    module = __import__(f"civpub.kinds.{kind.name}.codes", fromlist=["codes"])
    assert set(declared(module)) == set(kind.codes)


def test_layers_list_all_the_codes_they_declare() -> None:
    assert set(declared(kinds_codes)) == set(kinds_codes.ALL)
    assert set(declared(catalog_codes)) == set(catalog_codes.ALL)


@every_kind
def test_every_field_has_two_names_a_help_and_an_example(kind: Kind) -> None:
    for part, name in typed_fields(kind):
        info = part.model_fields[name]
        assert HAN.search(chinese(info)), name
        assert english(name).isascii()
        extra = info.json_schema_extra
        assert isinstance(extra, dict)
        assert HAN.search(str(extra["help"])), name
        assert extra["example"] or part_of(info), f"{part.__name__}.{name} has no example"


@every_kind
def test_no_two_fields_of_a_part_share_a_name(kind: Kind) -> None:
    for part in parts(kind.record):
        names = [name for key, info in part.model_fields.items() for name in (english(key), chinese(info))]
        assert sorted(names) == sorted(set(names)), part.__name__


# Its examples


def keys_used(loaded: Loaded) -> set[tuple[str, ...]]:
    return {tuple(step for step in path if isinstance(step, str)) for path in loaded.shaped.keys}


def all_keys(model: type[Part], inside: tuple[str, ...] = ()) -> set[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for name, info in model.model_fields.items():
        found.add((*inside, name))
        if part := part_of(info):
            found |= all_keys(part, (*inside, name))
    return found


@every_kind
def test_the_smallest_example_has_nothing_but_what_is_required(kind: Kind) -> None:
    loaded = load(kind, example(kind, "smallest"))
    assert loaded.record is not None
    assert not [found for found in loaded.problems if found.is_error], told(loaded)
    for path in keys_used(loaded):
        assert required(kind.record, path), path


def required(model: type[Part], path: tuple[str, ...]) -> bool:
    info = model.model_fields[path[0]]
    part = part_of(info)
    return info.is_required() and (len(path) == 1 or part is None or required(part, path[1:]))


@every_kind
def test_the_fullest_example_uses_every_field_and_has_no_fault(kind: Kind) -> None:
    loaded = load(kind, example(kind, "fullest"))
    assert loaded.record is not None
    assert told(loaded) == ""
    assert all_keys(kind.record) <= keys_used(loaded)


@every_kind
def test_the_invalid_example_is_told_about_to_the_letter(kind: Kind) -> None:
    loaded = load(kind, example(kind, "invalid"), f"content/{kind.folder}/invalid{kind.suffix}")
    golden = (kind.home / "examples" / "invalid.txt").read_text(encoding="utf-8")
    assert report(loaded.problems, "text") == golden
    assert loaded.record is None or any(found.is_error for found in loaded.problems)


@every_kind
def test_the_brief_of_the_fullest_example_is_the_same_after_it_was_kept_as_json(kind: Kind) -> None:
    brief = kind.to_brief(load(kind, example(kind, "fullest")).record, setting())
    kept = msgspec.json.encode(brief)
    assert msgspec.json.decode(kept, type=kind.brief) == brief
    assert repr(msgspec.json.decode(kept, type=kind.brief)) == repr(brief)
    assert msgspec.json.decode(kept, type=Union[*(kind.brief for kind in KINDS)]) == brief
    assert {field.name for field in fields(brief) if not getattr(brief, field.name)} <= unused(kind)


def unused(kind: Kind) -> set[str]:
    """What every kind's brief has and records of `kind` have no field for."""
    return {"topics"} - set(kind.record.model_fields)


# Two names for every field


def chinese_name(model: type[Part], path: FieldPath) -> str | None:
    """The Chinese name of the field at `path`; None for what is no field."""
    names = [step for step in path if isinstance(step, str)]
    for name in names[:-1]:
        part = part_of(model.model_fields[name]) if name in model.model_fields else None
        if part is None:
            return None
        model = part
    info = model.model_fields.get(names[-1])
    return chinese(info) if info else None


def renamed(text: str, kind: Kind, which: frozenset[int]) -> str:
    """`text` with its Chinese field names turned English, those numbered in `which`."""
    loaded = load(kind, text)
    lines = list(loaded.source.lines)
    keys = sorted(loaded.shaped.keys.items(), key=lambda item: (item[1].line, item[1].column), reverse=True)
    for number, (path, key) in enumerate(keys):
        if number in which and chinese_name(kind.record, path):
            line, start = lines[key.line - 1], key.column - 1
            lines[key.line - 1] = line[:start] + english(str(path[-1])) + line[start + key.length :]
    return "\n".join(lines) + "\n"


def fields_of(loaded: Loaded) -> object:
    assert loaded.record is not None, told(loaded)
    return loaded.record.model_dump()


@every_kind
def test_a_record_in_english_names_equals_the_one_in_chinese_names(kind: Kind) -> None:
    text = example(kind, "fullest")
    translated = renamed(text, kind, frozenset(range(1000)))
    assert translated != text
    loaded = load(kind, translated)
    assert all(key.text.isascii() for path, key in loaded.shaped.keys.items() if chinese_name(kind.record, path))
    assert fields_of(loaded) == fields_of(load(kind, text))


@every_kind
@settings(max_examples=10)
@given(which=st.frozensets(st.integers(0, 70)))
def test_both_names_may_be_mixed_in_one_file(kind: Kind, which: frozenset[int]) -> None:
    text = example(kind, "fullest")
    assert fields_of(load(kind, renamed(text, kind, which))) == fields_of(load(kind, text))


# A slip in a name


def with_typo(typed: str, where: int, letter: str, how: str) -> str:
    where %= len(typed)
    kept = 0 if how == "inserted" else 1
    return typed[:where] + ("" if how == "dropped" else letter) + typed[where + kept :]


@every_kind
@settings(max_examples=40)
@given(choice=st.data(), where=st.integers(0, 9), letter=st.sampled_from("e了x的題"))
def test_a_slip_in_a_field_name_is_refused_and_the_name_is_offered(
    kind: Kind, choice: st.DataObject, where: int, letter: str
) -> None:
    translated = frozenset(range(choice.draw(st.sampled_from([0, 1000]))))
    loaded = load(kind, renamed(example(kind, "fullest"), kind, translated))
    keys = [(path, key) for path, key in loaded.shaped.keys.items() if chinese_name(kind.record, path)]
    path, key = choice.draw(st.sampled_from(keys))
    typo = with_typo(key.text, where, letter, choice.draw(st.sampled_from(["inserted", "dropped", "swapped"])))
    beside = [known.text for other, known in loaded.shaped.keys.items() if other[:-1] == path[:-1]]
    assume(typo and typo not in {*beside, english(str(path[-1])), chinese_name(kind.record, path)})
    lines = list(loaded.source.lines)
    line, start = lines[key.line - 1], key.column - 1
    lines[key.line - 1] = line[:start] + typo + line[start + key.length :]
    found = [problem for problem in load(kind, "\n".join(lines)).problems if problem.code is kinds_codes.UNKNOWN]
    if found:
        assert (found[0].place.line, found[0].place.column) == (key.line, key.column)
        assert found[0].message == f"没有“{typo}”这一栏"
        offered = key.text if len(key.text) > 1 else chinese_name(kind.record, path) or ""
        assert offered in found[0].hint, found[0].hint
    else:
        assert typo in all_names(kind), f"{typo} was taken without a word"


def all_names(kind: Kind) -> set[str]:
    return {name for part, key in typed_fields(kind) for name in (english(key), chinese(part.model_fields[key]))}


def test_examples_are_the_only_files_in_their_folders() -> None:
    for kind in KINDS:
        wanted = {f"{name}{kind.suffix}" for name in ("smallest", "fullest", "invalid")} | {"invalid.txt"}
        assert {file.name for file in Path(kind.home / "examples").iterdir()} == wanted
