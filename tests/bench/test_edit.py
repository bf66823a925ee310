from collections.abc import Callable
from pathlib import Path

import pytest

from bench.edit import Edit, edit_record, require_shown
from bench.peers import hugo, markdown
from bench.project import lay_project

FORMS = [(lay_project, "content"), (hugo.prepare, "content"), (markdown.prepare, "docs")]


@pytest.mark.parametrize(("prepare", "content"), FORMS)
def test_the_same_record_is_edited_for_every_tool_and_nothing_else(
    prepare: Callable[[Path, int], None], content: str, tmp_path: Path
) -> None:
    prepare(tmp_path, 60)
    before = {file: file.read_text(encoding="utf-8") for file in (tmp_path / content).rglob("*.md")}

    sentence = edit_record(tmp_path / content, "sentence", 1)
    title = edit_record(tmp_path / content, "title", 2)

    changed = [file for file, text in before.items() if file.read_text(encoding="utf-8") != text]
    text = changed[0].read_text(encoding="utf-8")
    assert len(changed) == 1
    assert sentence.page == title.page == "news/2023/2023-11-10-news-00024/index.html"
    assert f"\n---\n\n{sentence.words}" in text
    assert f"\ntitle: {title.words}\n" in text
    assert text.count("。") == before[changed[0]].count("。")


def test_a_build_that_does_not_show_the_edit_stops_the_benchmark(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<p>旧的话。</p>", encoding="utf-8")

    require_shown(Edit("旧的话。", "index.html"), tmp_path)
    with pytest.raises(SystemExit, match="does not show the edit"):
        require_shown(Edit("新的话。", "index.html"), tmp_path)
    with pytest.raises(SystemExit, match="does not show the edit"):
        require_shown(Edit("旧的话。", "gone.html"), tmp_path)
