"""A whole site: the same with any number of workers, and the same whether its files were read now or before."""

from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from content_folder import BY_NAME, check, example, names, order, write
from example import ROOT

from civpub.assemble import Draft, Order, Site, assemble, draft_site
from civpub.catalog import Known
from civpub.engine import Engine, processes
from civpub.kinds import KINDS
from civpub.problems import report

TEXTS = {kind.name: example(kind, "smallest") for kind in KINDS}
BY_HAND = {"site_src/how-to-object.md": "how-to-object/"}
WARNED = TEXTS["proposal"]
TEXTS["proposal"] = WARNED.replace("日期", "称呼: 各位邻居\n日期")
FILES = {f"{kind.folder}/2026/a{kind.suffix}": TEXTS[kind.name] for kind in KINDS}
FILES |= {f"news/2026/{number}.md": TEXTS["news"] for number in range(3)}
ROLL = "标题: 四德榜\n公布日期: 2026-10-12\n榜别: 四德榜\n级别: 社区\n名单:\n"


def known(draft: Draft) -> dict[str, Known]:
    """What a build keeps of `draft`, after its way through a file."""
    kept = {}
    for reading in draft.readings.values():
        if reading.is_plain and reading.brief:
            text = msgspec.json.encode(reading.brief)
            brief = msgspec.json.decode(text, type=BY_NAME[msgspec.json.decode(text)["kind"]].brief)
            kept[reading.path] = Known(reading.digest, brief)
    return kept


def read(draft: Draft) -> set[str]:
    """The files that were read for `draft`, not taken as known."""
    return {reading.path for reading in draft.readings.values() if reading.record}


def same(one: Site, other: Site) -> bool:
    return (one.pages, one.fragments, one.problems, one.uses) == (
        other.pages, other.fragments, other.problems, other.uses,
    )  # fmt: skip


@pytest.fixture
def made(tmp_path: Path) -> Order:
    return order(write(tmp_path, dict(FILES)))


@pytest.fixture(scope="module")
def example_content() -> Site:
    """The example content, made by one worker."""
    return assemble(order(ROOT / "content", documents=BY_HAND))


# Workers


def test_two_workers_make_the_site_that_one_makes(example_content: Site) -> None:
    started: list[int] = []

    def counted(max_workers: int, **begin: object) -> Executor:
        started.append(max_workers)
        return processes(max_workers, **begin)  # type: ignore[arg-type]

    one, two = example_content, assemble(order(ROOT / "content", documents=BY_HAND, engine=Engine(2, counted)))
    assert set(started) == {2}
    assert len(started) >= 2, "both the reading and the rendering"
    assert not [found for found in one.problems if found.is_error], report(one.problems, "text")
    assert len(one.fragments) == len(one.pages) > 200
    assert list(two.fragments) == list(one.fragments)
    assert same(two, one)
    assert two.draft.readings == one.draft.readings


def test_two_workers_tell_of_mistakes_as_one_does(tmp_path: Path) -> None:
    invalid = {
        f"{kind.folder}/{number:02}{kind.suffix}": example(kind, "invalid") for kind in KINDS for number in range(30)
    }
    link = {f"news/2026/{at}.md": TEXTS["news"] + f"\n[那一节](0.md#没有) 和 [图](x{at}.jpg)\n" for at in range(100)}
    content = write(tmp_path, {**invalid, **FILES, **link})
    one, two = (assemble(order(content, engine=Engine(jobs))) for jobs in (1, 2))
    assert {"CP402", "CP405"} <= set(names(one.problems))
    assert len(one.problems) > 500
    assert same(two, one)


def test_progress_is_told_up_to_the_whole(made: Order) -> None:
    told: list[tuple[str, int, int]] = []
    site = assemble(replace(made, progress=lambda stage, done, total: told.append((stage, done, total))))
    last = {stage: (done, total) for stage, done, total in told}
    assert list(last.values()) == [(len(FILES),) * 2, (len(site.pages),) * 2]
    assert told == sorted(told, key=lambda one: (list(last).index(one[0]), one[1]))


# What an earlier build knows


def test_known_files_are_not_read_and_give_the_same_site(made: Order) -> None:
    fresh = assemble(made)
    assert fresh.problems == ()
    again = assemble(replace(made, known=known(fresh.draft)))
    assert read(fresh.draft) == {f"content/{name}" for name in FILES}
    assert read(again.draft) == set()
    assert same(again, fresh)


def test_a_known_file_that_has_changed_is_read_anew_and_it_alone(made: Order) -> None:
    before = draft_site(made)
    changed = made.content_dir / "news/2026/1.md"
    changed.write_text(changed.read_text("utf-8").replace("标题: ", "标题: 改过的"), encoding="utf-8")
    after = assemble(replace(made, known=known(before)))
    assert read(after.draft) == {"content/news/2026/1.md"}
    assert "改过的" in {page.url: page for page in after.pages}["news/2026/1/"].title
    assert "改过的" in after.fragments["news/"].html
    assert same(after, assemble(made))


