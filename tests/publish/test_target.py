"""Where a site may stand, and what is said where it may not."""

import shutil
import subprocess
from pathlib import Path

import pytest
from faults import command, environment
from releases import files_at, publish, release, rollback
from scenarios import left_over, link_elsewhere, link_into_holder

from civpub.publish import PublishError, open_store, system, why_not


def test_a_folder_behind_a_link_is_updated_where_it_is(tmp_path: Path) -> None:
    link_elsewhere(tmp_path)
    for number in (1, 2):
        publish(tmp_path / "site", release(number))
    assert (tmp_path / "site").readlink() == Path("www/html")
    assert files_at(tmp_path / "www" / "html") == release(2)


def test_a_link_into_the_holder_points_to_one_tree_after_the_other(tmp_path: Path) -> None:
    link_into_holder(tmp_path)
    seen = []
    for number in (1, 2, 3):
        publish(tmp_path / "site", release(number))
        assert files_at(tmp_path / "site") == release(number)
        seen.append((tmp_path / "site").readlink().name)
    assert seen == ["site-1", "site-2", "site-1"]
    assert rollback(tmp_path / "site")
    assert files_at(tmp_path / "site") == release(2)
    assert left_over(tmp_path / "site") == []
    assert (tmp_path / ".site.civpub").stat().st_mode & 0o777 == 0o755


def test_a_link_to_what_is_not_there_yet_is_kept(tmp_path: Path) -> None:
    (tmp_path / "site").symlink_to(tmp_path / "later" / "www")
    publish(tmp_path / "site", release(1))
    assert files_at(tmp_path / "later" / "www") == release(1)


def test_the_site_may_be_named_from_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    publish(Path("site"), release(1))
    assert files_at(tmp_path / "site") == release(1)


def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "site").symlink_to("site")
    with pytest.raises(PublishError, match="指向自己"), open_store(tmp_path / "site"):
        pass


def test_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("", encoding="utf-8")
    with pytest.raises(PublishError, match="是一个文件，不是文件夹"), open_store(tmp_path / "site"):
        pass


def test_a_mount_point_is_refused_and_a_place_in_it_proposed() -> None:
    with pytest.raises(PublishError, match=r"是一个挂载点.*/dev/www"), open_store(Path("/dev")):
        pass


def test_where_there_is_a_file_above_the_site_the_message_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(PublishError, match="网站没有发布，原来的网站没有改动"), open_store(tmp_path / "file" / "site"):
        pass


def as_another_user(site: Path) -> str:
    """What a user without any rights is told who runs a build."""
    build = command(["stranger", str(site), "1"])
    done = subprocess.run(build, env=environment(), capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    return done.stderr


def test_a_folder_that_may_not_be_written_to_is_named_with_the_cure(common_ground: Path) -> None:
    (common_ground / "closed").mkdir(mode=0o555)
    message = as_another_user(common_ground / "closed" / "site")
    assert f"{common_ground}/closed/.site.civpub：没有权限。请让运行 civpub 的用户可以写这个文件夹" in message


def test_a_site_of_somebody_else_is_named_before_anything_is_built(common_ground: Path) -> None:
    common_ground.chmod(0o777)
    (common_ground / "site").mkdir(mode=0o555)
    message = as_another_user(common_ground / "site")
    assert f"没有权限更新 {common_ground}/site：它属于另一个用户。请" in message
    assert [path.name for path in common_ground.iterdir()] == ["site"]


def test_folders_are_exchanged_also_by_a_c_library_that_has_no_word_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Small:
        syscall = staticmethod(system._libc.syscall)  # noqa: SLF001

    monkeypatch.setattr(system, "_libc", Small())
    for number in (1, 2):
        publish(tmp_path / "site", release(number))
    assert files_at(tmp_path / "site") == release(2)


def test_a_project_is_never_published_over(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "file").write_text("", encoding="utf-8")
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "thesis.docx").write_bytes(b"")
    assert "会把它覆盖掉" in why_not(tmp_path, [tmp_path / "content"])
    assert "会把它覆盖掉" in why_not(tmp_path / "content" / "site", [tmp_path / "content"])
    assert "是一个文件" in why_not(tmp_path / "file", [])
    assert "不像是生成的网站" in why_not(tmp_path / "work", [])
    assert why_not(tmp_path / "site", [tmp_path / "content"]) == ""
    publish(tmp_path / "site", {"404.html": b"", "sitemap.xml": b""})
    assert why_not(tmp_path / "site", [tmp_path / "content"]) == ""
    shutil.rmtree(tmp_path / "site")
