import re
from collections import Counter
from pathlib import Path

import pytest

import civpub
from civpub.problems import Code
from civpub.sources.codes import ALL

SOURCES = Path(civpub.__file__).parent


@pytest.mark.parametrize("code", ALL, ids=lambda code: code.name)
def test_each_code_has_an_entry_for_the_handbook_with_an_example(code: Code) -> None:
    assert re.fullmatch("CP[01][0-9]{2}", code.name)
    assert code.title
    assert "例：改前" in code.explanation
    assert "改后" in code.explanation
    assert 2 <= code.explanation.count("。") <= 5
    assert "YAML" not in code.title + code.explanation


def test_no_two_codes_share_a_name_or_a_title() -> None:
    assert Counter(code.name for code in ALL).most_common(1)[0][1] == 1
    assert Counter(code.title for code in ALL).most_common(1)[0][1] == 1


def test_each_code_is_used() -> None:
    written = "".join(path.read_text(encoding="utf-8") for path in (SOURCES / "sources").glob("*.py"))
    from civpub.sources import field_codes, file_codes

    names = [
        name for module in (file_codes, field_codes) for name in vars(module) if isinstance(vars(module)[name], Code)
    ]
    assert [name for name in names if not re.search(rf"\.{name}\b", written)] == []


def test_only_this_layer_imports_the_reader_of_fields() -> None:
    importers = {
        path.relative_to(SOURCES).parts[0]
        for path in SOURCES.rglob("*.py")
        if re.search(r"^\s*(import|from) _?yaml\b", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert importers == {"sources"}


def test_no_message_speaks_of_its_machinery() -> None:
    for path in (SOURCES / "sources").glob("*.py"):
        for text in re.findall(r'"([^"\n]*[\u4e00-\u9fff][^"\n]*)"', path.read_text(encoding="utf-8")):
            assert not re.search(r"(?i)yaml|parse|mapping|scalar|token|unicodedecode|invalid|字段", text), (
                path.name,
                text,
            )
