"""What `civpub build` frames by itself is what MkDocs would have rendered, on every kind of page, to the last byte."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from commands import run_build
from example import ROOT
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from village import build, lay_out

from civpub.plugin.chrome import Chrome

SAME_BUT = {"release.json"}
"""What only `civpub build` leaves: which release it is."""
CONFIGURATIONS = {
    "as it is": "",
    "with links to edit a page": "repo_url: https://git.example/qingheli/site\nedit_uri: edit/main/site_src/\n",
    "with a way to edit that is spelt out": (
        "repo_url: https://git.example/q\nedit_uri_template: https://git.example/q/edit/{path_noext}?in={path!q}\n"
    ),
    "below a path": "site_url: https://qingheli.example/a/b & c/\n",
    "without an address": "site_url:\n",
    "with everything Material offers": (
        "copyright: 青禾里 & 邻居 <b>2026</b>\nsite_author: 青禾里\n"
        "extra_css: [more.css]\nextra_javascript: [more.js]\n"
        "extra:\n  generator: false\n  social:\n    - icon: fontawesome/solid/phone\n      link: tel:0500-5550118\n"
        "theme:\n  name: material\n  language: zh\n  font: false\n  favicon: more.png\n  logo: more.png\n"
        "  features: [navigation.tabs, navigation.footer, navigation.top, toc.follow, header.autohide]\n"
        "  palette:\n    - scheme: default\n      toggle: {icon: material/weather-night, name: 夜间}\n"
        "    - scheme: slate\n      toggle: {icon: material/weather-sunny, name: 白天}\n"
    ),
    "on a festival": "plugins:\n  - civpub:\n      as_of: 2026-10-02\n",
    "with the pages in another order": "nav:\n  - 关于: about.md\n  - 无障碍: accessibility.md\n  - how-to-object.md\n",
}


def mkdocs(project: Path) -> Path:
    """Build `project` by MkDocs alone, beside what civpub makes of it."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", "mkdocs-site"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return project / "mkdocs-site"


def files(folder: Path) -> dict[str, bytes]:
    """The bytes of every file below `folder`, the sitemap as it is once unpacked."""
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def both(project: Path) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """What civpub and MkDocs make of `project`."""
    done = run_build(project)
    assert done.returncode == 0, done.stdout + done.stderr
    return files(project / "site"), files(mkdocs(project))


def configure(project: Path, more: str) -> None:
    """Let `more` take the place of the same settings in mkdocs.yml."""
    file = project / "mkdocs.yml"
    blocks = [
        block for block in split(file.read_text(encoding="utf-8")) if key(block) not in set(map(key, split(more)))
    ]
    file.write_text("".join(blocks) + more, encoding="utf-8")
    for name in ("more.css", "more.js"):
        (project / "site_src" / name).write_text("/* 自己的 */\n", encoding="utf-8")
    shutil.copy(ROOT / "content/pictures/market-1.webp", project / "site_src" / "more.png")


def split(config: str) -> list[str]:
    """The settings of a configuration, each with the lines below it."""
    blocks: list[str] = []
    for line in config.splitlines(keepends=True):
        if line[:1].isalpha() or not blocks:
            blocks.append(line)
        else:
            blocks[-1] += line
    return blocks


def key(block: str) -> str:
    """The name of a setting."""
    return block.partition(":")[0]


def test_every_page_of_the_example_is_what_mkdocs_makes_of_it(example_project: Path) -> None:
    ours, theirs = both(example_project)
    assert ours.keys() - theirs.keys() == SAME_BUT
    assert not [path for path, data in theirs.items() if ours.get(path) != data]
    assert {path.count("/") for path in ours if path.endswith(".html")} >= {0, 1, 2, 3}


@pytest.mark.parametrize("name", CONFIGURATIONS)
def test_whatever_the_configuration_says_the_pages_are_what_mkdocs_makes_of_them(name: str, tmp_path: Path) -> None:
    project = lay_out(tmp_path / "hebian")
    configure(project, CONFIGURATIONS[name])
    assert build(project).is_published
    news = project / "content/news/2026/2026-09-05-xiu-deng.md"
    news.write_text(news.read_text(encoding="utf-8") + "\n再写一段。\n", encoding="utf-8")
    assert build(project).is_published
    config = load_config(str(project / "mkdocs.yml"), site_dir=str(project / "mkdocs-site"), strict=True)
    config.plugins.on_startup(command="build", dirty=False)
    mkdocs_build(config)
    ours, theirs = files(project / "site"), files(project / "mkdocs-site")
    assert ours.keys() - theirs.keys() == SAME_BUT
    assert not [path for path, data in theirs.items() if ours.get(path) != data]


def test_a_title_full_of_signs_is_framed_as_mkdocs_would(tmp_path: Path) -> None:
    project = lay_out(tmp_path / "hebian")
    news = project / "content/news/2026/2026-11-01-fu-hao.md"
    title = '"Xc0pX & <b>《1+1>2》</b> Xctitlep &amp; {{ page }} {% raw %} 㐂𠮷'
    news.write_text(f"---\n标题: '{title}'\n日期: 2026-11-01\n---\n\n正文 XccontentpX。\n", encoding="utf-8")
    ours, theirs = both(project)
    assert not [path for path, data in theirs.items() if ours.get(path) != data]


@pytest.mark.parametrize("page", ["<p>XctitlepX<b>!</b></p>", '<a title="a > XctitlepX"></a>', "XctitlepX"])
def test_a_word_that_no_cut_can_be_made_around_is_a_mistake_of_ours(page: str) -> None:
    with pytest.raises(ValueError, match="title"):
        Chrome.of(page)
