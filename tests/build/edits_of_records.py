"""What people do to records: write, change, move and delete them."""

from datetime import date, timedelta
from random import Random

import village
from edits import BROKEN_FILE, Site, any_of, append, edit, number, replace

NEWS = "---\n标题: 新添的第{n}条\n日期: {day}\n主题: [新鲜事]\n---\n\n正文。\n"
NOTICE = "---\n标题: 第{n}号通知\n类型: 通知\n发布日期: {day}\n---\n\n正文。\n"
PROPOSAL = "---\n标题: 第{n}封信\n称呼: 各位邻居\n日期: {day}\n落款: 河边社区\n主题: [节日]\n---\n\n请大家一起来。\n"
AWARD = """\
标题: 第{n}榜
公布日期: {day}
榜别: 最美人物
级别: 社区
名单:
  - 编号: shen-du
    姓名: 申渡
  - 姓名: 第五{n}
"""
NEW_RECORDS = (
    ("content/news/2026/{day}-xin.md", "2026-10", NEWS),
    ("content/news/2024/{day}-jiu.md", "2024-03", NEWS),
    ("content/notices/{day}-xin.md", "2026-10", NOTICE),
    ("content/proposals/{day}-xin.md", "2026-10", PROPOSAL),
    ("content/awards/{day}-xin.yml", "2026-10", AWARD),
)
BROKEN = "---\n标题: 日期写错了\n日期: 2026-02-30\n---\n\n正文。\n"


@edit
def a_record_is_added(site: Site, random: Random) -> bool:
    name, month, text = random.choice(NEW_RECORDS)
    n = number(random)
    day = f"{month}-{n:02}"
    file = site.root / name.format(day=day)
    file.parent.mkdir(parents=True, exist_ok=True)
    is_new = not file.exists()
    file.write_text(text.format(n=n, day=day), encoding="utf-8")
    return is_new


@edit
def a_text_grows(site: Site, random: Random) -> bool:
    records = site.records("news", "notices", "proposals")
    return bool(records) and append(random.choice(records), f"\n又添了第{number(random)}段。\n")


@edit
def a_summary_changes(site: Site, random: Random) -> bool:
    line = f"摘要: 第{number(random)}回摘要。"
    return any_of(
        site.records("news", "proposals"),
        random,
        lambda file: replace(file, "^摘要: .*$", line) or replace(file, "^日期: (.*)$", rf"日期: \1\n{line}"),
    )


@edit
def a_record_is_deleted(site: Site, random: Random) -> bool:
    records = site.records()
    random.choice(records).unlink()
    return True


@edit
def a_record_nobody_links_to_is_deleted(site: Site, random: Random) -> bool:
    texts = "".join(data.decode(errors="replace") for data in village.sources(site.root).values())
    lonely = [file for file in site.records() if f"{file.name})" not in texts and f"{file.name}#" not in texts]
    if not lonely:
        return False
    random.choice(lonely).unlink()
    return True


@edit
def a_record_is_renamed_and_so_are_the_links_to_it(site: Site, random: Random) -> bool:
    file = random.choice(site.records())
    new = file.with_name(f"{file.stem}-gai{file.suffix}")
    if len(new.stem) > 40:
        return False
    file.rename(new)
    for other in site.records():
        text = other.read_text(encoding="utf-8")
        other.write_text(text.replace(file.name, new.name), encoding="utf-8")
    for page in site.pages:
        text = page.read_text(encoding="utf-8")
        page.write_text(text.replace(f"/{file.stem}/", f"/{new.stem}/"), encoding="utf-8")
    return True


@edit
def a_record_is_renamed(site: Site, random: Random) -> bool:
    file = random.choice(site.records())
    file.rename(file.with_name(f"x{number(random)}-{file.name[-30:]}"))
    return True


@edit
def two_records_change_places(site: Site, random: Random) -> bool:
    records = site.records("news")
    if len(records) < 2:
        return False
    one, other = random.sample(records, 2)
    texts = one.read_bytes(), other.read_bytes()
    other.write_bytes(texts[0]), one.write_bytes(texts[1])
    return texts[0] != texts[1]


