"""What was made of a picture once is not made again, and what is damaged never leaves."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from civpub.pictures import Picture
from civpub.pictures.store import ChangedPictureError, PictureStore

Read = Callable[[str, bytes], Picture]


def jpeg(colour: str) -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (600, 450), colour).save(data, "JPEG")
    return data.getvalue()


@pytest.fixture
def store(tmp_path: Path) -> PictureStore:
    return PictureStore(tmp_path / "kept")


def test_what_was_made_is_not_made_again(picture: Read, store: PictureStore) -> None:
    found = picture("a.jpg", jpeg("tan"))
    first = dict(store.get(found, found.ladder(800)))
    found.file.unlink()
    assert dict(store.get(found, found.ladder(800))) == first


@pytest.mark.parametrize("damage", [lambda data: data[:-9], lambda data: data[:50] + b"XX" + data[52:], lambda _: b""])
def test_a_damaged_rendition_is_made_anew(picture: Read, store: PictureStore, damage: Callable[[bytes], bytes]) -> None:
    found = picture("a.jpg", jpeg("tan"))
    first = dict(store.get(found, found.ladder(800)))
    kept = sorted(file for file in store.folder.rglob("*") if file.is_file())
    assert len(kept) == len(first)
    for file in kept:
        file.write_bytes(damage(file.read_bytes()))
    assert dict(store.get(found, found.ladder(800))) == first
    assert sorted(file.read_bytes() for file in kept) == sorted(first.values())


def test_a_store_that_cannot_be_written_only_costs_time(picture: Read, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    found = picture("a.jpg", jpeg("tan"))
    assert len(dict(PictureStore(tmp_path / "file" / "kept").get(found, found.ladder(800)))) == len(found.ladder(800))


def test_a_picture_that_changed_since_it_was_looked_over_is_not_published(picture: Read, store: PictureStore) -> None:
    found = picture("a.jpg", jpeg("tan"))
    found.file.write_bytes(jpeg("navy"))
    with pytest.raises(ChangedPictureError):
        dict(store.get(found, found.ladder(800)))
    found.file.unlink()
    with pytest.raises(ChangedPictureError):
        dict(store.get(found, found.ladder(800)))


def test_a_picture_that_is_gone_is_forgotten(picture: Read, store: PictureStore) -> None:
    stays, goes = picture("a.jpg", jpeg("tan")), picture("b.jpg", jpeg("navy"))
    for found in (stays, goes):
        dict(store.get(found, found.ladder(800)))
    store.keep_only([stays])
    assert [folder.name for folder in store.folder.iterdir()] == [stays.mark]


def test_other_bytes_have_another_address(picture: Read) -> None:
    assert picture("a.jpg", jpeg("tan")).url != picture("a.jpg", jpeg("navy")).url
