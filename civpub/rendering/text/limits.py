"""How much a text may ask of the parser. Beyond these a text is refused, so that parsing time stays in proportion.

The figures are far above anything a community writes; the tests hold them against generators of hostile texts.
"""

import re
from typing import Final

from civpub.rendering.text import codes
from civpub.rendering.text.model import TextFlaw

TEXT_LENGTH: Final = 200_000
TEXT_LINES: Final = 20_000
BLOCK_LENGTH: Final = 20_000
BLOCK_LINES: Final = 400
"""Lines of one paragraph; list items and table rows count one by one."""
DEPTH: Final = 6
SIGNS: Final = 600
"""Characters of one block that may begin or end markup."""
TICKS: Final = 120
"""Backticks of one block: an unpaired run makes the parser read the block to its end."""
NOTES: Final = 200
_ALWAYS_FINE: Final = TICKS
"""A shorter block cannot hold too many signs."""

BAD_CHARACTER: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")
"""C0 controls, noncharacters (the parser's and our own markers are among them) and halves of characters."""


_SIGN: Final = re.compile(r"[\[\]*<&\\]")


def check_block(lines: list[str], first: int) -> TextFlaw | None:
    """Return a flaw when one block (paragraph, item, row) that begins at line `first` is too much for the parser."""
    length = sum(map(len, lines))
    if length < _ALWAYS_FINE and len(lines) <= BLOCK_LINES:
        return None
    if length > BLOCK_LENGTH or len(lines) > BLOCK_LINES:
        message = f"这一段太长：{length} 个字符、{len(lines)} 行"
        return TextFlaw(first, 1, 1, codes.TOO_LONG, message, "请用空行把它分成几段。")
    block = "".join(lines)
    if block.count("`") > TICKS or (length > SIGNS and len(_SIGN.findall(block)) > SIGNS):
        message = "这一段里的符号太多，像是粘贴进来的乱码"
        return TextFlaw(first, 1, 1, codes.TOO_DENSE, message, "请删掉多余的 * [ ] ` < & 等符号，或用空行分成几段。")
    return None


def check_size(text: str) -> TextFlaw | None:
    """Return a flaw when `text` as a whole is too large to parse."""
    if len(text) <= TEXT_LENGTH and text.count("\n") < TEXT_LINES:
        return None
    message = f"正文太长：共 {len(text)} 个字符、{text.count(chr(10)) + 1} 行"
    return TextFlaw(0, 1, 1, codes.TOO_LONG, message, f"请分成几篇，每篇不超过 {TEXT_LENGTH} 个字符、{TEXT_LINES} 行。")


def check_characters(text: str) -> list[TextFlaw]:
    """Return a flaw for each control character."""
    flaws = []
    for match in BAD_CHARACTER.finditer(text):
        line = text.count("\n", 0, match.start())
        column = match.start() - text.rfind("\n", 0, match.start())
        message = f"这里有看不见的控制字符（编号 {ord(match[0]):04X}）"
        flaws.append(TextFlaw(line, column, 1, codes.BAD_CHARACTER, message, "请删掉这一处，重新打一遍。"))
        if len(flaws) == _MOST_TOLD:
            break
    return flaws


_MOST_TOLD: Final = 20
"""A pasted binary file has thousands of control characters; these are enough to see it."""
