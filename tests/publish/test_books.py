"""Whatever becomes of a byte in the books, the next build is right."""

import shutil
from pathlib import Path

import msgspec
from faults import LONG
from releases import Files, files_at, publish, release
from scenarios import copy_of

from civpub.publish import mark_of

STRIDE = 1 if LONG else 6


def small(number: int) -> Files:
    return {
        path: data for path, data in release(number, 20).items() if path.endswith(("/5.html", "/0.html", "index.html"))
    }


def test_a_flipped_byte_anywhere_in_the_books_changes_no_page(tmp_path: Path) -> None:
    template = tmp_path / "template"
    template.mkdir()
    for number in (1, 2):
        publish(template / "site", small(number))
    books = [path for path in (template / ".site.civpub").rglob("*.json") if "twin" not in path.parts]
    books += [template / "site" / "release.json", template / ".site.civpub" / "twin" / "release.json"]
    assert len(books) == 6
    flips = [(book, place) for book in books for place in range(book.stat().st_size)]
    assert len(flips) > 900
    for count, (book, place) in enumerate(flips[::STRIDE]):
        site = copy_of(template, tmp_path / "now")
        damaged = site.parent / book.relative_to(template)
        data = bytearray(damaged.read_bytes())
        data[place] ^= 1 << count % 8
        damaged.unlink()
        damaged.write_bytes(data)
        publish(site, small(3))
        assert files_at(site) == small(3), (book, place)
        shutil.rmtree(site.parent)


def test_a_book_cut_off_anywhere_changes_no_page(tmp_path: Path) -> None:
    template = tmp_path / "template"
    template.mkdir()
    for number in (1, 2):
        publish(template / "site", small(number))
    for name in ("state.json", *(f"manifests/{path.name}" for path in (template / ".site.civpub/manifests").iterdir())):
        size = (template / ".site.civpub" / name).stat().st_size
        for length in range(0, size, max(1, size // 8)):
            site = copy_of(template, tmp_path / "now")
            damaged = site.parent / ".site.civpub" / name
            damaged.write_bytes(damaged.read_bytes()[:length])
            publish(site, small(3))
            assert files_at(site) == small(3), (name, length)
            shutil.rmtree(site.parent)


def test_a_manifest_under_the_name_of_another_is_not_believed(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, {"index.html": b"1"})
    publish(site, {"index.html": b"2"})
    for manifest in (tmp_path / ".site.civpub" / "manifests").iterdir():
        if manifest.stem not in (site / "release.json").read_text(encoding="utf-8"):
            manifest.write_bytes(b'{"index.html":%s}' % msgspec.json.encode(mark_of(b"2")))
    publish(site, {"index.html": b"2", "new.html": b""})
    assert files_at(site) == {"index.html": b"2", "new.html": b""}
