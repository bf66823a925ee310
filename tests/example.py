"""Where the example site is, the day it is shown as of, and a smaller site that has nothing yet."""

import shutil
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent
EXAMPLE_DAY = "2026-11-10"
COMMUNITY = "名称: 柳岸社区\n单位: 柳岸社区居民委员会\n电话: 0500-5550118\n"
MKDOCS = """\
site_name: 柳岸社区
site_url: https://liuan.example/
docs_dir: site_src
theme:
  name: material
  language: zh
  font: false
plugins:
  - civpub:
      as_of: 2026-11-10
"""
Once = Callable[[str, Callable[[Path], None]], Path]
"""What the fixture `once` is: takes a name and what fills the folder of that name, and returns the folder."""


def remember_pictures(project: Path, name: str = "civpub") -> None:
    """Let `project` find what other tests made of the same pictures, and the pictures for sharing they drew.

    Their names say all that they are made of, so one from elsewhere under the same name is the same.
    """
    kept, folder = ROOT / ".cache" / name, project / ".cache/civpub"
    (kept / "share").mkdir(parents=True, exist_ok=True)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "share").symlink_to(kept / "share", target_is_directory=True)
    if (kept / "pictures").is_dir():
        shutil.copytree(kept / "pictures", folder / "pictures", dirs_exist_ok=True)
