"""Problems in the forms GitHub and GitLab show beside a change."""

from typing import Any

from civpub.problems.display import visible
from civpub.problems.machine import dump, fingerprints, safe, told
from civpub.problems.problem import Problem
from civpub.problems.summary import Summary


def github(problems: list[Problem]) -> str:
    """Return `problems` as workflow commands, one a line, and the count as a plain line.

    Source: docs.github.com, Workflow commands for GitHub Actions; the escapes are those of its toolkit (command.ts).
    """
    return "\n".join([*(_command(problem) for problem in problems), Summary.of(problems).sentence])


def _command(problem: Problem) -> str:
    place, code = problem.place, problem.code
    spot = {"file": visible(place.file)}
    if place.line:
        end = place.column + max(place.length, 1)
        spot |= {"line": str(place.line), "col": str(place.column), "endColumn": str(end)}
    spot["title"] = f"{code.name} {code.title}"
    properties = ",".join(f"{name}={_escape_property(value)}" for name, value in spot.items())
    return f"::{code.severity} {properties}::{_escape(told(problem))}"


def _escape(value: str) -> str:
    """Escape what would end a command; nothing from a content file may begin one of its own."""
    return safe(value).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(value: str) -> str:
    return _escape(value).replace(":", "%3A").replace(",", "%2C")


def gitlab(problems: list[Problem]) -> str:
    """Return `problems` as a Code Quality report (docs.gitlab.com, Code Quality report format)."""
    prints = fingerprints(problems)
    return dump([_issue(problem, print_) for problem, print_ in zip(problems, prints, strict=True)])


def _issue(problem: Problem, fingerprint: str) -> dict[str, Any]:
    return {
        "description": told(problem),
        "check_name": f"{problem.code.name} {problem.code.title}",
        "fingerprint": fingerprint,
        "severity": "major" if problem.is_error else "minor",
        "location": {"path": problem.place.file, "lines": {"begin": max(problem.place.line, 1)}},
    }
