"""A notice offers its PDF to download, and nothing that is none."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

NOTICE = """\
---
标题: 评选办法公告
类型: 公告
日期: 2026-11-02
附件:
  - 文件: ban-fa.pdf
    名称: 评选办法
---

请看附件，也可以[点这里](../attachments/ban-fa.pdf)。
"""
Run = Callable[..., Result]


@pytest.fixture
def with_notice(project: Path) -> Path:
    (project / "content/notices").mkdir()
    (project / "content/attachments").mkdir()
    text = NOTICE.replace("日期: 2026-11-02", "发布日期: 2026-11-02")
    (project / "content/notices/a.md").write_text(text, encoding="utf-8")
    return project


def attach(project: Path, name: str, data: bytes) -> None:
    (project / "content/attachments" / name).write_bytes(data)


def test_a_pdf_is_published_and_one_that_no_page_offers_is_not(with_notice: Path, civpub: Run) -> None:
    attach(with_notice, "ban-fa.pdf", b"%PDF-1.7 small")
    attach(with_notice, "private.pdf", b"%PDF-1.7 private")
    built = civpub("build", "-f", with_notice / "mkdocs.yml")
    assert built.exit_code == 0, built.output
    assert [file.name for file in (with_notice / "site/media").iterdir()] == ["ban-fa.pdf"]
    page = (with_notice / "site/notices/a/index.html").read_text(encoding="utf-8")
    assert page.count('href="../../media/ban-fa.pdf"') == 2
    assert "（PDF，1 KB）" in page


def test_a_missing_attachment_is_told_with_its_line(with_notice: Path, civpub: Run) -> None:
    checked = civpub("check", "-f", with_notice / "mkdocs.yml")
    assert checked.exit_code == 1
    assert "content/notices/a.md:6:9  CP406  没有“ban-fa.pdf”这个附件" in checked.output


@pytest.mark.parametrize(("name", "data"), [("ban-fa.pdf", b"MZ\x90 a program"), ("ban-fa.pdf", b"")])
def test_what_is_no_pdf_is_refused(with_notice: Path, civpub: Run, name: str, data: bytes) -> None:
    attach(with_notice, name, data)
    checked = civpub("check", "-f", with_notice / "mkdocs.yml")
    assert checked.exit_code == 1
    assert "content/attachments/ban-fa.pdf  CP407" in checked.output


def test_a_word_file_is_not_published(with_notice: Path, civpub: Run) -> None:
    attach(with_notice, "ban-fa.pdf", b"%PDF-1.7 small")
    attach(with_notice, "ban-fa.docx", b"PK")
    built = civpub("build", "-f", with_notice / "mkdocs.yml")
    assert built.exit_code == 0
    assert not list((with_notice / "site").rglob("*.docx"))


def test_two_names_for_one_address_are_told(with_notice: Path, civpub: Run) -> None:
    attach(with_notice, "ban-fa.pdf", b"%PDF-1.7 small")
    attach(with_notice, "办法.pdf", b"%PDF-1.7 small")
    checked = civpub("check", "-f", with_notice / "mkdocs.yml")
    assert "CP401" in checked.output
