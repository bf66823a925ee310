"""What every test may use: the project's root, and a small site to break."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from example import COMMUNITY, MKDOCS, ROOT, Once, remember_pictures
from memory import work_in_memory
from quick_theme import quick_theme

__all__ = ["quick_theme"]

work_in_memory()


def pytest_xdist_auto_num_workers() -> int:
    """One worker more than there are processors: while a browser or the disk is waited for, another test goes on."""
    return (os.cpu_count() or 1) + 1


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A site with a community and nothing else."""
    (tmp_path / "content").mkdir()
    (tmp_path / "site_src").mkdir()
    (tmp_path / "content" / "community.yml").write_text(COMMUNITY, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(MKDOCS, encoding="utf-8")
    return tmp_path


@pytest.fixture
def civpub() -> Callable[..., Result]:
    """The command line, run in this process."""
    from civpub.cli.main import main

    def run(*arguments: object) -> Result:
        return CliRunner().invoke(main, [str(argument) for argument in arguments], catch_exceptions=False)

    return run


@pytest.fixture
def example_project(tmp_path: Path) -> Path:
    """A copy of the example site to change."""
    for name in ("content", "site_src"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path / "mkdocs.yml")
    remember_pictures(tmp_path)
    return tmp_path


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Once:
    """Fill a folder of a name; whoever of several workers asks first fills it for all, and the others wait for it."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base

    def made(name: str, make: Callable[[Path], None]) -> Path:
        folder, done = shared / name, shared / f"{name}.done"
        with (shared / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not done.exists():
                shutil.rmtree(folder, ignore_errors=True)  # another worker failed half-way and has said so
                folder.mkdir()
                make(folder)
                done.touch()
        return folder

    return made


@pytest.fixture(scope="session")
def example_site(once: Once) -> Path:
    """The example site as `civpub build` publishes it."""

    def make(folder: Path) -> None:
        from civpub.cli.main import main

        arguments = ["build", "-f", str(ROOT / "mkdocs.yml"), "--site-dir", str(folder / "site")]
        result = CliRunner().invoke(main, arguments)
        assert result.exit_code == 0, result.output

    return once("example", make) / "site"


@pytest.fixture
def common_ground() -> Iterator[Path]:
    """A folder that another user can get to."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)
