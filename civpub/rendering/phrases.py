"""Where a title may part when it takes two lines: after its year, before the word that says what it is."""

import re

_SEAM = re.compile(
    r"(?<=\d年)(?![\d度至—–-])|(?<=年度)|(?<=\d届)|(?<=[一二三四五六七八九十]届)|(?<=季度)|(?<=半年)(?!度)"
    r"|(?<=\S)(?=(?:公示|公告|通知|通报|倡议书)$)"
)


def phrases(title: str) -> list[str]:
    """Return `title` in pieces that make it up again; a line may end between any two of them."""
    return [piece for piece in _SEAM.split(title) if piece]
