"""F5: the same content on the same day gives the same bytes, whoever builds it, wherever, however often."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from commands import digest_of_tree, run_build, run_build_as
from example import ROOT, remember_pictures
from village import SOURCES, lay_out, sources

NOBODY = 65534
ENVIRONMENTS = {
    "hash seed 0": {"PYTHONHASHSEED": "0"},
    "hash seed 1": {"PYTHONHASHSEED": "1"},
    "hash seed 20261110": {"PYTHONHASHSEED": "20261110"},
    "a clock in Kiritimati, where it is tomorrow": {"TZ": "Pacific/Kiritimati"},
    "a clock on Baker Island, where it is yesterday": {"TZ": "Etc/GMT+12"},
    "no locale": {"LC_ALL": "C"},
    "a Chinese locale": {"LC_ALL": "zh_CN.UTF-8", "LANG": "zh_CN.UTF-8"},
    "a plain UTF-8 locale": {"LC_ALL": "C.UTF-8"},
}


@pytest.fixture(scope="module")
def wanted(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The digest of the site, built with nothing special."""
    return built(lay_out(tmp_path_factory.mktemp("plain") / "hebian"))


def built(project: Path, *arguments: str, **how: object) -> str:
    """The digest of the site that `civpub build` makes of `project`."""
    done = run_build(project, *arguments, traced=False, **how)  # type: ignore[arg-type]  # whatever the test says
    assert done.returncode == 0, done.stdout + done.stderr
    return digest_of_tree(project / "site")


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_the_environment_does_not_show(name: str, project: Path, wanted: str) -> None:
    assert built(project, env=ENVIRONMENTS[name]) == wanted


def test_a_umask_does_not_show(project: Path, wanted: str) -> None:
    assert built(project, umask=0o077) == wanted


def test_where_the_project_stands_does_not_show(tmp_path: Path, wanted: str) -> None:
    assert built(lay_out(tmp_path / "另一个 文件夹" / "三层" / "下面")) == wanted


def test_the_order_in_which_files_were_made_does_not_show(project: Path, tmp_path: Path, wanted: str) -> None:
    for name, data in sorted(sources(project).items(), reverse=True):
        file = tmp_path / "reversed" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        os.utime(file, (10**9, 10**9))
    assert built(tmp_path / "reversed") == wanted


def without_network() -> str | None:
    """How unshare takes the network away here; nothing if it cannot."""
    if unshare := shutil.which("unshare"):
        for option in ("-n", "-rn"):
            if subprocess.run([unshare, option, "true"], capture_output=True, check=False).returncode == 0:
                return option
    return None


def test_no_network_is_needed(project: Path, wanted: str) -> None:
    alone = without_network()
    if alone is None:
        missing = "unshare cannot take the network away from a process here (Linux, with user namespaces allowed)"
        pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
    assert built(project, before=["unshare", alone]) == wanted


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can build as somebody else")
def test_who_builds_does_not_show(common_ground: Path, wanted: str) -> None:
    project, elsewhere = lay_out(common_ground / "hebian"), lay_out(common_ground / "elsewhere")
    for path in (project, *project.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    done = run_build_as(NOBODY, project, elsewhere)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (project / "site/index.html").stat().st_uid == NOBODY
    assert digest_of_tree(project / "site") == wanted


def test_how_often_it_is_built_does_not_show(project: Path, wanted: str) -> None:
    assert [built(project, *more) for more in ([], ["--clean"], [], ["--clean"])] == [wanted] * 4


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Etc/GMT+12"])
def test_with_a_day_to_be_shown_the_clock_does_not_matter(zone: str, project: Path, wanted: str) -> None:
    """The clock itself cannot be set here for one process alone; faketime shows it where that is installed."""
    later = ["faketime", "-f", "+400d"] if shutil.which("faketime") else []
    assert built(project, "--as-of", "2026-11-10", env={"TZ": zone}, before=later) == wanted


def test_how_many_processors_build_does_not_show(tmp_path: Path) -> None:
    digests = set()
    for jobs in ("1", "2", "3"):
        for name in SOURCES:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, tmp_path / jobs / name)
        shutil.copy(ROOT / "mkdocs.yml", tmp_path / jobs / "mkdocs.yml")
        remember_pictures(tmp_path / jobs)
        digests.add(built(tmp_path / jobs, "--jobs", jobs, env={"PYTHONHASHSEED": jobs}))
    assert len(digests) == 1
