import re

import pytest
from malformed import TOKEN, Malformed, malformed_family, well_formed

from civpub.problems import report
from civpub.sources import Mapping, Node, Scalar, Sequence, source_from_bytes

FAMILY = list(malformed_family())


def texts(node: Node) -> list[str]:
    match node:
        case Scalar():
            return [node.text]
        case Sequence():
            return [text for item in node.items for text in texts(item)]
        case Mapping():
            return [text for field in node for text in (field.key.text, *texts(field.value))]


def test_the_family_has_120_different_members() -> None:
    assert len({member.text for member in FAMILY}) == 120
    assert all(TOKEN in member.text for member in FAMILY)


@pytest.mark.parametrize("base", list(well_formed()), ids=lambda base: base.name)
def test_before_it_is_spoilt_each_file_is_accepted(base: Malformed) -> None:
    source, problems = source_from_bytes(base.text.encode(), "content/x.md", markdown=True)
    assert source is not None
    assert problems == []
    assert any(TOKEN in text for text in texts(source.fields))
    assert source.body is not None
    assert TOKEN not in source.body.text


@pytest.mark.parametrize("member", FAMILY, ids=lambda member: member.name)
def test_each_malformed_file_is_refused_with_a_line_and_a_way_out(member: Malformed) -> None:
    source, problems = source_from_bytes(member.text.encode(), "content/x.md", markdown=True)
    assert source is None
    errors = [problem for problem in problems if problem.is_error]
    assert errors
    assert all(problem.place.line >= 1 and problem.place.column >= 1 for problem in errors)
    assert all(problem.hint for problem in errors)
    assert not any(problem.code.name == "CP129" for problem in errors), "a common mistake must have its own message"
    assert not re.search(r"7351924680246813", report(problems, "text"))
