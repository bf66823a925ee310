"""What is known before a build begins, from a scout or from the build before, saves time and changes nothing else."""

import os
import signal
from pathlib import Path

import pytest
from msgspec.structs import replace
from village import build, clean_build, differences, look_ahead, tree

from civpub.assemble import plan
from civpub.build.build import build_site
from civpub.build.memory import Memory
from civpub.build.nothing import inputs_of
from civpub.build.scout import Scout, Scouted
from civpub.build.wanted import Wanted
from civpub.digest import digest_of
from civpub.engine import Engine

NEWS = "content/news/2026/2026-09-05-xiu-deng.md"
ADDED = "content/news/2026/2026-09-06-xiu-deng.md"


def write(project: Path, text: str) -> None:
    """Let one of the news say `text`."""
    news = f"---\n标题: 东门的路灯亮了\n日期: 2026-09-05\n主题: 便民服务\n---\n\n{text}\n"
    (project / NEWS).write_text(news, encoding="utf-8")


def build_with(project: Path, scouted: Scouted) -> None:
    """Build as one who believes `scouted`."""
    assert build_site(Wanted(project / "mkdocs.yml", engine=Engine(1)), scout=lambda: scouted).is_published


def shown(project: Path) -> str:
    """The page of the news."""
    return (project / "site/news/2026/2026-09-05-xiu-deng/index.html").read_text(encoding="utf-8")


def test_a_scout_tells_every_file_and_the_second_tree(project: Path) -> None:
    build(project)
    write(project, "换好了。")
    build(project)
    scouted = look_ahead(project)
    assert scouted.digests[str(project / NEWS)] == digest_of((project / NEWS).read_bytes())
    assert scouted.twin() is not None
    scouted.end()
    next((project / ".site.civpub/twin").rglob("index.html")).unlink()
    again = look_ahead(project)
    assert again.twin() is None
    again.end()


def test_a_scout_does_not_wait_for_a_pipe_that_nobody_writes_into(project: Path) -> None:
    build(project)
    os.mkfifo(project / "content" / "news" / "pipe.md")
    outcome = build(project, scout=True)
    assert [problem.place.file for problem in outcome.errors] == ["content/news/pipe.md"]


def test_what_is_edited_behind_the_scout_is_seen(project: Path) -> None:
    write(project, "早上写的。")
    build(project)
    scouted = look_ahead(project)
    write(project, "下午写的。")
    build_with(project, scouted)
    assert "下午写的。" in shown(project)


def test_a_scout_that_looked_elsewhere_is_not_believed(project: Path) -> None:
    write(project, "早上写的。")
    build(project)
    scouted = look_ahead(project)
    write(project, "下午写的。")
    build_with(project, of_elsewhere(scouted))
    assert "下午写的。" in shown(project)


def of_elsewhere(scouted: Scouted) -> Scouted:
    """The same as if it were about another place."""
    return replace(scouted, roots=("elsewhere",))


def test_what_is_added_behind_the_scout_is_seen(project: Path) -> None:
    write(project, "写好的。")
    build(project)
    scouted = look_ahead(project)
    (project / ADDED).write_bytes((project / NEWS).read_bytes())
    build_with(project, scouted)
    assert (project / "site/news/2026/2026-09-06-xiu-deng/index.html").exists()


def test_a_scout_has_its_signatures_when_it_reports(project: Path) -> None:
    scouted = Scout(sources(project), project / "site").report()
    (project / ADDED).touch()
    assert str(project / ADDED) not in scouted.digests
    assert scouted.watch
    assert not scouted.watch.is_unchanged()
    assert scouted.twin() is None
    scouted.end()


def test_a_scout_of_a_first_build_keeps_watch_and_brings_one_digest(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project)
    scouted = Scout(sources(project), project / "site", first=True).report()
    assert not scouted.digests
    assert scouted.twin() is None
    assert scouted.inputs() == inputs_of(["mkdocs.yml", "content", "site_src"])
    assert scouted.watch
    assert scouted.watch.is_unchanged()
    (project / ADDED).touch()
    assert not scouted.watch.is_unchanged()
    scouted.end()


def test_what_is_edited_behind_the_scout_of_a_first_build_is_seen(project: Path) -> None:
    write(project, "早上写的。")
    scouted = Scout(sources(project), project / "site", first=True).report()
    write(project, "下午写的。")
    build_with(project, scouted)
    assert "下午写的。" in shown(project)


def test_a_scout_keeps_watch_until_it_is_let_go(project: Path) -> None:
    others = children()
    scouted = look_ahead(project)
    watch = scouted.watch
    assert watch
    assert watch.is_unchanged()
    watch.look()
    assert watch.is_unchanged(), "one look, one answer"
    kept = (project / NEWS).read_bytes()
    (project / NEWS).write_bytes(kept + "又添了一句。\n".encode())
    assert not watch.is_unchanged()
    (project / NEWS).write_bytes(kept)
    assert not watch.is_unchanged(), "it is the same again, and yet was written to"
    scouted.end()
    assert children() == others


def test_a_watch_that_ended_sees_everything_changed(project: Path) -> None:
    others = children()
    scouted = look_ahead(project)
    files, _ = (process for process in children() if process not in others)
    os.kill(files, signal.SIGKILL)
    assert scouted.watch
    assert not scouted.watch.is_unchanged()
    scouted.end()