@edit
def a_record_gets_another_title(site: Site, random: Random) -> bool:
    return any_of(
        site.records(), random, lambda file: replace(file, "^标题: .*$", f"标题: 改了第{number(random)}回的题目")
    )


@edit
def a_record_gets_another_date(site: Site, random: Random) -> bool:
    day = date(2026, 1, 1) + timedelta(days=random.randrange(310))
    return any_of(
        site.records("news", "awards"), random, lambda file: replace(file, r"^((?:公布)?日期): .*$", rf"\1: {day}")
    )


@edit
def news_moves_to_another_year(site: Site, random: Random) -> bool:
    records = site.records("news")
    if not records:
        return False
    file = random.choice(records)
    day = date(random.choice([2023, 2024, 2025]), random.randint(1, 12), number(random))
    replace(file, "^日期: .*$", f"日期: {day}")
    folder = site.root / "content" / "news" / str(day.year)
    folder.mkdir(exist_ok=True)
    file.rename(folder / f"{day}-{file.stem[11:]}.md")
    return True


@edit
def a_topic_loses_a_use(site: Site, random: Random) -> bool:
    return any_of(site.records("news", "notices", "proposals"), random, lambda file: replace(file, r"^主题: .*\n", ""))


@edit
def a_topic_is_added(site: Site, random: Random) -> bool:
    new = random.choice(["读书", "河道", "节日", "养犬"])
    return any_of(
        [file for file in site.records("news", "notices") if new not in file.read_text(encoding="utf-8")],
        random,
        lambda file: (
            replace(file, r"^主题: \[(.*)\]$", rf"主题: [\1, {new}]")
            or replace(file, r"^(标题: .*)\n(?![\s\S]*^主题)", rf"\1\n主题: [{new}]\n")
        ),
    )


@edit
def a_record_is_saved_with_other_line_ends(site: Site, random: Random) -> bool:
    file = random.choice(site.records())
    data = file.read_bytes()
    file.write_bytes(data.replace(b"\r\n", b"\n") if b"\r" in data else data.replace(b"\n", b"\r\n"))
    return True


@edit
def a_record_links_to_a_section_of_another(site: Site, random: Random) -> bool:
    target = site.root / "content/notices/2026-08-10-xiu-deng.md"
    records = site.records("notices", "proposals")
    if not records or not target.exists() or "## 经费" not in target.read_text(encoding="utf-8"):
        return False
    return append(random.choice(records), "\n见[那次的经费](../notices/2026-08-10-xiu-deng.md#经费)。\n")


@edit
def a_section_others_link_to_is_renamed(site: Site, random: Random) -> bool:
    return any_of(site.records("notices", "proposals", "news"), random, lambda file: replace(file, "^## ", "## 新的"))


@edit
def a_notice_gets_its_result(site: Site, random: Random) -> bool:
    result = "结果:\n  日期: 2026-11-23\n  说明: 没有收到异议。"
    notices = [file for file in site.records("notices") if "结果:" not in file.read_text(encoding="utf-8")]
    return any_of(notices, random, lambda file: replace(file, "^(类型: (?:公示|征求意见))$", rf"\1\n{result}"))


@edit
def a_notice_is_withdrawn(site: Site, random: Random) -> bool:
    withdrawn = "撤回:\n  日期: 2026-11-10\n  原因: 写错了。"
    notices = [file for file in site.records("notices") if "撤回:" not in file.read_text(encoding="utf-8")]
    return any_of(notices, random, lambda file: replace(file, "^(类型: .*)$", rf"\1\n{withdrawn}"))


@edit
def a_record_is_broken(site: Site, random: Random) -> bool:
    """The build must refuse until it is mended, by the next edit but one or two."""
    file = site.root / BROKEN_FILE
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(BROKEN + f"第{number(random)}段。\n", encoding="utf-8")
    return True
