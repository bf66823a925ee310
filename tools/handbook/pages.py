"""The pages of the handbook as they should stand: hand-written text with its generated parts between markers."""

import re
from collections.abc import Iterator
from pathlib import Path

from civpub.kinds import KINDS
from civpub.kinds.kind import Kind
from civpub.kinds.setting import Community
from tools.handbook.calendar import working_days
from tools.handbook.festivals import festival_days, festival_list, look_list
from tools.handbook.fields import field_tables
from tools.handbook.markdown import table
from tools.handbook.problems import code_table, problem_list
from tools.handbook.sample import sample_report
from tools.handbook.words import built_in_words

HANDBOOK = Path(__file__).parents[2] / "docs" / "handbook"
START = "<!-- 自动生成：开始 -->"
END = "<!-- 自动生成：结束 -->"
_PART = re.compile(f"{START}\n.*?{END}\n", re.DOTALL)
_BODY_NOTE = "栏目写在两行 `---` 中间，正文写在第二条 `---` 下面，写法见[正文怎么写](words.md)。"


def pages() -> dict[str, str]:
    """Return the text of every page that has generated parts, by file name."""
    written = {
        "README.md": (kind_list(), sample_report()),
        "community.md": (field_tables(Community),),
        "dates.md": (working_days(),),
        "festivals.md": (festival_list(), look_list(), festival_days()),
        "problems.md": (problem_list(),),
        "vocabulary.md": (built_in_words(),),
    }
    found = {name: _filled((HANDBOOK / name).read_text(encoding="utf-8"), parts) for name, parts in written.items()}
    return found | {f"{kind.name}.md": _part(kind_page(kind)) for kind in KINDS}


def kind_page(kind: Kind) -> str:
    """Return the page of `kind`: its own words, its fields, its mistakes."""
    return "\n\n".join(_kind_parts(kind))


def kind_list() -> str:
    """Return the table of kinds."""
    rows = (
        (f"[{kind.section_zh}]({kind.name}.md)", f"`content/{kind.folder}`", f"`{kind.suffix}`", f"`{kind.name}`")
        for kind in KINDS
    )
    return table(("栏目", "文件夹", "文件后缀", "英文名"), rows)


def _kind_parts(kind: Kind) -> Iterator[str]:
    yield (kind.home / "handbook.md").read_text(encoding="utf-8").strip()
    yield "## 栏目表\n\n栏名写中文或英文都可以，同一栏只写一种。没有标“必填”的，用不上就不写。"
    if kind.suffix == ".md":
        yield _BODY_NOTE
    yield field_tables(kind.record)
    if kind.codes:
        yield f"## 检查会指出的错\n\n只列这一类文件才有的；别的见[问题一览](problems.md)。\n\n{code_table(kind.codes)}"


def _part(text: str) -> str:
    return f"{START}\n\n{text}\n\n{END}\n"


def _filled(page: str, parts: tuple[str, ...]) -> str:
    """Return `page` with its generated parts, in their order.

    Raises:
        ValueError: The page has more or fewer places for them.
    """
    waiting = iter(parts)
    if len(_PART.findall(page)) != len(parts):
        message = f"the page needs {len(parts)} parts between {START} and {END}"
        raise ValueError(message)
    return _PART.sub(lambda _: _part(next(waiting)), page)
