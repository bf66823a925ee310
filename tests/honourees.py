"""Two thousand invented honourees, with the names that are hard to find, and the rolls they stand on."""

from dataclasses import dataclass
from random import Random

COMMON = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范"
    "方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
)
ODD = ("单", "仇", "曾", "解", "区", "查", "朴", "翟", "覃", "盖", "乐", "员", "缪", "安", "艾", "欧", "鄂")
COMPOUND = ("欧阳", "司马", "上官", "诸葛", "尉迟", "令狐", "皇甫", "慕容", "东方", "长孙")
GIVEN = (
    "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂建国志华文玉红梅云春生海小晓林德永福庆祥"
    "荣光辉嘉欣怡雨轩子涵梓浩宇思雅琪瑞雪晨曦博睿乐行长庚重阳朝晟绿吕女旅"
)
RARE = "䶮喆堃珺燚犇淼玥翀赟祎昇頔"
MINORITY = ("阿依古丽·买买提", "买买提·阿不都拉", "古丽娜尔·艾力", "迪丽努尔·吐尔逊", "次仁·卓玛", "巴特尔·其其格")
FAMILIES, TEAMS = ("家庭", "夫妇"), ("互助队", "志愿服务队", "维修小组", "合唱团")


@dataclass(frozen=True)
class Honouree:
    name: str
    who: str


def honourees(count: int = 2000, seed: int = 20261110) -> list[Honouree]:
    random = Random(seed)  # noqa: S311  made-up names want a seed, not a secret
    made: dict[str, Honouree] = {}
    while len(made) < count:
        one = _honouree(random, len(made))
        made.setdefault(one.name, one)
    return list(made.values())


def _honouree(random: Random, number: int) -> Honouree:
    if number < len(MINORITY):
        return Honouree(MINORITY[number], "个人")
    chance = random.random()
    surname = random.choice(COMMON)
    if chance < 0.06:
        surname = random.choice(ODD)
    elif chance < 0.1:
        surname = random.choice(COMPOUND)
    given = "".join(random.choices(GIVEN, k=1 if random.random() < 0.15 else 2))
    if 0.1 <= chance < 0.14:
        given = given[:-1] + random.choice(RARE)
    if 0.14 <= chance < 0.17:
        return Honouree(surname + given + random.choice(FAMILIES), "家庭")
    if 0.17 <= chance < 0.2:
        return Honouree(given + str(random.randint(1, 30)) + "号楼" + random.choice(TEAMS), "团队")
    return Honouree(surname + given, "个人")


def rolls(people: list[Honouree], size: int = 40) -> dict[str, str]:
    """The rolls of `people`, as files by name: every one on one roll, every third with an id."""
    files = {}
    for start in range(0, len(people), size):
        day = f"{2020 + start // size % 7}-{start // size % 12 + 1:02}-{start // size // 12 + 1:02}"
        entries = "".join(
            f"  - 姓名: {one.name}\n    对象: {one.who}\n    类别: 助人为乐\n"
            + (
                f"    编号: person-{start + at}\n    故事: 他一直在那里。\n    同意公开: 全部公开\n"
                if (start + at) % 4 == 0
                else ""
            )
            for at, one in enumerate(people[start : start + size])
        )
        title = f"柳岸社区第{start // size + 1}期身边好人"
        files[f"awards/{day}-ren.yml"] = f"标题: {title}\n公布日期: {day}\n榜别: 身边好人\n级别: 社区\n名单:\n{entries}"
    return files
