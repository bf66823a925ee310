"""Builds the tree of one file out of reading events, and notes what the content format does not allow."""

from collections.abc import Sequence as Lines
from dataclasses import dataclass, field
from typing import Any

import yaml

from civpub.problems import Code
from civpub.sources import field_codes, file_codes
from civpub.sources.findings import MOST, Finding
from civpub.sources.shorten import shorten
from civpub.sources.source import Field, Mapping, Node, Scalar, Sequence
from civpub.sources.unfold import unfold
from civpub.sources.written import Failure, Written

MAX_DEPTH = 20
MAX_TEXTS = 100_000
"""Values and names in one file: three times what fits into a megabyte of real records, read within a second."""
_MARK_SHOWN = 40
_BLOCKS = frozenset("|>")
_QUOTE_HINT = "如果这是文字，请给整段内容加上英文双引号。"


@dataclass(slots=True)
class _Open:
    """A list or a mapping not yet closed; the nodes of a mapping are its keys and values in turn.

    The file as a whole is open, too: as a list of the one thing it should hold.
    """

    is_mapping: bool
    in_flow: bool
    line: int
    column: int
    expects_key: bool
    nodes: list[Node] = field(default_factory=list)
    seen: dict[str, Scalar] = field(default_factory=dict)

    def close(self) -> Node:
        if not self.is_mapping:
            return Sequence(tuple(self.nodes), self.line, self.column)
        pairs = zip(self.nodes[::2], self.nodes[1::2], strict=True)
        fields = [Field(key, value) for key, value in pairs if isinstance(key, Scalar)]
        return Mapping(tuple(fields), self.line, self.column)


