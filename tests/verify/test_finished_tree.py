"""A whole tree on disk, and the report about it."""

from pathlib import Path

import pytest
from verify_pages import SITE, page

from civpub.verify import PageFlaw, report, verify_tree

PLANNED = ["index.html", "news/a/index.html", "media/x.jpg"]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    write(root, "index.html", page('<a href="news/a/#b"><img src="media/x.jpg">', path="index.html"))
    write(root, "news/a/index.html", page('<p id="b"><a href="../..">'))
    write(root, "media/x.jpg", b"\xff\xd8")
    root.chmod(0o755)
    return root


def write(root: Path, path: str, data: bytes) -> None:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    file.chmod(0o644)
    for folder in file.relative_to(root).parents:
        (root / folder).chmod(0o755)


def test_a_sound_tree_has_no_flaw(tree: Path) -> None:
    assert verify_tree(tree, PLANNED, SITE) == []
    assert report([]) == ""


def test_a_file_nobody_planned_and_a_planned_one_that_is_missing_are_told(tree: Path) -> None:
    write(tree, "news/a/draft.txt", b"x")
    (tree / "media/x.jpg").unlink()
    assert verify_tree(tree, PLANNED, SITE) == [
        PageFlaw("index.html", "链接指向不存在的文件 media/x.jpg"),
        PageFlaw("media/x.jpg", "计划要发布，却没有生成"),
        PageFlaw("news/a/draft.txt", "没有任何计划要发布这个文件"),
    ]


def test_what_the_public_could_not_read_or_should_not_run_is_told(tree: Path) -> None:
    (tree / "media/x.jpg").chmod(0o600)
    (tree / "news").chmod(0o700)
    (tree / "news/a/index.html").chmod(0o755)
    assert verify_tree(tree, PLANNED, SITE) == [
        PageFlaw("media/x.jpg", "权限是 0600，应当是 0644"),
        PageFlaw("news", "权限是 0700，应当是 0755"),
        PageFlaw("news/a/index.html", "权限是 0755，应当是 0644"),
    ]


def test_a_link_of_the_file_system_is_not_published(tree: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").mkdir()
    (tree / "secret").symlink_to(tmp_path / "secret")
    (tree / "gone").symlink_to(tmp_path / "nowhere")
    assert verify_tree(tree, PLANNED, SITE) == [
        PageFlaw("gone", "不是普通的文件，不能发布"),
        PageFlaw("secret", "不是普通的文件，不能发布"),
    ]


def test_the_report_names_a_shared_flaw_once_counts_the_rest_and_says_whom_to_tell() -> None:
    flaws = [PageFlaw(f"news/{number}/index.html", "没有写明语言") for number in range(13)]
    flaws += [PageFlaw("a\x1b.html", f"毛病 {number:02}") for number in range(25)]
    lines = report(flaws).splitlines()
    assert lines[0] == "生成的网站有 38 处毛病："
    assert lines[1] == "  a\\x1b.html  毛病 00"
    assert lines[21].startswith("……另有 18 处没有列出")
    assert lines[22].startswith("这些是模板、插件或主题的毛病，不是录入内容的人的错")
    assert "  news/0/index.html  没有写明语言（另有 12 个文件也是这样）" in report(flaws[:13])


def test_the_example_site_has_no_flaw(example_site: Path) -> None:
    planned = [file.relative_to(example_site).as_posix() for file in example_site.rglob("*") if file.is_file()]
    assert verify_tree(example_site, planned, "https://qingheli.example/") == []
