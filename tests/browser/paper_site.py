"""A site whose records are as long and as crowded as they come, to be printed."""

from pathlib import Path

SENTENCE = "各家门前的雪各家先扫路口和坡道由志愿者来扫撒过融雪剂的地方请慢走"
"""32 characters without a mark, so that a line of 28 is cut where it is full."""
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
GIVEN = "一丁七万三上下不与丑专世丘丙业丛东丝丞两严丧个中丰临丸丹为主丽举乃久么义之乌乍乎乐"
LONG_TITLE = (
    "关于望河社区南北两院雨污水管网改造工程施工期间机动车临时停放安排"
    "和行人绕行路线以及夜间照明调整等事项征求全体居民意见的公示"
)


def write_content(content: Path) -> None:
    """Fill `content`."""
    for folder in ("proposals", "notices", "awards"):
        (content / folder).mkdir()
    (content / "proposals" / "2026-11-01-sao-xue.md").write_text(_letter(), encoding="utf-8")
    (content / "notices" / "2026-11-09-guan-wang.md").write_text(_notice(LONG_TITLE, 3), encoding="utf-8")
    (content / "notices" / "2026-11-09-zhang-cheng.md").write_text(
        _notice("业委会章程修订稿公示", 12), encoding="utf-8"
    )
    (content / "awards" / "2026-11-zhi-yuan-zhe.yml").write_text(_roll(800), encoding="utf-8")
    for count in (1, 5, 11, 26, 60, 96):
        (content / "awards" / f"2026-10-roll-{count}.yml").write_text(_roll(count), encoding="utf-8")


def names(count: int) -> list[str]:
    """Return `count` invented names, one in three of two characters."""
    every = [f"{surname}{given}" for given in GIVEN for surname in SURNAMES]
    return [name if index % 3 else name + GIVEN[index % 7] for index, name in enumerate(every[:count])]


def _letter() -> str:
    calls = "\n\n".join(f"{number}、把话说在前头\n\n{SENTENCE * 8}。" for number in "一二三四五")
    head = "---\n标题: 扫雪倡议书\n称呼: 各位邻居\n日期: 2026-11-01\n落款: 望河社区居民委员会\n---\n\n"
    return f"{head}{SENTENCE * 40}。\n\n{calls}\n\n谢谢大家。\n"


def _notice(title: str, paragraphs: int) -> str:
    body = "\n\n".join(f"## 第{number}项\n\n{SENTENCE * 3}。" for number in range(1, paragraphs + 1))
    return (
        f"---\n标题: {title}\n类型: 公示\n发布日期: 2026-11-09\n公示期:\n  开始: 2026-11-09\n  工作日: 5\n"
        f"联系方式:\n  受理部门: 居委会办公室\n  电话: 0500-5550118\n---\n\n{body}\n"
    )


def _roll(count: int) -> str:
    classes = ("社会公德", "职业道德", "家庭美德")  # and nobody in the fourth
    people = "".join(
        f"  - 姓名: {name}\n    类别: {classes[index % 3]}\n    单位: 柳岸苑{index % 9 + 1}号楼居民\n"
        f"    事迹: 十一年里每天给楼里的老人送饭\n    同意公开: 全部公开\n"
        for index, name in enumerate(names(count))
    )
    return (
        f"标题: 望河社区{count}位四德榜\n榜别: 四德榜\n级别: 社区\n公布日期: 2026-11-02\n总数: {count}\n名单:\n{people}"
    )
