"""The preview follows what is saved under content/."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

PATIENCE = 60
"""Seconds after which a preview that has not followed never will; nothing is measured by it."""


@pytest.fixture
def preview(project: Path) -> Iterator[str]:
    (project / "content/news").mkdir()
    save(project, "早上的标题")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-c", "from civpub.cli.main import main; main()", "serve", "--address", address]
    with subprocess.Popen(command, cwd=project, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        yield f"http://{address}/news/a/"
        process.terminate()


def save(project: Path, title: str) -> None:
    (project / "content/news/a.md").write_text(
        f"---\n标题: {title}\n日期: 2026-11-01\n---\n\n正文。\n", encoding="utf-8"
    )


def wait_for(text: str, url: str) -> bool:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            with urlopen(url, timeout=10) as answer:  # noqa: S310  our own preview on loopback
                if text in answer.read().decode():
                    return True
        except (URLError, ConnectionError):
            pass
        time.sleep(0.3)
    return False


def test_a_saved_edit_shows_and_a_mistake_keeps_the_preview_alive(preview: str, project: Path) -> None:
    assert wait_for("早上的标题", preview)
    save(project, "下午的标题")
    assert wait_for("下午的标题", preview)
    save(project, "【待填】")
    time.sleep(2)
    save(project, "晚上的标题")
    assert wait_for("晚上的标题", preview)
