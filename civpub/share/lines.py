"""Breaks Chinese text into lines: no mark ends or begins one that may not (避头尾), words and numbers stay whole.

The rules are those of "Requirements for Chinese Text Layout" (W3C clreq, 3.1): no line begins with a closing mark or
ends with an opening one, and marks whose ink fills half their square give the other half away where they meet or end.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

OPENING = frozenset("“‘（《〈「『【〔［｛([{")
CLOSING = frozenset("”’）》〉」』】〕］｝，。、：；！？…—～·％℃‰,.:;!?)]}%")
_CLOSERS = frozenset("”’）》〉」』】〕］｝)]}")
_BLANK_AFTER = frozenset("，。、）》〉」』】〕］｝”’：；")
"""Marks with ink in the left half of their square."""
_BLANK_BEFORE = frozenset("“‘（《〈「『【〔［｛")
_TOGETHER = (
    "居民委员会|居委会|志愿者|光荣榜|四德榜|倡议书|候选人|公示期|充电棚|停车场|电动车|身边好人|道德模范|文明家庭|家门口|"
    "社会公德|职业道德|家庭美德|个人品德|先进集体|社区|小区|街道|居民|住户|邻居|邻里|物业|楼道|楼栋|老人|孩子|公示|公告|"
    "通知|倡议|名单|方案|意见|情况|安排|活动|服务|工作|评议|评选|推荐|结果|年度|季度|关于|开展|征求|组织|举行|召开|充电|"
    "停车|垃圾|分类|消防|安全|文明|家庭|道德|模范|最美|优秀|先进|集体|重阳|中秋|国庆|春节|元宵|清明|端午|疫苗|义诊|讲座|"
    "转告|互相|按时|参加|现场|说明会|下一步|以及|各位|请大家|会议|大会|座谈|慰问|走访|巡查|改造|施工|停水|停电|报名|体检|演练|比赛|晚会|展览|培训|课堂|捐款|献血|植树|清扫|改选|选址"
)
"""Words of such titles that read badly when a line ends within them."""
_WORD = re.compile(
    r"第[一二三四五六七八九十百零〇0-9]{1,4}(?:季度|[季届期次批周名位个])?"
    r"|[“《（][^“”《》（）\s]{1,6}[”》）]"
    r"|[0-9A-Za-z\u00c0-\u024f]+(?:[.,:'’/&@+#_\-–][0-9A-Za-z\u00c0-\u024f]+)*(?:[%℃+]|年度?|月|日|[位户号个次届期人])?"
    rf"|{_TOGETHER}|——|……|\s+|.",
    re.DOTALL,
)
"""What stays whole: an ordinal, a short quotation, a Latin word, a number with what it counts, the words above."""
_TRAILING = frozenset("的了着过吗呢吧们等和与及或之地得是在")
"""Characters that lean on the one before: a line does better not to begin with them."""
_PAUSES = frozenset("，。：；！？、—…")
_LINKS = frozenset("的和与及或年度")
"""Characters after which a line does well to end."""
_FAR = 10.0**9
_PAUSE, _LINK, _AVOID = -0.08, -0.02, 0.05
"""What better and worse breaks cost, beside the unevenness of the lines, in full lines squared."""

_LONE = 0.2
"""Share of a full line below which the last one looks lost."""
_MOST_LINES = 8
"""Lines up to which they are balanced; more are cut off anyway, and weighing them takes long."""
_NARROWER = (1.0, 0.96, 0.92, 0.88, 0.84)
"""Shares of a full line tried to give the last one company."""

Measure = Callable[[str], float]
"""The width of a character or a word in pixels."""


def atoms(text: str) -> list[str]:
    """Return `text` in pieces between which a line may break; white space stands for itself as one space."""
    found: list[str] = []
    for word in _WORD.findall(text):
        piece = " " if word.isspace() else word
        if found and piece != " " and found[-1] != " " and (piece[0] in CLOSING or found[-1][-1] in OPENING):
            found[-1] += piece
        else:
            found.append(piece)
    return [piece for piece, before in zip(found, ["", *found], strict=False) if piece != " " or before]


def advances(line: str, measure: Measure) -> Iterator[tuple[str, float, float]]:
    """Yield each character of `line` with how far its ink is moved and how far the next stands, in pixels."""
    for index, char in enumerate(line):
        width = measure(char)
        before, after = line[index - 1 : index], line[index + 1 : index + 2]
        shift = 0.0
        if char in _BLANK_BEFORE and (not before or before in _BLANK_BEFORE or before in _BLANK_AFTER):
            shift = -width / 2
        give = width / 2 if char in _BLANK_AFTER and (not after or after in _BLANK_AFTER) else 0.0
        yield char, shift, width + shift - give


def width_of(line: str, measure: Measure) -> float:
    """Return the width of `line` in pixels, marks pushed together where they may be."""
    return sum(step for _, _, step in advances(line, measure))


def balanced(text: str, width: float, measure: Measure) -> list[str]:
    """Return `text` in as few lines of `width` pixels as it takes, about equally long, broken where it reads best."""
    row = _Row.of(text, width, measure)
    full = row.full_lines(width)
    count = len(full) - 1
    if not 1 < count <= _MOST_LINES:
        return row.between(full)
    breaks = _break_costs(row.pieces)
    target = row.width(0, len(row.pieces)) / count
    costs, ways = {0: 0.0}, []
    for _ in range(count):
        costs, way = _next_line(row, costs, breaks, (width, target))
        ways.append(way)
    cuts = [len(row.pieces)]
    for way in reversed(ways):
        cuts.append(way[cuts[-1]])
    return row.between(cuts[::-1])


def filled(text: str, width: float, measure: Measure, most: int) -> list[str]:
    """Return the first `most` lines of `text`, each as full as it can be; the last ends with … where there is more."""
    row = _Row.of(text, width, measure)
    lines = row.between(row.full_lines(width))
    if len(lines) <= most:
        if len(lines) <= 1:
            return lines
        tries = (row.between(row.full_lines(width * share)) for share in _NARROWER)
        fit = (some for some in tries if len(some) == len(lines) and width_of(some[-1], measure) >= width * _LONE)
        return next(fit, lines)
    return [*lines[: most - 1], shortened("".join(lines[most - 1 :]), width, measure)]


def shortened(line: str, width: float, measure: Measure) -> str:
    """Return the beginning of `line` that fits into `width` pixels with … behind it."""
    while line and (width_of(line + "…", measure) > width or line[-1] in CLOSING or line[-1] in OPENING):
        line = line[:-1]
    return line.rstrip() + "…"


@dataclass(frozen=True)
class _Row:
    """Text in one long row: its pieces, where each begins in pixels, what each gives away as the first or the last."""

    pieces: list[str]
    at: list[float]
    first: list[float]
    last: list[float]

    @classmethod
    def of(cls, text: str, width: float, measure: Measure) -> "_Row":
        pieces = [part for atom in atoms(text) for part in _parts(atom, width, measure)]
        steps = list(advances("".join(pieces), measure))
        at, first, last = [0.0], [], []
        for piece in pieces:
            mine, steps = steps[: len(piece)], steps[len(piece) :]
            wide = sum(step for _, _, step in mine)
            first.append(wide - width_of(piece, measure) if piece[0] in _BLANK_BEFORE else 0.0)
            last.append(wide - width_of(piece, measure) if piece[-1] in _BLANK_AFTER else 0.0)
            at.append(at[-1] + wide)
        return cls(pieces, at, first, last)

    def width(self, begin: int, end: int) -> float:
        """Return the width of the line from piece `begin` to before `end`."""
        while end > begin and self.pieces[end - 1] == " ":
            end -= 1
        while begin < end and self.pieces[begin] == " ":
            begin += 1
        if begin == end:
            return 0.0
        given = self.first[begin] + (self.last[end - 1] if end - 1 > begin or not self.first[begin] else 0.0)
        return self.at[end] - self.at[begin] - given

    def full_lines(self, width: float) -> list[int]:
        """Return where lines begin that are as full as `width` lets them be, and where the last ends."""
        cuts = [0]
        for end in range(1, len(self.pieces) + 1):
            if end - 1 > cuts[-1] and self.width(cuts[-1], end) > width:
                cuts.append(end - 1)
        return [*cuts, len(self.pieces)]

    def between(self, cuts: Sequence[int]) -> list[str]:
        """Return the lines between `cuts`."""
        lines = ("".join(self.pieces[begin:end]).strip() for begin, end in pairwise(cuts))
        return [line for line in lines if line]


def _next_line(
    row: _Row, costs: Mapping[int, float], breaks: Sequence[float], sizes: tuple[float, float]
) -> tuple[dict[int, float], dict[int, int]]:
    """Return the least cost of ending one line more before each piece, and where that line then begins."""
    width, target = sizes
    best: dict[int, float] = {}
    way: dict[int, int] = {}
    for begin, cost in costs.items():
        for end in range(begin + 1, len(row.pieces) + 1):
            wide = row.width(begin, end)
            if wide > width and end - begin > 1:
                break
            total = cost + ((wide - target) / width) ** 2 + breaks[end]
            if total < best.get(end, _FAR):
                best[end], way[end] = total, begin
    return best, way


def _break_costs(pieces: Sequence[str]) -> list[float]:
    """Return what it costs to end a line before each of `pieces`, and behind the last."""
    costs, open_marks = [_AVOID], 0
    for left, right in pairwise(pieces):
        open_marks = max(0, open_marks + sum(char in OPENING for char in left) - sum(char in _CLOSERS for char in left))
        if right[0] in _TRAILING:
            costs.append(_AVOID)
        elif left[-1] in _PAUSES or left == " ":
            costs.append(_PAUSE)
        elif open_marks:
            costs.append(_AVOID / 2)
        else:
            is_link = left[-1] in _LINKS or left[-1] in CLOSING or right[0] in OPENING or right[0].isdecimal()
            costs.append(_LINK if is_link else 0.0)
    return [*costs, 0.0]


def _parts(atom: str, width: float, measure: Measure) -> list[str]:
    """Return `atom`, cut where nothing else helps: it is longer than a line."""
    if width_of(atom, measure) <= width:
        return [atom]
    parts, rest = [], atom
    while rest and width_of(rest, measure) > width:
        size = next((at for at in range(len(rest) - 1, 1, -1) if width_of(rest[:at], measure) <= width), 1)
        parts.append(rest[:size])
        rest = rest[size:]
    return [*parts, rest] if rest else parts
