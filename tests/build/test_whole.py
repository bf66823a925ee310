"""A project with its own templates, hooks or other plugins is built by MkDocs, and then looked over like any other."""

import json
from pathlib import Path

import pytest
from commands import run_build
from village import Outcome, build, clean_build, differences, lay_out, tree

PAGE = "news/2026/2026-09-05-xiu-deng/"
HOOKS = {
    "a broken link": ("html.replace('</body>', '<a href=\"/nowhere/\">去</a></body>')", PAGE),
    "no heading": ("html.replace('<h1', '<p').replace('</h1>', '</p>')", PAGE),
}
HOOK = """\
def on_post_page(html, page, config):
    if page.url == {url!r}:
        return {change}
    return html
"""


def hook(project: Path, change: str, url: str = PAGE) -> None:
    """Let a hook of the project change the page at `url`."""
    (project / "hooks.py").write_text(HOOK.format(url=url, change=change), encoding="utf-8")
    config = (project / "mkdocs.yml").read_text(encoding="utf-8")
    if "hooks:" not in config:
        (project / "mkdocs.yml").write_text(f"{config}hooks: [hooks.py]\n", encoding="utf-8")


def override(project: Path) -> None:
    """Give the project a template of its own."""
    folder = project / "overrides" / "partials" / "civpub"
    folder.mkdir(parents=True)
    (folder / "footer.html").write_text("<footer><p>自己的页脚</p></footer>\n", encoding="utf-8")
    config = (project / "mkdocs.yml").read_text(encoding="utf-8")
    (project / "mkdocs.yml").write_text(config.replace("  font", "  custom_dir: overrides\n  font"), encoding="utf-8")


def with_search(project: Path) -> None:
    """Let the project use another plugin."""
    config = (project / "mkdocs.yml").read_text(encoding="utf-8")
    (project / "mkdocs.yml").write_text(config.replace("plugins:\n", "plugins:\n  - search\n"), encoding="utf-8")


def page(project: Path) -> str:
    """The page that hooks change."""
    return (project / "site" / PAGE / "index.html").read_text(encoding="utf-8")


def test_an_own_template_is_on_every_page(project: Path) -> None:
    override(project)
    assert build(project).is_published
    pages = list((project / "site").rglob("*.html"))
    assert len(pages) > 40
    assert all("自己的页脚" in file.read_text(encoding="utf-8") for file in pages)


def test_another_plugin_sees_every_record(project: Path) -> None:
    with_search(project)
    assert build(project).is_published
    index = json.loads((project / "site/search/search_index.json").read_bytes())
    assert "东门的路灯亮了" in {entry["title"] for entry in index["docs"]}


def test_a_hook_changes_the_page_it_wants_to(project: Path) -> None:
    hook(project, "html.replace('路灯亮了', '路灯更亮了')")
    assert build(project).is_published
    assert "路灯更亮了" in page(project)


@pytest.mark.parametrize("change", [override, with_search, lambda project: hook(project, "html + '<!-- -->'")])
def test_the_second_build_is_as_the_first(project: Path, tmp_path: Path, change: object) -> None:
    change(project)  # type: ignore[operator]  # one of the three above
    assert build(project).is_published
    news = project / "content/news/2026/2026-09-05-xiu-deng.md"
    news.write_text(news.read_text(encoding="utf-8").replace("换好了", "都换好了"), encoding="utf-8")
    (project / "content/news/2026/2026-11-08-xiao-fang.md").unlink()
    assert build(project).is_published
    assert not differences(tree(project / "site"), clean_build(project, tmp_path / "fresh")[1])


def test_from_plain_to_own_templates_and_back_nothing_old_is_left(project: Path, tmp_path: Path) -> None:
    plain = (project / "mkdocs.yml").read_text(encoding="utf-8")
    assert build(project).is_published
    override(project)
    with_search(project)
    assert build(project).is_published
    (project / "mkdocs.yml").write_text(plain, encoding="utf-8")
    assert build(project).is_published
    assert not differences(tree(project / "site"), clean_build(project, tmp_path / "fresh")[1])
    assert not (project / "site/search/search_index.json").exists()


@pytest.mark.parametrize("name", HOOKS)
def test_what_a_hook_breaks_is_refused_by_name_and_the_site_stays(project: Path, name: str) -> None:
    assert build(project).is_published
    before = tree(project / "site")
    change, url = HOOKS[name]
    hook(project, change, url)
    outcome: Outcome = build(project)
    assert not outcome.is_published
    assert url in outcome.refusal
    assert tree(project / "site") == before
    (project / "hooks.py").unlink()
    (project / "mkdocs.yml").write_text(
        (project / "mkdocs.yml").read_text(encoding="utf-8").replace("hooks: [hooks.py]\n", ""), encoding="utf-8"
    )
    assert build(project).is_published
    assert tree(project / "site") == before


def test_a_hook_that_fails_leaves_the_site(project: Path) -> None:
    assert build(project).is_published
    before = tree(project / "site")
    hook(project, "1 / 0")
    with pytest.raises(ZeroDivisionError):
        build(project)
    assert tree(project / "site") == before
    assert not [path.name for path in (project / ".site.civpub").iterdir() if path.name.startswith("stage")]


def test_a_snippet_that_a_hand_written_page_includes_is_as_new_as_the_page(project: Path) -> None:
    parts = project / "parts"
    parts.mkdir()
    config = (project / "mkdocs.yml").read_text(encoding="utf-8")
    snippets = f"markdown_extensions:\n  - pymdownx.snippets:\n      base_path: {parts}\n"
    (project / "mkdocs.yml").write_text(config + snippets, encoding="utf-8")
    about = project / "site_src/about.md"
    about.write_text(about.read_text(encoding="utf-8") + '\n--8<-- "hours.md"\n', encoding="utf-8")
    for text in ("上午开门", "下午开门"):
        (parts / "hours.md").write_text(f"{text}\n", encoding="utf-8")
        assert build(project).is_published
        assert text in (project / "site/about/index.html").read_text(encoding="utf-8")


def test_how_a_hook_compiles_templates_is_this_sites_own_affair(project: Path, tmp_path: Path) -> None:
    kept = {"PYTHONPYCACHEPREFIX": str(tmp_path / "compiled")}
    plain, other = lay_out(tmp_path / "plain"), lay_out(tmp_path / "other")
    assert run_build(plain, env=kept).returncode == 0
    assert list((tmp_path / "compiled").rglob("templates-*")), "what is asked here is asked of kept templates"
    (project / "hooks.py").write_text(
        "def on_env(env, config, files):\n    env.trim_blocks = env.lstrip_blocks = True\n", encoding="utf-8"
    )
    config = (project / "mkdocs.yml").read_text(encoding="utf-8")
    (project / "mkdocs.yml").write_text(f"{config}hooks: [hooks.py]\n", encoding="utf-8")
    assert run_build(project, env=kept).returncode == 0
    assert run_build(other, env=kept).returncode == 0
    home = (plain / "site/index.html").read_text(encoding="utf-8")
    assert (project / "site/index.html").read_text(encoding="utf-8") != home, "the hook had no effect"
    assert (other / "site/index.html").read_text(encoding="utf-8") == home