def children() -> list[int]:
    """The processes this one has started, the oldest first."""
    return sorted(map(int, Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii").split()))


def test_a_scout_says_nothing_where_a_name_is_no_text(project: Path) -> None:
    (project / os.fsdecode(b"content/news/\xd6\xd8\xd1\xf4.md")).touch()
    assert not Scout(sources(project), project / "site").report().roots


def sources(project: Path) -> list[Path]:
    """What a scout is sent to."""
    return [project / "mkdocs.yml", project / "content", project / "site_src"]


def test_a_scout_that_does_not_come_through_is_not_waited_for(project: Path) -> None:
    build(project)
    others = children()
    scout = Scout(sources(project), project / "site")
    for process in children():
        if process not in others:
            os.kill(process, signal.SIGKILL)
    write(project, "下午写的。")
    build_with(project, scout.report())
    assert "下午写的。" in shown(project)


def test_a_process_that_builds_again_and_again_leaves_what_a_clean_build_makes(project: Path, tmp_path: Path) -> None:
    memory = Memory()
    for text in ("一。", "二。", "三。", "一。"):
        write(project, text)
        outcome = build(project, memory=memory)
        assert outcome.is_published
        assert not differences(tree(project / "site"), clean_build(project, tmp_path / "fresh")[1])
    (project / NEWS).unlink()
    assert build(project, memory=memory).is_published
    assert not differences(tree(project / "site"), clean_build(project, tmp_path / "fresh")[1])
    memory.finish()
    again = build(project)
    assert again.built.kept > again.built.made, "the state is on the disk, too"


@pytest.mark.parametrize("harm", ["release", "environment"])
def test_a_memory_of_another_site_is_not_believed(project: Path, tmp_path: Path, harm: str) -> None:
    memory = Memory()
    write(project, "早上写的。")
    build(project, memory=memory)
    assert memory.state
    memory.state = replace(memory.state, **{harm: "0" * 32})
    write(project, "下午写的。")
    assert build(project, memory=memory).is_published
    assert not differences(tree(project / "site"), clean_build(project, tmp_path / "fresh")[1])


def test_an_edit_that_changes_no_brief_plans_the_pages_of_its_record_alone(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = Memory()
    write(project, "开头不变。\n\n早上写的。")
    build(project, memory=memory)

    def refuse(*_: object, **__: object) -> None:
        message = "the whole site is planned"
        raise AssertionError(message)

    with monkeypatch.context() as patched:
        patched.setattr(plan, "plan_pages", refuse)
        write(project, "开头不变。\n\n下午写的。")
        outcome = build(project, memory=memory, is_preview=True)
    assert outcome.is_published
    assert memory.state
    assert memory.state.others, "a roll of the village hides a name"
    every_time = [page for page in memory.state.pages.values() if not page.key]
    assert every_time, "a page of the village leads to a heading on another"
    assert outcome.built.made == 1 + len(every_time)
    assert "下午写的。" in shown(project)
    write(project, "开头不变。\n\n晚上写的。")
    assert build(project).built.made == 1 + len(every_time)
    assert not differences(tree(project / "site"), clean_build(project, tmp_path / "fresh")[1])


def test_a_picture_drawn_for_a_build_that_was_refused_is_forgotten(project: Path) -> None:
    folder = project / ".cache" / "civpub" / "share"
    folder.unlink()  # it leads to what these tests keep between them, and nothing is taken out of that

    def drawings() -> set[str]:
        return {file.name for file in folder.iterdir()}

    write(project, "开头不变。\n\n早上写的。")
    build(project)
    before = drawings()
    assert before
    words = (project / NEWS).read_text(encoding="utf-8")
    lost = "[章程](2026-11-08-xiao-fang.md#没有这一节)"
    (project / NEWS).write_text(words.replace("路灯亮了", "张三亮了") + lost, encoding="utf-8")
    assert not build(project).is_published
    assert drawings() > before, "it was drawn before the text was found wrong"
    write(project, "开头不变。\n\n下午写的。")
    assert build(project).is_published
    assert drawings() == before


def test_a_file_beside_the_search_that_is_gone_is_gone_from_the_preview(project: Path) -> None:
    memory = Memory()
    file = project / "site_src" / "search" / "help.txt"
    file.parent.mkdir()
    file.write_text("怎样查找", encoding="utf-8")
    assert build(project, memory=memory, is_preview=True).is_published
    assert (project / "site/search/help.txt").exists()
    assert (project / "site/search/index.json").exists()
    file.unlink()
    assert build(project, memory=memory, is_preview=True).is_published
    assert not (project / "site/search/help.txt").exists()
    assert (project / "site/search/index.json").exists()


def test_a_scout_is_let_go_although_another_process_could_ask_it(project: Path) -> None:
    scouted = look_ahead(project)
    other = os.fork()
    if not other:
        signal.pause()
    try:
        scouted.end()
        assert os.waitpid(other, os.WNOHANG) == (0, 0), "it is still there"
    finally:
        os.kill(other, signal.SIGKILL)
        os.waitpid(other, 0)
