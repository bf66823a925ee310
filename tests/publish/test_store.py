"""A store gives a build the tree that is live, makes another one live, and can take that back."""

import contextlib
import errno
import os
import shutil
import stat
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import msgspec
import pytest
from releases import DAY, Files, files_at, marks, publish, publish_in, release, rollback

from civpub.publish import PublishError, TreeWriter, mark_of, open_store, release_id, strays
from civpub.publish.holder import Holder
from civpub.publish.ledger import Ledger
from civpub.publish.target import Target


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return tmp_path / "place" / "site"


@pytest.fixture
def strict_umask() -> Iterator[None]:
    before = os.umask(0o077)
    yield
    os.umask(before)


def holder(site: Path) -> Path:
    return site.parent / f".{site.name}.civpub"


def test_the_first_release_makes_the_site_and_says_which_it_is(site: Path) -> None:
    publish(site, release(1))
    assert files_at(site) == release(1)
    told = msgspec.json.decode((site / "release.json").read_bytes())
    assert told == {"release": release_id(marks(release(1))), "as_of": "2026-11-10"}


def test_a_build_is_given_what_is_live_and_nothing_when_that_is_not_known(site: Path) -> None:
    with open_store(site) as store:
        assert store.live is None
        stage = store.stage()
        assert stage.base == {}
        assert list(stage.root.iterdir()) == []
    publish(site, release(1))
    with open_store(site) as store:
        stage = store.stage()
        assert store.live == stage.base == marks(release(1))
        assert strays(stage.root, stage.base) == []
        assert store.stage(fresh=True).base == {}


def test_what_did_not_change_is_the_same_file_in_both_releases(site: Path) -> None:
    publish(site, release(1))
    before = (site / "news/5/50.html").stat().st_ino
    publish(site, release(2))
    assert (site / "news/5/50.html").stat().st_ino == before
    assert files_at(site) == release(2)


def test_an_open_page_is_never_written_to(site: Path) -> None:
    publish(site, release(1))
    with (site / "index.html").open("rb") as page:
        for number in (2, 3, 4):
            publish(site, release(number))
        assert page.read() == release(1)["index.html"]


@pytest.mark.usefixtures("strict_umask")
def test_everybody_can_read_the_site_whatever_the_umask(site: Path) -> None:
    publish(site, release(1), mirror=True)
    publish(site, release(2))
    rollback(site)
    modes = {(path.is_dir(), stat.S_IMODE(path.stat().st_mode)) for path in [site, *site.rglob("*")]}
    assert modes == {(True, 0o755), (False, 0o644)}


def test_nobody_else_can_look_at_the_release_before(site: Path) -> None:
    publish(site, release(1))
    assert stat.S_IMODE(holder(site).stat().st_mode) == 0o700


def test_an_undo_can_itself_be_undone(site: Path) -> None:
    for number in (1, 2, 3):
        publish(site, release(number))
    assert rollback(site)
    assert files_at(site) == release(2)
    assert rollback(site)
    assert files_at(site) == release(3)


def test_there_is_nothing_to_undo_before_the_second_release(site: Path) -> None:
    publish(site, release(1))
    assert not rollback(site)
    assert files_at(site) == release(1)


def test_the_same_release_on_another_day_tells_the_day_and_keeps_the_undo(site: Path) -> None:
    publish(site, release(1))
    publish(site, release(2))
    with open_store(site) as store:
        stage = store.stage()
        store.publish(stage, marks(release(2)), DAY.replace(day=11))
    assert msgspec.json.decode((site / "release.json").read_bytes())["as_of"] == "2026-11-11"
    assert rollback(site)
    assert files_at(site) == release(1)


def test_a_clean_build_repairs_a_file_changed_on_the_disk_in_both_releases(site: Path) -> None:
    publish(site, release(1))
    publish(site, release(2))
    page = site / "news/5/50.html"
    page.write_bytes(page.read_bytes()[::-1])
    publish(site, release(2), fresh=True)
    assert files_at(site) == release(2)
    publish(site, release(3))
    assert files_at(site) == release(3)


