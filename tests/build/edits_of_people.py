"""What people do to rolls: names, ids, deeds, who is on them, who hides a name."""

import re
from pathlib import Path
from random import Random

from edits import Site, any_of, append, edit, number, people, replace, write_roll


@edit
def a_person_is_spelt_otherwise_everywhere(site: Site, random: Random) -> bool:
    old, new = random.choice([("陶小满", "陶晓满"), ("陶晓满", "陶小满"), ("申渡", "申度"), ("陆家", "路家")])
    files = [file for file in (*site.records(), *site.pages) if old in file.read_text(encoding="utf-8")]
    for file in files:
        file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    return bool(files)


@edit
def a_person_is_spelt_otherwise_on_one_roll(site: Site, random: Random) -> bool:
    return any_of(site.rolls, random, lambda file: replace(file, "姓名: 申渡$", "姓名: 申 渡"))


@edit
def a_person_gets_another_id(site: Site, random: Random) -> bool:
    old, new = random.choice([("shen-du", "shen-du-2"), ("lu-jia", "lu-jia-er-hao-lou"), ("tao-xiaoman", "tao-xm")])
    files = [roll for roll in site.rolls if f"{old}\n" in roll.read_text(encoding="utf-8")]
    for file in files:
        file.write_text(file.read_text(encoding="utf-8").replace(f"{old}\n", f"{new}\n"), encoding="utf-8")
    for page in site.pages:
        page.write_text(page.read_text(encoding="utf-8").replace(f"/{old}/", f"/{new}/"), encoding="utf-8")
    return bool(files)


@edit
def a_deed_changes(site: Site, random: Random) -> bool:
    return any_of(
        site.rolls, random, lambda file: replace(file, "^    事迹: .*$", f"    事迹: 第{number(random)}件好事")
    )


@edit
def a_story_is_told_otherwise(site: Site, random: Random) -> bool:
    return any_of(
        site.rolls, random, lambda file: replace(file, r"(故事: \|\n)", rf"\1      第{number(random)}回讲。\n\n")
    )


@edit
def a_class_or_a_rank_changes(site: Site, random: Random) -> bool:
    changes = [("类别: 社会公德", "类别: 职业道德"), ("类别: 邻里互助", "类别: 移风易俗"), ("名次: 模范", "名次: 提名")]
    old, new = random.choice(changes)
    return any_of(site.rolls, random, lambda file: replace(file, f"{old}$", new))


@edit
def someone_joins_a_roll(site: Site, random: Random) -> bool:
    rolls = [roll for roll in site.rolls if "最美" in roll.read_text(encoding="utf-8") or "四德榜" in roll.name]
    roll = random.choice(rolls or site.rolls or [Path()])
    if not roll.name:
        return False
    head, found = people(roll)
    match = re.search("类别: .*", found[0])
    rank = re.search("名次: .*", found[0])
    more = "".join(f"    {given[0]}\n" for given in (match, rank) if given)
    found.insert(random.randint(0, len(found)), f"姓名: 公孙{'甲乙丙丁戊己庚辛'[random.randrange(8)]}\n{more}")
    return write_roll(roll, head, found)


@edit
def someone_leaves_a_roll(site: Site, random: Random) -> bool:
    roll = random.choice(site.rolls or [Path()])
    head, found = people(roll) if roll.name else ("", [])
    if len(found) < 2:
        return False
    found.pop(random.randrange(len(found)))
    return write_roll(roll, head, found)


@edit
def someone_hides_a_name(site: Site, random: Random) -> bool:
    hidden = "姓名: 单于晴\n    同意公开: 不公开姓名\n    显示名: 单于*"
    return any_of(site.rolls, random, lambda file: replace(file, "姓名: 单于晴$", f"编号: 2025-mf-03\n    {hidden}"))


@edit
def a_hidden_name_is_shown_after_all(site: Site, random: Random) -> bool:
    return any_of(
        site.rolls, random, lambda file: replace(file, r"同意公开: 不公开姓名\n    显示名: .*$", "同意公开: 只登姓名")
    )


@edit
def a_hidden_name_is_written_elsewhere(site: Site, random: Random) -> bool:
    return append(random.choice(site.records("news", "notices")), "\n单于晴和闻人素也来了。\n")
