"""Regular expressions whose quantifiers are possessive (`*+`), compiled so that every Python reads them alike.

Python 3.11.0 to 3.11.4, of which Debian 12 has one, go wrong where what is repeated can itself be matched in several
ways (https://github.com/python/cpython/issues/106052). An atomic group around an ordinary quantifier says the same, and
those releases read it aright.
"""

import re
import sys
from typing import Any, AnyStr

_MENDED = (3, 11, 5)


def compiled(pattern: AnyStr, flags: int = 0) -> "re.Pattern[AnyStr]":
    """Return `pattern` with the flags of `re`, compiled.

    Raises:
        re.error: It is none.
    """
    return re.compile(pattern, flags) if sys.version_info >= _MENDED else rewritten(pattern, flags)


def rewritten(pattern: AnyStr, flags: int) -> "re.Pattern[AnyStr]":
    """Return `pattern` with every possessive repetition as an atomic group."""
    parser, compiler = re._parser, re._compiler  # type: ignore[attr-defined]  # noqa: SLF001  as they are in those releases
    tree = parser.parse(pattern, flags)
    _rewrite(tree)
    found: re.Pattern[AnyStr] = compiler.compile(tree, flags)
    return found


def _rewrite(tree: Any) -> None:
    """Change the parsed pattern `tree` in place: a sequence of operators with their operands, which hold such again."""
    parser, constants = re._parser, re._constants  # type: ignore[attr-defined]  # noqa: SLF001
    for index, (operator, operand) in enumerate(tree.data):
        for part in _subpatterns(operand, parser.SubPattern):
            _rewrite(part)
        if operator is constants.POSSESSIVE_REPEAT:
            inner = parser.SubPattern(tree.state, [(constants.MAX_REPEAT, operand)])
            tree.data[index] = (constants.ATOMIC_GROUP, inner)


def _subpatterns(operand: Any, sort: type) -> list[Any]:
    """Return what is a pattern in `operand`, which may be one, or hold some in lists or tuples."""
    if isinstance(operand, sort):
        return [operand]
    if isinstance(operand, list | tuple):
        return [found for part in operand for found in _subpatterns(part, sort)]
    return []