def test_a_clean_build_of_another_release_leaves_no_damaged_file_to_the_builds_after_it(site: Path) -> None:
    publish(site, release(1))
    page = site / "news/5/50.html"
    page.write_bytes(page.read_bytes()[::-1])
    publish(site, release(2), fresh=True)
    publish(site, release(3))
    assert files_at(site) == release(3)
    assert rollback(site)
    assert files_at(site) == release(2)


@pytest.mark.parametrize("fresh", [False, True])
def test_what_is_written_to_the_disk_meanwhile_is_published_all_the_same(site: Path, *, fresh: bool) -> None:
    publish(site, release(1))
    with open_store(site) as store:
        stage = store.stage(fresh=fresh)
        stage.remove(stage.base.keys() - release(2).keys())
        with stage.written_back():
            manifest = {path: stage.put(path, data) for path, data in release(2).items()}
        store.publish(stage, manifest, DAY)
    assert files_at(site) == release(2)


def test_a_disk_that_refuses_meanwhile_is_heard(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(site, release(1))
    # The kernel tells of a failed write once; strace could refuse only the first call of every thread alike.
    monkeypatch.setattr("civpub.publish.stage.flush", _refuse)
    with open_store(site) as store:
        stage = store.stage(fresh=True)
        with pytest.raises(PublishError, match="没有发布"), stage.written_back():
            pass
    assert files_at(site) == release(1)


def _refuse(folder: Path) -> None:
    raise OSError(errno.EIO, os.strerror(errno.EIO), str(folder))


@pytest.mark.parametrize("doubled", [False, True])
def test_a_second_tree_spares_the_next_build_the_links(site: Path, *, doubled: bool) -> None:
    publish(site, release(1), doubled=doubled, mirror=not doubled)
    twin = holder(site) / "twin"
    assert files_at(twin) == release(1)
    assert all(path.stat().st_nlink == 2 for path in twin.rglob("*") if path.is_file())
    publish(site, release(2))
    assert files_at(site) == release(2)


def test_where_a_second_tree_is_refused_the_first_goes_live(site: Path) -> None:
    with open_store(site) as store:
        stage = store.stage()
        for path, data in release(1).items():
            stage.put(path, data)
        missing = marks(release(1)) | marks({"gone.html": b""})  # whatever is linked from there cannot be
        with (
            ProcessPoolExecutor(2, mp_context=get_context("spawn")) as executor,
            store.doubled(stage, missing, executor),
        ):
            pass
        store.publish(stage, marks(release(1)), DAY)
    assert files_at(site) == release(1)
    assert not (holder(site) / "twin").exists()
    assert not list(holder(site).glob("stage-*"))


def test_the_second_tree_of_another_attempt_is_none_of_this_one(site: Path) -> None:
    with open_store(site) as store, ThreadPoolExecutor(2) as executor:
        given_up = store.stage(fresh=True)
        given_up.put("index.html", b"half")
        with store.doubled(given_up, marks({"index.html": b"half"}), executor):
            pass
        publish_in(store, release(1), fresh=True)
    assert files_at(site) == release(1)
    assert not (holder(site) / "twin").exists()
    assert not list(holder(site).glob("stage-*"))


@pytest.mark.parametrize("step", ["swap", "enter", "make_twin"])
def test_a_publication_that_fails_leaves_no_second_tree_behind(
    site: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    publish(site, release(1), doubled=True)

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr({"swap": Target, "enter": Ledger, "make_twin": Holder}[step], step, refuse)
    with contextlib.suppress(PublishError):
        publish(site, release(2), fresh=True, doubled=True)
    monkeypatch.undo()
    assert files_at(site) in (release(1), release(2))
    assert [path.name for path in holder(site).glob("stage-*")] == []
    publish(site, release(3))
    assert files_at(site) == release(3)


def test_a_second_tree_that_is_not_finished_is_none(site: Path) -> None:
    with open_store(site) as store, ThreadPoolExecutor(2) as executor:
        stage = store.stage(fresh=True)
        for path, data in release(1).items():
            stage.put(path, data)
        odd = {**marks(release(1)), "\0": mark_of(b"")}  # a ValueError, which no disk ever tells
        with store.doubled(stage, odd, executor):
            pass
        store.publish(stage, marks(release(1)), DAY)
    assert not (holder(site) / "twin").exists()


def test_no_worker_no_second_tree(site: Path) -> None:
    with open_store(site) as store:
        executor = ThreadPoolExecutor(1, initializer=sys.exit)  # broken before its first task
        executor.submit(int).exception()
        stage = store.stage(fresh=True)
        stage.put("index.html", b"new")
        with store.doubled(stage, marks({"index.html": b"new"}), executor):
            pass
        store.publish(stage, marks({"index.html": b"new"}), DAY)
    assert files_at(site) == {"index.html": b"new"}
    assert not (holder(site) / "twin").exists()


def give_up_while_doubling(site: Path) -> None:
    """Do as a build does that finds its tree wrong while a second one is being made of it."""
    with open_store(site) as store, ThreadPoolExecutor(2) as executor:
        stage = store.stage(fresh=True)
        stage.put("index.html", b"new")
        with store.doubled(stage, marks({"index.html": b"new"}), executor):
            raise InterruptedError


def test_a_build_that_fails_leaves_no_second_tree(site: Path) -> None:
    publish(site, release(1), doubled=True)
    with pytest.raises(InterruptedError):
        give_up_while_doubling(site)
    assert files_at(site) == files_at(holder(site) / "twin") == release(1)
    assert not list(holder(site).glob("stage-*"))


def test_a_mirror_of_a_later_release_costs_no_undo(site: Path) -> None:
    publish(site, release(1))
    publish(site, release(2), mirror=True)
    assert files_at(holder(site) / "twin") == release(2)
    assert rollback(site)
    assert files_at(site) == release(1)


def test_what_was_taken_off_the_site_can_be_taken_off_the_disk(site: Path) -> None:
    withdrawn = {"people/zhang.html": "张三".encode()}
    publish(site, release(1) | withdrawn)
    publish(site, release(2))
    with open_store(site) as store:
        store.forget()
    left = [path for path in site.parent.rglob("*") if path.is_file() and "张三".encode() in path.read_bytes()]
    assert left == []
    assert not list(site.parent.rglob("people"))
    assert not rollback(site)
    publish(site, release(3))
    assert files_at(site) == release(3)


def test_a_build_that_gave_up_leaves_nothing(site: Path) -> None:
    publish(site, release(1))
    with open_store(site) as store:
        store.stage().writer.put("half.html", b"half")
    assert files_at(site) == release(1)
    assert {path.name for path in holder(site).iterdir()} == {"lock", "manifests", "state.json"}


def test_where_nothing_was_ever_published_nothing_is_left(site: Path) -> None:
    site.parent.mkdir()
    with open_store(site) as store:
        store.stage()
    assert list(site.parent.iterdir()) == []


# What people and machines do to the folders between two builds.


def lose_the_holder(site: Path) -> None:
    shutil.rmtree(holder(site))


def lose_the_twin(site: Path) -> None:
    shutil.rmtree(holder(site) / "twin")


def lose_a_file_of_the_twin(site: Path) -> None:
    (holder(site) / "twin" / "news/5/50.html").unlink()


def cut_a_file_of_the_twin(site: Path) -> None:
    (holder(site) / "twin" / "news/5/50.html").unlink()
    (holder(site) / "twin" / "news/5/50.html").write_bytes(b"")


def put_something_into_the_twin(site: Path) -> None:
    (holder(site) / "twin" / "stray.html").write_bytes(b"stray")


def put_something_into_the_site(site: Path) -> None:
    (site / "MP_verify_1.txt").write_bytes(b"1")


def lose_a_file_of_the_site(site: Path) -> None:
    (site / "news/5/51.html").unlink()


def lose_the_site(site: Path) -> None:
    shutil.rmtree(site)


def put_a_backup_back(site: Path) -> None:
    lose_the_site(site)
    site.mkdir()
    for path, data in release(1).items():
        TreeWriter(str(site)).put(path, data)
    TreeWriter(str(site)).put("release.json", b'{"release":"%s"}' % release_id(marks(release(1))).encode())


def put_half_a_backup_back(site: Path) -> None:
    put_a_backup_back(site)
    shutil.rmtree(site / "news")


def leave_the_rubbish_of_a_dead_build(site: Path) -> None:
    (holder(site) / "stage-1" / "news").mkdir(parents=True)
    (holder(site) / "next").mkdir()
    (holder(site) / "state.json.new").write_bytes(b"{")


DEEDS = [
    lose_the_holder,
    lose_the_twin,
    lose_a_file_of_the_twin,
    cut_a_file_of_the_twin,
    put_something_into_the_twin,
    put_something_into_the_site,
    lose_a_file_of_the_site,
    lose_the_site,
    put_a_backup_back,
    put_half_a_backup_back,
    leave_the_rubbish_of_a_dead_build,
]


@pytest.mark.parametrize("deed", DEEDS)
def test_the_next_two_builds_are_as_clean_as_ever(deed: object, site: Path) -> None:
    for number in (1, 2):
        publish(site, release(number))
    deed(site)  # type: ignore[operator]
    for number in (3, 4):
        publish(site, release(number))
        assert files_at(site) == release(number)
    assert rollback(site)
    assert files_at(site) == release(3)


@pytest.mark.parametrize("deed", [lose_the_twin, lose_a_file_of_the_twin, put_something_into_the_twin, lose_the_site])
def test_the_release_before_is_still_there(deed: object, site: Path) -> None:
    for number in (1, 2):
        publish(site, release(number))
    deed(site)  # type: ignore[operator]
    assert rollback(site)
    assert files_at(site) == release(1)


def test_a_release_that_is_not_whole_any_more_is_not_brought_back(site: Path) -> None:
    publish(site, release(1))
    publish(site, release(2))
    lose_the_twin(site)
    shutil.rmtree(holder(site) / "kept")
    with pytest.raises(PublishError, match="上一个版本的文件不全"):
        rollback(site)
    assert files_at(site) == release(2)


def test_strays_are_what_is_in_only_one_of_tree_and_manifest(tmp_path: Path) -> None:
    writer = TreeWriter(str(tmp_path))
    manifest = {"a/b.html": mark_of(b"b"), "missing.html": mark_of(b"")}
    writer.put("a/b.html", b"b")
    writer.put("a/stray.html", b"")
    writer.put("release.json", b"{}")
    assert strays(tmp_path, manifest) == ["a/stray.html", "missing.html"]


@pytest.mark.parametrize("path", ["/etc/passwd", "../a.html", "a/../../b.html"])
def test_no_file_is_written_outside_the_tree(path: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not a path in the tree"):
        TreeWriter(str(tmp_path)).put(path, b"")


def test_a_worker_that_outlives_its_build_cannot_bring_the_tree_back(tmp_path: Path) -> None:
    writer = TreeWriter(str(tmp_path / "gone"))
    for path in ("a.html", "a/b/c.html"):
        with pytest.raises(PublishError, match="网站没有发布"):
            writer.put(path, b"late")
    assert list(tmp_path.iterdir()) == []


def test_a_file_put_twice_has_its_last_bytes_and_removing_leaves_no_empty_folder(site: Path) -> None:
    with open_store(site) as store:
        stage = store.stage()
        stage.put("a/b/c.html", b"1")
        assert stage.put("a/b/c.html", b"22") == mark_of(b"22")
        assert (stage.root / "a/b/c.html").read_bytes() == b"22"
        stage.remove(["a/b/c.html", "never/there.html"])
        assert list(stage.root.iterdir()) == []


def test_an_empty_file_is_a_file(site: Path) -> None:
    files: Files = {"index.html": b"", "404.html": b"x"}
    publish(site, files)
    assert files_at(site) == files