def test_a_known_file_that_now_has_a_mistake_is_told_of(made: Order) -> None:
    before = draft_site(made)
    (made.content_dir / "news/2026/1.md").write_bytes(TEXTS["news"].replace("日期", "曰期").encode())
    after = draft_site(replace(made, known=known(before)))
    assert not after.is_publishable
    assert "news/2026/1/" not in {page.url for page in after.pages}
    assert after.problems == draft_site(made).problems


def test_a_file_with_something_to_tell_is_read_every_time(made: Order) -> None:
    (made.content_dir / "proposals/2026/a.md").write_text(WARNED, encoding="utf-8")
    before = draft_site(made)
    assert names(before.problems) == ["CP311"]
    after = draft_site(replace(made, known=known(before)))
    assert read(after) == {"content/proposals/2026/a.md"}
    assert after.problems == before.problems


def test_known_files_that_are_gone_are_forgotten_and_new_ones_are_read(made: Order) -> None:
    before = draft_site(made)
    (made.content_dir / "news/2026/1.md").rename(made.content_dir / "news/2026/9.md")
    after = assemble(replace(made, known=known(before)))
    assert read(after.draft) == {"content/news/2026/9.md"}
    assert same(after, assemble(made))


def test_a_name_hidden_since_is_told_of_in_files_that_are_known(made: Order) -> None:
    quoting = TEXTS["news"] + "\n欧阳建国来读报。\n"
    (made.content_dir / "news/2026/1.md").write_text(quoting, encoding="utf-8")
    before = draft_site(made)
    assert before.readings["content/news/2026/1.md"].is_plain
    person = "  - {编号: x-1, 姓名: 欧阳建国, 类别: 职业道德, 同意公开: 不公开姓名, 显示名: 一位居民}\n"
    (made.content_dir / "awards/b.yml").write_text(ROLL + person, encoding="utf-8")
    after = draft_site(replace(made, known=known(before)))
    assert [(found.code.name, found.place.file) for found in after.problems] == [("CP408", "content/news/2026/1.md")]
    assert {"content/awards/b.yml", "content/news/2026/1.md"}.isdisjoint(known(after))


def test_a_file_that_vanishes_before_its_page_is_rendered_is_missed(made: Order) -> None:
    draft = draft_site(replace(made, known=known(draft_site(made))))
    (made.content_dir / "news/2026/1.md").unlink()
    assert draft.renderer.record_at("content/news/2026/0.md").url == "news/2026/0/"
    for path in ("content/news/2026/1.md", "content/news/2026/none.md"):
        with pytest.raises(LookupError, match=path):
            draft.renderer.record_at(path)


# What a site is made of


def test_a_check_renders_the_texts_alone_and_tells_the_same(tmp_path: Path) -> None:
    text = TEXTS["news"] + "\n[那一节](a.md#没有)、[那张榜](../../awards/2026/a.yml#没有)、[坏](javascript:x)\n"
    made = order(write(tmp_path, {**FILES, "news/2026/1.md": text}))
    whole, texts = assemble(made), assemble(made, texts_only=True)
    assert names(whole.problems).count("CP405") == 2
    assert texts.problems == whole.problems
    assert texts.fragments.keys() == {page.url for page in whole.pages if page.texts} < whole.fragments.keys()


def test_without_warnings_every_mistake_is_told_all_the_same(tmp_path: Path) -> None:
    files = {f"{kind.folder}/invalid{kind.suffix}": example(kind, "invalid") for kind in KINDS}
    roll = ROLL + "  - {编号: wang, 姓名: 汪守信, 类别: 职业道德}\n"
    files |= {"awards/a.yml": roll, "awards/b.yml": roll.replace("汪守信", "王守信")}
    made = order(write(tmp_path, {**FILES, **files}))
    whole, errors = draft_site(made), draft_site(replace(made, warnings=False))
    wrong = [found for found in whole.problems if found.is_error]
    assert "CP328" in names(wrong)
    assert [found for found in errors.problems if found.is_error] == wrong


def test_a_site_knows_the_pictures_its_pages_ask_for(example_content: Site) -> None:
    site = example_content
    shown = {name for name, picture in site.catalog.pictures.items() if f"pictures/{name}" in site.uses}
    html = "".join(fragment.html for fragment in site.fragments.values())
    assert shown == {name for name, picture in site.catalog.pictures.items() if picture.url in html}


def test_the_whole_of_a_checked_folder_is_planned_from_briefs(tmp_path: Path) -> None:
    checked = check(write(tmp_path, dict(FILES)))
    briefs = {reading.brief for reading in checked.draft.readings.values()}
    assert {brief.path for brief in checked.catalog.briefs} == {f"content/{name}" for name in FILES}
    assert set(checked.catalog.briefs) == briefs
