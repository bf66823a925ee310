"""Made-up releases to publish: 110 files or so, of which some change, come and go from one release to the next."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

from civpub.publish import FileMark, Store, mark_of, open_store, strays

DAY = date(2026, 11, 10)
Files = dict[str, bytes]


def release(number: int, size: int = 100) -> Files:
    files = {f"news/{page // 10}/{page}.html": f"<p>第 {page} 条动态</p>".encode() * 20 for page in range(size)}
    files |= {f"news/0/{page}.html": f"<p>第 {number} 版</p>".encode() for page in range(3)}
    files |= {f"only/{number}/{page}.html": f"<p>只在第 {number} 版</p>".encode() for page in range(2)}
    files["index.html"] = f"<h1>第 {number} 版</h1>".encode()
    # A file where the release before has a folder.
    files["topic" if number % 2 else "topic/index.html"] = b"<h1>\xe4\xb8\x93\xe9\xa2\x98</h1>"
    return files


def marks(files: Files) -> dict[str, FileMark]:
    return {path: mark_of(data) for path, data in files.items()}


def publish(
    site: Path, files: Files, *, fresh: bool = False, mirror: bool = False, doubled: bool = False, wait: float = 60
) -> None:
    with open_store(site, wait=wait) as store:
        publish_in(store, files, fresh=fresh, doubled=doubled)
        if mirror:
            store.mirror()


def publish_in(store: Store, files: Files, *, fresh: bool = False, doubled: bool = False) -> None:
    """Do as a build does: write what differs, remove what is gone, make a second tree of a fresh one."""
    stage = store.stage(fresh=fresh)
    manifest = marks(files)
    stage.remove(path for path in stage.base if path not in files)
    for path, data in files.items():
        if stage.base.get(path) != manifest[path]:
            assert stage.put(path, data) == manifest[path]
    if stage.fresh and doubled:
        with ThreadPoolExecutor(2) as executor, store.doubled(stage, manifest, executor):
            assert strays(stage.root, manifest) == []
    assert strays(stage.root, manifest) == []
    store.publish(stage, manifest, DAY)


def rollback(site: Path) -> bool:
    with open_store(site) as store:
        return store.rollback()


def files_at(site: Path) -> Files | None:
    """What a reader finds, without the file that names the release; nothing if there is no site."""
    if not site.exists():
        return None
    found = {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    del found["release.json"]
    return found
