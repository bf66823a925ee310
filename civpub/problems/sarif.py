"""Problems as SARIF 2.1.0 (OASIS standard of 27 March 2020), for code scanning."""

from typing import Any
from urllib.parse import quote

from civpub.problems.machine import dump, fingerprints, safe, told
from civpub.problems.problem import Code, Problem

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(problems: list[Problem]) -> str:
    """Return `problems` as one run; its rules are the codes that occur, in the order of their names."""
    codes = sorted({problem.code for problem in problems}, key=lambda code: code.name)
    index = {code: position for position, code in enumerate(codes)}
    results = [
        _result(problem, index[problem.code], print_)
        for problem, print_ in zip(problems, fingerprints(problems), strict=True)
    ]
    driver = {"name": "civpub", "rules": [_rule(code) for code in codes]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return dump({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(code: Code) -> dict[str, Any]:
    return {
        "id": code.name,
        "shortDescription": {"text": code.title},
        "fullDescription": {"text": code.explanation},
        "defaultConfiguration": {"level": code.severity},
    }


def _result(problem: Problem, rule_index: int, fingerprint: str) -> dict[str, Any]:
    return {
        "ruleId": problem.code.name,
        "ruleIndex": rule_index,
        "level": problem.code.severity,
        "message": {"text": told(problem)},
        "locations": [{"physicalLocation": _location(problem)}],
        "partialFingerprints": {"civpub/v1": fingerprint},
    }


def _location(problem: Problem) -> dict[str, Any]:
    place = problem.place
    location: dict[str, Any] = {"artifactLocation": {"uri": quote(safe(place.file), safe="/")}}
    if place.line:
        end = place.column + max(place.length, 1)
        location["region"] = {"startLine": place.line, "startColumn": place.column, "endColumn": end}
    return location
