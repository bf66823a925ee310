"""What people do to the site as a whole: its words, its profile, its configuration, its day, its own pages."""

from datetime import date
from random import Random

from edits import Site, any_of, append, edit, number, replace
from village import picture

DAYS = (date(2026, 8, 12), date(2026, 11, 10), date(2026, 11, 12), date(2026, 11, 23), date(2027, 1, 3))
"""Days on which notices stand otherwise: open, about to begin, over."""


@edit
def a_word_joins_the_vocabulary(site: Site, random: Random) -> bool:
    file = site.root / "content/vocabulary.yml"
    return file.exists() and append(file, f"    - 名称: 第{random.randint(1, 10**6)}种通知\n")


@edit
def a_word_in_use_leaves_the_vocabulary(site: Site, random: Random) -> bool:
    old, new = random.choice([("征求意见", "问卷"), ("河边新风榜", "新风榜"), ("移风易俗", "移风")])
    return replace(site.root / "content/vocabulary.yml", old, new)


@edit
def the_classes_of_a_roll_change_their_order(site: Site, random: Random) -> bool:  # noqa: ARG001  the shape of an edit
    return replace(site.root / "content/vocabulary.yml", r"\[(邻里互助|移风易俗), (.*)\]", r"[\2, \1]")


@edit
def the_community_changes_its_profile(site: Site, random: Random) -> bool:
    file = site.root / "content/community.yml"
    line = random.choice(
        ["口号: 邻里一家亲", "办公时间: 周一至周六 9:00–17:00", 'a电话: "0500-5550119"', "名称: 河边新村"]
    )
    key = line.partition(":")[0].removeprefix("a")
    text = line.removeprefix("a")
    return replace(file, f"^{key}: .*$", text) or replace(file, "^(单位: .*)$", rf"\1\n{text}")


@edit
def the_configuration_changes(site: Site, random: Random) -> bool:
    key, value = random.choice(
        [
            ("site_name", f"河边社区第{number(random)}版"),
            ("site_url", f"https://hebian.example/v{number(random)}/"),
            ("copyright", f"河边社区 © {2000 + number(random)}"),
            ("site_description", f"第{number(random)}回介绍"),
            ("repo_url", "https://git.example/hebian/site"),
            ("edit_uri_template", f"https://git.example/hebian/{number(random)}/{{path}}"),
        ]
    )
    line = f"{key}: {value}"
    return replace(site.config, f"^{key}: .*$", line) or replace(site.config, "^docs_dir", f"{line}\ndocs_dir")


@edit
def a_comment_is_added_to_the_configuration(site: Site, random: Random) -> bool:
    return append(site.config, f"# {number(random)}\n")


@edit
def the_day_changes(site: Site, random: Random) -> bool:
    before = site.today
    site.today = random.choice([day for day in DAYS if day != before])
    return True


@edit
def the_project_overrides_a_template(site: Site, random: Random) -> bool:
    partials = site.root / "overrides" / "partials" / "civpub"
    partials.mkdir(parents=True, exist_ok=True)
    (partials / "footer.html").write_text(f"<footer><p>自己的页脚 {number(random)}</p></footer>\n", encoding="utf-8")
    replace(site.config, "^  name: material$", "  name: material\n  custom_dir: overrides")
    return "custom_dir" in site.config.read_text(encoding="utf-8")


@edit
def the_project_gives_up_its_own_templates(site: Site, random: Random) -> bool:  # noqa: ARG001  the shape of an edit
    return replace(site.config, r"^  custom_dir: .*\n", "")


@edit
def a_hand_written_page_changes(site: Site, random: Random) -> bool:
    return bool(site.pages) and append(random.choice(site.pages), f"\n## 第{number(random)}节\n\n又写了一段。\n")


@edit
def a_hand_written_page_gets_another_title(site: Site, random: Random) -> bool:
    return any_of(site.pages, random, lambda file: replace(file, "^# .*$", f"# 第{number(random)}个题目"))


@edit
def a_hand_written_page_is_added(site: Site, random: Random) -> bool:
    file = site.root / "site_src" / random.choice(["volunteers.md", "index.md", "map.md"])
    is_new = not file.exists()
    file.write_text("# 新写的一页\n\n看[动态](news/index.md)。\n", encoding="utf-8")
    return is_new


@edit
def a_hand_written_page_is_deleted(site: Site, random: Random) -> bool:
    random.choice(site.pages).unlink() if site.pages else None
    return True


@edit
def a_hand_written_page_is_renamed(site: Site, random: Random) -> bool:
    names = [
        file for file in site.pages if file.name in {"accessibility.md", "volunteers.md", "map.md", "wu-zhang-ai.md"}
    ]
    if not names:
        return False
    file = random.choice(names)
    file.rename(file.with_name("wu-zhang-ai.md" if file.name != "wu-zhang-ai.md" else "accessibility.md"))
    return True


@edit
def a_hand_written_page_shows_another_picture(site: Site, random: Random) -> bool:
    file = site.root / "site_src/mark.png"
    before = file.read_bytes()
    file.write_bytes(picture("mark.png", random.choice(["tan", "teal", "snow"]), (random.randint(5, 20), 5)))
    return file.read_bytes() != before
