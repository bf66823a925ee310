"""Made-up records, one function for each kind: each takes a generator and a day and returns the text of a file."""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from bench.words import GROUPS, PLACES, ROLES, TOPICS, make_paragraph, make_sentence, pick_name

Writer = Callable[[Random, date], str]

CALLS = ("先从自家门口做起", "说话做事替邻居想一想", "看见难处搭把手", "定下的事情一起守")
VIRTUES = ("社会公德", "职业道德", "家庭美德", "个人品德")
OFFICE = "青禾里社区居委会"


def write_news(random: Random, day: date) -> str:
    """Return a news item of about 4 KB: paragraphs, two headings, a list and bold words."""
    return f"""---
title: {random.choice(GROUPS)}在{random.choice(PLACES)}忙了一天
date: {day}
place: {random.choice(PLACES)}
organizer: {random.choice(GROUPS)}
topics: [{_some(random, TOPICS)}]
participants: {random.randint(12, 300)}
volunteers: {random.randint(3, 30)}
hours: {random.randint(6, 90)}
summary: {make_sentence(random)}
---

{_paragraphs(random, 3)}

## 这一天做了什么

{_list(random)}

{_paragraphs(random, 3)}

## 接下来

**记在本子上的一句话：**{make_sentence(random)}

{_paragraphs(random, 2)}
"""


def write_notice(random: Random, day: date) -> str:
    """Return a notice; one in two is a 公示 with its period, and one in four of those has a result."""
    return _publicity(random, day) if random.random() < 1 / 2 else _announcement(random, day)


def write_proposal(random: Random, day: date) -> str:
    """Return an initiative letter in its five parts."""
    calls = "\n\n".join(
        f"## {number}、{call}\n\n{make_paragraph(random)}" for number, call in zip("一二三四", CALLS, strict=True)
    )
    asks = "\n".join(f"  - who: {role}\n    what: {make_sentence(random)}" for role in ROLES[:3])
    return f"""---
标题: {random.choice(TOPICS)}倡议书
称呼: 各位邻居
日期: {day}
对象: [{_some(random, ROLES)}]
落款: [{OFFICE}]
摘要: {make_sentence(random)}
主题: [{_some(random, TOPICS)}]
请您做到:
{asks.replace("who", "谁").replace("what", "做什么")}
---

{make_paragraph(random)}

{calls}

---

{make_paragraph(random, 2)}
"""


def write_award(random: Random, day: date) -> str:
    """Return an honour roll of eight people; every fourth has a story."""
    serial = f"{day:%Y%m%d}-{random.randrange(16**6):06x}"
    honorees = [_honoree(random, f"p{serial}-{index}", index) for index in range(8)]
    totals = "\n".join(f"  {virtue}: 2" for virtue in VIRTUES)
    return f"""title: {OFFICE}{day.year}年{day.month}月四德榜
scheme: 四德榜
series: 四德榜
level: 社区
date: {day}
stages:
  - name: 推荐报名
    date: {day - timedelta(30)}
    count: {random.randint(12, 40)}
  - name: 公布
    date: {day}
    count: 8
total: 8
class_totals:
{totals}
intro: |
  {make_paragraph(random, 3)}
honorees:
{"".join(honorees)}"""


def _publicity(random: Random, day: date) -> str:
    ends = day + timedelta(random.randint(7, 14))
    result = (
        f"result:\n  date: {ends + timedelta(3)}\n  text: {make_sentence(random)}\n" if random.random() < 1 / 4 else ""
    )
    return f"""---
title: {random.choice(PLACES)}改造方案公示
type: 公示
date: {day}
period:
  starts: {day}
  ends: {ends}
contact:
  office: {OFFICE}
  phone: "0500-5550118"
  hours: 周一至周五 8:30–17:30
about: {make_sentence(random)}
{result}---

{_paragraphs(random, 2)}

| 项目 | 办法 |
| --- | --- |
| {random.choice(PLACES)} | {make_sentence(random)} |
| {random.choice(PLACES)} | {make_sentence(random)} |
"""


def _announcement(random: Random, day: date) -> str:
    return f"""---
标题: {random.choice(PLACES)}开放时间的{random.choice(("通知", "公告"))}
类型: {random.choice(("通知", "公告"))}
发布日期: {day}
事由: {make_sentence(random)}
---

{_paragraphs(random, 2)}

{_list(random)}
"""


def _honoree(random: Random, identity: str, index: int) -> str:
    story = f"    story: |\n      {make_paragraph(random, 8)}\n" if index % 4 == 0 else ""
    return f"""  - id: {identity}
    name: {pick_name(random)}
    who: 个人
    class: {VIRTUES[index // 2]}
    unit: {random.choice(PLACES)}旁的居民
    deed: {make_sentence(random)}
    consent: 全部公开
{story}"""


def _some(random: Random, words: tuple[str, ...]) -> str:
    return ", ".join(random.sample(words, 2))


def _list(random: Random) -> str:
    return "\n".join(f"- {make_sentence(random)}" for _ in range(4))


def _paragraphs(random: Random, count: int) -> str:
    return "\n\n".join(make_paragraph(random) for _ in range(count))