class Builder:
    """Takes the events of one file in turn."""

    def __init__(self, lines: Lines[str], first_line: int) -> None:
        self.lines, self.first_line = lines, first_line
        self.open = [_Open(is_mapping=False, in_flow=False, line=first_line, column=1, expects_key=False)]
        self.written: list[Written] = []
        self.findings: list[Finding] = []
        self.goes_on = True
        self.at = (first_line, 1)
        self.first_text = first_line + next((index for index, text in enumerate(lines) if is_text(text)), 0)

    @property
    def root(self) -> Node | None:
        """What the file holds, if anything; a second document is told elsewhere."""
        roots = self.open[0].nodes
        return roots[0] if roots else None

    def take(self, event: Any) -> bool:
        """Take one event; False when the rest is not worth reading."""
        mark = event.start_mark
        line, column = self.at = (self.first_line + mark.line, mark.column + 1)
        sort = type(event)
        if sort is yaml.ScalarEvent:
            if event.anchor is not None or event.tag is not None:
                self._properties(event)
            self._scalar(event, line, column)
        elif sort is yaml.MappingStartEvent or sort is yaml.SequenceStartEvent:
            self._properties(event)
            self._begin(event, is_mapping=sort is yaml.MappingStartEvent)
        elif sort is yaml.MappingEndEvent or sort is yaml.SequenceEndEvent:
            self._add(self.open.pop().close())
        elif sort is yaml.AliasEvent:
            self._find(field_codes.SHORTHAND, f"内容以“*{shorten(event.anchor)}”开头，这种简写不支持", _QUOTE_HINT)
            self._add(Scalar("", line, column, 1))
        else:
            self._document(event, line)
        return self.goes_on

    def failure(self, error: yaml.MarkedYAMLError) -> Failure:
        """Return where reading stopped; without a mark, where the last event began."""
        line, column = self._spot(error.problem_mark) if error.problem_mark else self.at
        since = self._spot(error.context_mark) if error.context_mark else (line, column)
        last = self.first_line + len(self.lines) - 1
        return Failure(min(line, last), column, *since, str(error.problem))

    def _spot(self, mark: Any) -> tuple[int, int]:
        return self.first_line + mark.line, mark.column + 1

    def _find(self, code: Code, message: str, hint: str, length: int = 1) -> None:
        self.findings.append(Finding(code, *self.at, message, hint, length))
        self.goes_on = self.goes_on and len(self.findings) <= MOST

    def _begin(self, event: Any, *, is_mapping: bool) -> None:
        self.open.append(_Open(is_mapping, bool(event.flow_style), *self.at, expects_key=is_mapping))
        if len(self.open) - 1 > MAX_DEPTH:
            self.findings.append(too_deep(*self.at))
            self.goes_on = False

    def _document(self, event: Any, line: int) -> None:
        if isinstance(event, yaml.DocumentEndEvent):
            if event.explicit:
                self._find(field_codes.SEVERAL, "这里多了一行“...”", "请删掉这一行。", 3)
        elif not isinstance(event, yaml.DocumentStartEvent):
            return
        elif event.version or event.tags:
            self._find(field_codes.SEVERAL, "以“%”开头的行是电脑程序的指令，这里不能用", "请删掉这一行。")
        elif event.explicit and line > self.first_text:
            hint = "一个文件只能有一组栏目：请删掉这一行；它下面如果是另一篇内容，请另存成一个文件。"
            self._find(field_codes.SEVERAL, "这里多了一行“---”，把文件切成了几份", hint, 3)

    def _properties(self, event: Any) -> None:
        if event.anchor is not None:
            self._find(field_codes.SHORTHAND, f"内容以“&{shorten(event.anchor)}”开头，这种简写不支持", _QUOTE_HINT)
        if event.tag is not None:
            mark = self.lines[self.at[0] - self.first_line][self.at[1] - 1 : self.at[1] + _MARK_SHOWN].split()[0]
            self._find(field_codes.TAG, f"内容以“{shorten(mark)}”开头，英文的“!”在这里有特殊含义，不支持", _QUOTE_HINT)

    def _scalar(self, event: Any, line: int, column: int) -> None:
        end_line, end_column = self._spot(event.end_mark)
        text, style, length = event.value, event.style or "", end_column - column
        if end_line > line:
            length = max(len(self.lines[line - self.first_line].rstrip()) + 1 - column, 0)
            if style != "|":
                text = unfold(text, self._pieces(line, column, end_line, end_column, style))
        scalar = Scalar(text, line, column, length, style in _BLOCKS)
        parent = self.open[-1]
        is_key, in_list = parent.expects_key, not parent.is_mapping
        self.written.append(Written(scalar, style, end_line, end_column, is_key, parent.in_flow, in_list))
        self._add(scalar)
        if len(self.written) > MAX_TEXTS:
            self._find(file_codes.TOO_BIG, f"栏目太多，超过了 {MAX_TEXTS} 项", "请拆成几个文件。")
            self.goes_on = False

    def _pieces(self, line: int, column: int, end_line: int, end_column: int, style: str) -> Lines[str]:
        start, end = line - self.first_line, end_line - self.first_line
        if style in _BLOCKS:
            return self.lines[start + 1 : end]
        return [self.lines[start][column - 1 :], *self.lines[start + 1 : end], self.lines[end][: end_column - 1]]

    def _add(self, node: Node) -> None:
        parent = self.open[-1]
        if parent.expects_key:
            self._key(node, parent.seen)
        parent.nodes.append(node)
        parent.expects_key = parent.is_mapping and not parent.expects_key

    def _key(self, node: Node, seen: dict[str, Scalar]) -> None:
        if not isinstance(node, Scalar):
            self.at = (node.line, node.column)
            self._find(field_codes.BAD_KEY, "冒号前面是一份清单，不是栏名", "请在冒号前面写上栏名。")
        elif not node.text.strip():
            self._find(field_codes.BAD_KEY, "冒号前面没有栏名", "请在冒号前面写上栏名，例如“标题: ”。")
        elif node.text == "<<":
            self._find(field_codes.SHORTHAND, "栏名“<<”是电脑程序用的简写，这里不支持", "请把内容完整写出来。", 2)
        elif node.text in seen:
            name = shorten(node.text)
            earlier = seen[node.text].line
            where = "在同一行" if earlier == node.line else f"第 {earlier} 行和第 {node.line} 行"
            message = f"“{name}”写了两次：{where}"
            self._find(field_codes.TWICE, message, "请只留一行，把另一行删掉或改成别的栏名。", node.length)
        else:
            seen[node.text] = node


def too_deep(line: int, column: int) -> Finding:
    """Return the finding for a list within a list within a list, without end."""
    message = f"层次太多，超过了 {MAX_DEPTH} 层"
    return Finding(field_codes.TOO_DEEP, line, column, message, "请检查是不是多打了括号或短横，删去多余的。")


def is_text(line: str) -> bool:
    """Whether a line says anything: it is neither empty nor a comment."""
    stripped = line.strip()
    return bool(stripped) and not stripped.startswith("#")
