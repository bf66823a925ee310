"""The family of malformed files (F1): ten records as people write them, each spoilt in twelve ways by one small slip.

Stock MkDocs prints the fields of such a file as page text. Every one of these holds `TOKEN` in its fields: it may not
appear in any published byte.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

TOKEN = "种下的记号7351924680246813"

BASES = {
    "倡议书": """\
title: 重阳节敬老倡议书
salutation: 尊敬的居民朋友们
date: 2026-10-08
effective:
  from: 2026-10-08
  until: 2026-10-31
signatories:
  - {token}
  - 柳岸社区居委会
""",
    "倡议书（中文栏名）": """\
标题: 文明养犬倡议书：从牵绳做起
日期: 2026年4月1日
请您做到:
  - 谁: 养犬户
    做什么: {token}
    时间: 8:30-11:30
  - 谁: 商户
    做什么: 门前三包
""",
    "公示": """\
title: 2026年第三季度四德榜公示
type: 公示
date: 2026-11-03
period:
  starts: 2026-11-03
  ends: 2026-11-09
contact:
  office: 社区办公室
  phone: 0571-88001234
about: {token}
""",
    "公告": """\
标题: 停水通知
类型: 通知
联系方式:
  受理部门: 物业
  地址: {token}
发布日期: 2026/11/5
""",
    "动态": """\
title: 重阳节包饺子
date: 2026-10-18
photos:
  - file: jiao-zi.webp
    caption: {token}
participants: 42
hours: 63.5
""",
    "动态（中文栏名）": """\
标题: 楼道清理日
日期: 2026.9.12
主办:
  - 柳岸社区党委
  - 柳岸社区居委会
摘要: "{token}: 三十名志愿者"
""",
    "长摘要": """\
title: 议事会
summary: |
  会议指出：三件事。
  {token}
date: 2026-03-05
topics:
  - 议事
place: 活动室
""",
    "行内清单": """\
title: 家庭教育讲座
date: 2026-05-15
audience: [家长, {token}]
contact:
  office: 妇联
organizer: 妇联
""",
    "光荣榜": """\
title: 最美邻里
total: 2
honorees:
  - id: li-si
    name: 李四
    deed: {token}
  - id: wang-wu
    name: 王五
issuer: 柳岸社区
""",
    "有备注": """\
# 抄自去年的文件
标题: 义诊活动
日期: 2026-06-01
有效期:
  # 起止都写
  起: 2026-06-01
  止: 2026-06-02
地点: {token}
""",
}
BODY = "各位居民：\n\n## 一、来看看\n\n正文。\n\n---\n\n让我们一起行动。\n"
_TOP = re.compile(r"^([^\s#:-][^:\n]*): (?=[^|\n])", re.MULTILINE)
_FIELD = re.compile(r"^([ \-]*[^\s#:-][^:\n]*):(?: |$)", re.MULTILINE)


@dataclass(frozen=True)
class Malformed:
    """A file that must be refused, and how it was made."""

    name: str
    text: str


def malformed_family() -> Iterator[Malformed]:
    """Yield all 120 files, as Markdown with fields in front."""
    for base, fields in BASES.items():
        for mutation, mutate in MUTATIONS.items():
            yield Malformed(f"{base}，{mutation}", mutate(fields.format(token=TOKEN)))


def well_formed() -> Iterator[Malformed]:
    """Yield the ten files before they were spoilt."""
    for base, fields in BASES.items():
        yield Malformed(base, _framed(fields.format(token=TOKEN)))


def _framed(fields: str) -> str:
    return f"---\n{fields}---\n{BODY}"


def _one(pattern: re.Pattern[str], replacement: str, which: int) -> Callable[[str], str]:
    def mutate(fields: str) -> str:
        found = list(pattern.finditer(fields))[which]
        return _framed(fields[: found.start()] + found.expand(replacement) + fields[found.end() :])

    return mutate


MUTATIONS: dict[str, Callable[[str], str]] = {
    "第一个冒号是全角": _one(_TOP, r"\1：", 0),
    "最后一个冒号是全角": _one(_TOP, r"\1：", -1),
    "冒号都是全角": lambda fields: _framed(_FIELD.sub(r"\1：", fields)),
    "冒号后缺空格": _one(_TOP, r"\1:", -1),
    "用 Tab 缩进": _one(re.compile(r"^  (?! )", re.MULTILINE), "\t", 0),
    "标题里有英文冒号": _one(_TOP, r"\1: 表彰: ", 0),
    "开头有空行": lambda fields: "\n" + _framed(fields),
    "开头的短横前有空格": lambda fields: " " + _framed(fields),
    "两个字节顺序标记": lambda fields: "\ufeff\ufeff" + _framed(fields),
    "缺少结尾的短横": lambda fields: f"---\n{fields}\n{BODY}",
    "短横是全角": lambda fields: f"－－－\n{fields}－－－\n{BODY}",
    "写成清单": lambda fields: _framed(re.sub(r"^(?=[^\s#])", "- ", fields, flags=re.MULTILINE)),
}
