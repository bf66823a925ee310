"""Every problem code with what it means (问题一览), layer by layer; a test finds the codes that are missing here."""

import re
from collections.abc import Sequence

from civpub.catalog.codes import ALL as CATALOG_CODES
from civpub.kinds import KINDS
from civpub.kinds.codes import ALL as RECORD_CODES
from civpub.plugin.codes import ALL as PROJECT_CODES
from civpub.problems import Code
from civpub.rendering.text.codes import ALL as TEXT_CODES
from civpub.sources import field_codes, file_codes
from tools.handbook.markdown import block, plain, table

_EXAMPLE = re.compile(r"^(?:改前|改后)：")
_SEVERITY = {"error": "错误", "warning": "提醒"}


def layers() -> tuple[tuple[str, tuple[Code, ...]], ...]:
    """Return every code under the heading the handbook gives its layer, in the order a file is read."""
    return (
        ("文件本身", _codes_of(file_codes)),
        ("栏目的写法", _codes_of(field_codes)),
        ("每一栏的内容", RECORD_CODES),
        *((kind.zh, kind.codes) for kind in KINDS if kind.codes),
        ("网址和图片", CATALOG_CODES),
        ("正文的写法", TEXT_CODES),
        ("网站的设置", PROJECT_CODES),
    )


def problem_list() -> str:
    """Return all codes with their explanations."""
    return "\n\n".join(f"## {title}\n\n" + "\n\n".join(map(_entry, codes)) for title, codes in layers())


def code_table(codes: Sequence[Code]) -> str:
    """Return `codes` in a table that leads to their explanations."""
    rows = (
        (f"[{code.name}](problems.md#{code.name.lower()})", plain(code.title), _SEVERITY[code.severity])
        for code in codes
    )
    return table(("编号", "问题", "轻重"), rows)


def _codes_of(module: object) -> tuple[Code, ...]:
    return tuple(value for value in vars(module).values() if isinstance(value, Code))


def _entry(code: Code) -> str:
    return f"### {code.name}\n\n**{plain(code.title)}**（{_SEVERITY[code.severity]}）\n\n{_explained(code.explanation)}"


def _explained(explanation: str) -> str:
    """Return `explanation` with its lines of before and after as code, where nothing needs escaping."""
    parts: list[tuple[bool, list[str]]] = []
    for line in explanation.split("\n"):
        is_example = bool(_EXAMPLE.match(line))
        if not parts or parts[-1][0] is not is_example:
            parts.append((is_example, []))
        parts[-1][1].append(line)
    return "\n\n".join(block("\n".join(lines)) if is_example else plain("".join(lines)) for is_example, lines in parts)
