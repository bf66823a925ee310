"""A community whose content is within the rules and at their edges: very long, very many, very rare, or not there."""

from example import COMMUNITY
from honourees import honourees

LONG_TITLE = (
    "关于开展柳岸社区二〇二六年度最美家庭最美邻里最美志愿者推荐评选暨事迹征集活动"
    "并公布评选办法和报名方式时间地点的说明（第二次征求居民意见）"
)
LONG_TEAM = "柳岸社区新时代文明实践站银龄互助红马甲楼栋长联合志愿服务队第三分队应急小组"
LATIN_TEAM = "LiuanCommunityNeighbourhoodVolunteersFederation"
LONG_FAMILY = "欧阳建国与阿依古丽·买买提·阿不都热合曼一家"
RARE = ("王䶮", "陶喆", "𠮷田雪", "李𬍛", "赵㛃", "𤭢明")
GREAT_ROLL = "awards/2026-10-01-roll"
EVERYWHERE = "wen-rong"
HONOURS = 30
CLASSES = ("助人为乐", "见义勇为", "诚实守信", "敬业奉献", "孝老爱亲")

_NOTICE = """\
---
标题: {title}
类型: 公示
发布日期: 2026-11-02
公示期:
  开始: 2026-11-02
  截止: 2026-11-16
联系方式:
  受理部门: 柳岸社区居民委员会
  电话: 0500-5550118
---

请居民提意见。
"""
_LETTER = """\
---
标题: {title}
称呼: 各位邻居
日期: 2026-11-03
落款: [柳岸社区居民委员会]
---

请大家来。

---

谢谢大家。
"""
_NEWS = "---\n标题: {title}\n日期: {day}\n主题: [邻里互助]\n---\n\n来了很多人。\n"
_ROLL = "标题: {title}\n公布日期: {day}\n榜别: 身边好人\n级别: 社区\n名单:\n"


def edges() -> dict[str, str]:
    """The content files by name; nothing is of 2024 or 2025."""
    files = {f"awards/{_day(number)}-{EVERYWHERE}.yml": _small_roll(number) for number in range(HONOURS)}
    return files | {
        "community.yml": COMMUNITY,
        f"{GREAT_ROLL}.yml": _great_roll(),
        "notices/2026-11-02-long.md": _NOTICE.format(title=LONG_TITLE),
        "proposals/2026-11-03-long.md": _LETTER.format(title=LONG_TITLE),
        "news/2026/2026-11-04-long.md": _NEWS.format(title=LONG_TITLE, day="2026-11-04"),
        "news/2023/2023-05-04-first.md": _NEWS.format(title="种下第一棵树", day="2023-05-04"),
    }


def _day(number: int) -> str:
    return f"{2018 + number // 5}-{number % 5 * 2 + 1:02}-15"


def _small_roll(number: int) -> str:
    title = LONG_TITLE if number == HONOURS - 1 else f"柳岸社区第{number + 1}期身边好人"
    deed = f"替邻居修好了第{number + 1}辆自行车"
    person = f"  - {{编号: {EVERYWHERE}, 姓名: 温荣, 类别: 助人为乐, 事迹: {deed}}}\n"
    return _ROLL.format(title=title, day=_day(number)) + person


def _great_roll() -> str:
    named = [(LONG_TEAM, "团队"), (LATIN_TEAM, "团队"), (LONG_FAMILY, "家庭"), *((name, "个人") for name in RARE)]
    people = [(one.name, one.who) for one in honourees(800 - len(named))] + named
    rows = [
        f"  - {{姓名: {name}, 对象: {who}, 类别: {CLASSES[at % len(CLASSES)]}}}\n"
        for at, (name, who) in enumerate(people)
    ]
    return _ROLL.format(title="柳岸社区建成二十周年身边好人总榜", day="2026-10-01") + "".join(rows)
