"""What is written about the project is true of it: generated parts are fresh, links lead somewhere, examples work."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from civpub.calendar import Schedule, parse_day
from civpub.kinds import KINDS
from civpub.kinds.kind import Kind
from civpub.kinds.setting import Community, Setting
from civpub.loader import to_record
from civpub.loader.profile import read_community, read_vocabularies
from civpub.problems import report
from civpub.rendering.text import render_text
from civpub.sources import source_from_bytes
from tools.handbook.pages import HANDBOOK, pages
from tools.handbook.problems import layers

ROOT = Path(__file__).parents[1]
TODAY = date(2026, 11, 10)
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
FENCED = re.compile(r"^(`{3,})(\w*)\n(.*?)^\1$", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"(?<!\\)\]\((?!https?:|mailto:|tel:)([^)#\s]*)(?:#([^)\s]+))?\)")
QUOTED_FILE = re.compile(r"^`((?:civpub|content)/[\w./-]+)`\n\n(`{3,})(\w+)\n(.*?)^\2$", re.DOTALL | re.MULTILINE)


def blocks(text: str, language: str) -> list[str]:
    return [found[3] for found in FENCED.finditer(text) if found[2] == language]


@cache
def anchors(file: Path) -> frozenset[str]:
    headings = re.findall(r"^#{1,6} (.+)$", FENCED.sub("", file.read_text(encoding="utf-8")), re.MULTILINE)
    return frozenset(re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-") for heading in headings)


def dead_links(file: Path) -> Iterator[str]:
    prose = re.sub(r"`[^`\n]*`", "", FENCED.sub("", file.read_text(encoding="utf-8")))
    for path, anchor in LINK.findall(prose):
        target = (file.parent / path) if path else file
        if not target.exists():
            yield f"{path}: there is no such file"
        elif anchor and anchor not in anchors(target.resolve()):
            yield f"{path}#{anchor}: there is no such heading"


def setting(content: Path) -> Setting:
    words, problems = read_vocabularies(content)
    assert problems == []
    return Setting(TODAY, Community(name="青禾里社区", organisation="居委会"), words, Schedule.official())


def told_about(kind: Kind, text: str, content: Path) -> str:
    source, problems = source_from_bytes(text.encode(), f"example{kind.suffix}", markdown=kind.suffix == ".md")
    assert source is not None, report(problems, "text")
    loaded = to_record(source, kind, "example/", setting(content))
    return report([*problems, *loaded.problems], "text")


@pytest.mark.parametrize("name", sorted(pages()))
def test_a_page_stands_as_it_is_generated(name: str) -> None:
    assert (HANDBOOK / name).read_text(encoding="utf-8") == pages()[name], "run: make handbook"


def test_every_code_of_the_program_is_explained() -> None:
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "civpub").rglob("*.py")]
    used = {code for source in sources for code in re.findall(r'"(CP\d{3})"', source)}
    explained = [code.name for _, codes in layers() for code in codes]

    assert used == set(explained)
    assert len(explained) == len(set(explained)), "two mistakes share a code"
    assert used <= {name.upper() for name in anchors(HANDBOOK / "problems.md")}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_code_of_a_kind_tells_how_to_go_on(kind: Kind) -> None:
    for code in kind.codes:
        assert code.title
        assert code.explanation.endswith("。"), code.name


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: str(file.relative_to(ROOT)))
def test_every_link_leads_somewhere(file: Path) -> None:
    assert list(dead_links(file)) == []


def test_every_page_of_the_handbook_is_reached_from_its_first() -> None:
    first = (HANDBOOK / "README.md").read_text(encoding="utf-8")

    for page in HANDBOOK.glob("*.md"):
        assert page.name == "README.md" or f"({page.name})" in first


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_example_of_a_kind_has_no_mistake(kind: Kind, tmp_path: Path) -> None:
    words = (kind.home / "handbook.md").read_text(encoding="utf-8")
    examples = blocks(words, "markdown" if kind.suffix == ".md" else "yaml")

    assert examples
    for example in examples:
        assert told_about(kind, example, tmp_path) == report([], "text")
        body = example.split("---\n", 2)[-1] if kind.suffix == ".md" else ""
        assert render_text(body, page_url="x/", id_prefix="", resolve=lambda _: None).flaws == ()


def test_the_first_example_of_the_handbook_has_no_mistake(tmp_path: Path) -> None:
    news = next(kind for kind in KINDS if kind.name == "news")
    first, *_ = blocks((HANDBOOK / "README.md").read_text(encoding="utf-8"), "markdown")

    assert told_about(news, first, tmp_path) == report([], "text")


@pytest.mark.parametrize("number", range(3))
def test_the_vocabularies_of_the_handbook_are_taken(number: int, tmp_path: Path) -> None:
    example = blocks((HANDBOOK / "vocabulary.md").read_text(encoding="utf-8"), "yaml")[number]
    (tmp_path / "vocabulary.yml").write_text(example, encoding="utf-8")

    words, problems = read_vocabularies(tmp_path)

    assert problems == []
    assert words != read_vocabularies(tmp_path / "none")[0]


def test_the_community_of_the_handbook_is_taken(tmp_path: Path) -> None:
    example, *_ = blocks((HANDBOOK / "community.md").read_text(encoding="utf-8"), "yaml")
    (tmp_path / "community.yml").write_text(example, encoding="utf-8")

    assert read_community(tmp_path)[1] == []


def test_the_spellings_of_a_day_are_what_the_handbook_says() -> None:
    text = (HANDBOOK / "dates.md").read_text(encoding="utf-8")
    parts = re.split("^这些写法不认", text, flags=re.MULTILINE)
    accepted, refused = [re.findall("`([^`]+)`", part) for part in parts]
    refused = refused[: refused.index("2026-11-31") + 1]

    assert {parse_day(spelling) for spelling in accepted} == {date(2026, 11, 5)}
    assert len(accepted) == 5
    assert {parse_day(spelling) for spelling in refused} == {None}


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_the_record_of_the_readme_has_no_mistake(name: str, tmp_path: Path) -> None:
    notice = next(kind for kind in KINDS if kind.name == "notice")
    example, *_ = blocks((ROOT / name).read_text(encoding="utf-8"), "markdown")
    wrong = example.replace("开始: 2026-11-09", "开始: 2026-11-31")

    assert told_about(notice, example, tmp_path) == report([], "text")
    told = told_about(notice, wrong, tmp_path).replace("example.md", "content/notices/2026-11-09-lou-dong-zhang.md")
    shown = re.sub("^    ", "", (ROOT / name).read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert told.rpartition("\n\n")[0] in shown


def patched(text: str, diff: str) -> str:
    """`text` with the lines of `diff` that begin with - taken out and those that begin with + put in."""
    lines = diff.splitlines(keepends=True)
    before, after = ("".join(line[1:] for line in lines if line[0] in kept) for kept in (" -", " +"))
    assert text.count(before) == 1
    return text.replace(before, after)


def test_the_kind_of_the_contributors_guide_works_as_printed(tmp_path: Path) -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    shutil.copytree(ROOT / "civpub", tmp_path / "civpub", ignore=shutil.ignore_patterns("__pycache__"))
    for path, _, language, body in QUOTED_FILE.findall(text):
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        written = patched(file.read_text(encoding="utf-8"), body) if language == "diff" else body
        file.write_text(written, encoding="utf-8")
    (tmp_path / "content" / "community.yml").write_text("名称: 青禾里社区\n单位: 居委会\n", encoding="utf-8")
    program = """
from datetime import date
from pathlib import Path
from civpub.assemble import Order, assemble
from civpub.engine import Engine
from civpub.kinds import pledge
from civpub.loader import to_record
from civpub.problems import report
from civpub.sources import read_source
site = assemble(Order(Path("content"), {}, date(2026, 11, 10), Engine(jobs=1)))
assert not site.problems, report(site.problems, "text")
assert "消防通道一分钟也不停" in site.fragments["pledges/2026-11-05-ting-che/"].html
assert "柳岸苑停车" in site.fragments["pledges/"].html
examples = pledge.KIND.home / "examples"
for name in ("smallest", "fullest", "invalid"):
    source, problems = read_source(examples / f"{name}.yml", f"content/pledges/{name}.yml")
    found = to_record(source, pledge.KIND, "x/", site.catalog.setting).problems
    expected = examples / f"{name}.txt"
    assert report(found, "text") == (expected.read_text("utf-8") if expected.exists() else report([], "text")), name
"""

    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env={"PYTHONPATH": str(tmp_path), "PYTHONUTF8": "1"},
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
