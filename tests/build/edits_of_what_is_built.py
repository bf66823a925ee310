"""What happens to files that nobody edits: their times, and what civpub has made."""

import os
import shutil
from pathlib import Path
from random import Random

import village
from edits import Site, edit

from civpub.publish import open_store


@edit
def files_get_other_times(site: Site, random: Random) -> bool:
    for name in village.sources(site.root):
        moment = random.choice([0, 10**9, 4 * 10**9])
        os.utime(site.root / name, (moment, moment))
    return True


@edit
def the_site_is_deleted(site: Site, random: Random) -> bool:  # noqa: ARG001  the shape of an edit
    return deleted(site.root / "site")


@edit
def the_cache_is_deleted(site: Site, random: Random) -> bool:  # noqa: ARG001  the shape of an edit
    return deleted(site.root / ".cache")


@edit
def the_folder_beside_the_site_is_deleted(site: Site, random: Random) -> bool:  # noqa: ARG001  the shape of an edit
    return deleted(site.root / ".site.civpub")


def deleted(folder: Path) -> bool:
    there = folder.exists()
    shutil.rmtree(folder, ignore_errors=True)
    return there


def published(site: Site) -> list[Path]:
    """The pages of the site, in order."""
    return sorted((site.root / "site").rglob("*.html"))


@edit
def a_page_is_deleted_from_the_site(site: Site, random: Random) -> bool:
    pages = published(site)
    random.choice(pages).unlink() if pages else None
    return bool(pages)


@edit
def a_page_of_the_site_is_cut_short(site: Site, random: Random) -> bool:
    """In place, so that the twin, which shares the file, is cut short, too."""
    pages = published(site)
    os.truncate(random.choice(pages), 100) if pages else None
    return bool(pages)


@edit
def a_stray_file_is_put_into_the_site(site: Site, random: Random) -> bool:
    pages = published(site)
    random.choice(pages).with_name("mine.txt").write_text("我的文件", encoding="utf-8") if pages else None
    return bool(pages)


@edit
def the_release_before_is_brought_back(site: Site, random: Random) -> bool:  # noqa: ARG001  the shape of an edit
    if not (site.root / "site").exists():
        return False
    with open_store(site.root / "site") as store:
        return store.rollback()


@edit
def kept_renditions_are_damaged(site: Site, random: Random) -> bool:
    """In place, as a failing disk would."""
    kept = sorted(file for file in (site.root / ".cache/civpub/pictures").rglob("*") if file.is_file())
    for file in random.sample(kept, len(kept) // 2):
        os.truncate(file, random.randrange(40))
    return bool(kept)
