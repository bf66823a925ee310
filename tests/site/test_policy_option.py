"""What mkdocs.yml may say of the policy, and what a build does where a page breaks it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]
SCRIPT = "extra_javascript: [https://tongji.example.cn/tongji.js]\n"


def configure(project: Path, csp: str, more: str = "") -> Path:
    file = project / "mkdocs.yml"
    text = file.read_text(encoding="utf-8")
    file.write_text(f"{text}      csp: {csp}\n{more}" if csp else text + more, encoding="utf-8")
    return file


def test_every_page_says_its_policy_first(project: Path, civpub: Run) -> None:
    assert civpub("build", "-f", project / "mkdocs.yml").exit_code == 0
    for page in (project / "site").rglob("*.html"):
        head = page.read_text(encoding="utf-8").partition("Content-Security-Policy")[0]
        assert "<link" not in head, page
        assert "<script" not in head, page
    assert "script-src 'self'" in (project / "site/_headers").read_text(encoding="utf-8")


def test_a_site_opens_its_policy_and_is_then_not_warned(project: Path, civpub: Run) -> None:
    config = configure(project, "{script-src: ['https://tongji.example.cn']}", SCRIPT)
    built = civpub("build", "-f", config)
    assert built.exit_code == 0, built.output
    assert "CP601" not in civpub("check", "-f", config).output
    for file in ("index.html", "404.html", "_headers"):
        assert "script-src 'self' " in (project / "site" / file).read_text(encoding="utf-8"), file


def test_a_script_of_another_host_is_warned_of_where_it_is_written(project: Path, civpub: Run) -> None:
    checked = civpub("check", "-f", configure(project, "", SCRIPT))
    assert "mkdocs.yml:11:20  CP601  网页要用别的网站 tongji.example.cn 上的文件" in checked.output
    assert checked.exit_code == 0


def test_a_site_may_do_without_a_policy(project: Path, civpub: Run) -> None:
    (project / "site_src/a.md").write_text('# 甲\n\n<p style="color: red">乙</p>\n', encoding="utf-8")
    refused = civpub("build", "-f", project / "mkdocs.yml")
    assert refused.exit_code == 1
    assert "a/index.html  页面里有 <p> 的 style 属性，网站的安全策略不让它起作用" in refused.output
    built = civpub("build", "-f", configure(project, "false"))
    assert built.exit_code == 0, built.output
    assert "Content-Security-Policy" not in (project / "site/a/index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("csp", "told"),
    [
        ("{script-src: [\"'unsafe-inline'\"]}", "不能放行"),
        ("{script-src: ['http://a.example']}", "不能放行"),
        ("{script-src: ['*']}", "不能放行"),
        ("{img-src: 'https://a.example; script-src *'}", "不能放行"),
        ("{default-src: ['https://a.example']}", "没有“default-src”这一项"),
        ("宽松", "csp 应是 false"),
    ],
)
def test_what_would_undo_the_policy_is_refused(project: Path, civpub: Run, csp: str, told: str) -> None:
    built = civpub("build", "-f", configure(project, csp))
    assert built.exit_code == 2
    assert told in built.output
