"""What people do to pictures and attachments, and to the records that show them."""

from pathlib import Path
from random import Random

import village
from edits import Site, any_of, edit, number, replace
from village import picture


def used(site: Site, *suffixes: str) -> list[Path]:
    """The pictures and attachments that some record names."""
    text = "".join(file.read_text(encoding="utf-8") for file in site.records())
    folders = [site.root / "content/pictures", site.root / "content/attachments"]
    found = [file for folder in folders if folder.is_dir() for file in folder.iterdir()]
    return sorted(file for file in found if file.name in text and file.suffix in suffixes)


@edit
def a_picture_is_replaced_by_one_of_the_same_size(site: Site, random: Random) -> bool:
    files = used(site, ".jpg", ".png", ".webp")
    if not files:
        return False
    file = random.choice(files)
    before = file.read_bytes()
    colours = [picture(file.name, colour) for colour in ("pink", "cyan", "gold")]
    file.write_bytes(random.choice([colour for colour in colours if colour != before]))
    return True


@edit
def a_picture_is_replaced_by_one_of_another_size(site: Site, random: Random) -> bool:
    files = used(site, ".jpg", ".png", ".webp")
    if not files:
        return False
    file = random.choice(files)
    file.write_bytes(picture(file.name, "plum", random.choice([(400, 240), (240, 700), (12, 9)])))
    return True


@edit
def a_picture_is_added_and_shown(site: Site, random: Random) -> bool:
    name = f"xin-{number(random)}{random.choice(['.jpg', '.png', '.webp'])}"
    (site.root / "content/pictures").mkdir(exist_ok=True)
    (site.root / "content/pictures" / name).write_bytes(picture(name, "lime"))
    photos = f"照片:\n  - 文件: {name}\n    说明: 新拍的"
    plain = [file for file in site.records("news") if "照片:" not in file.read_text(encoding="utf-8")]
    return any_of(plain, random, lambda file: replace(file, "^(标题: .*)$", rf"\1\n{photos}"))


@edit
def a_picture_is_added_and_not_shown(site: Site, random: Random) -> bool:
    name = f"bu-yong-{number(random)}.png"
    (site.root / "content/pictures" / name).write_bytes(picture(name, "lime"))
    return True


@edit
def a_picture_is_shown_no_more(site: Site, random: Random) -> bool:
    pattern = r"^照片:\n(?:  .*\n)+(?:封面: .*\n)?"
    return any_of(site.records("news"), random, lambda file: replace(file, pattern, ""))


@edit
def a_picture_that_is_shown_is_removed(site: Site, random: Random) -> bool:
    files = used(site, ".jpg", ".png", ".webp")
    random.choice(files).unlink(missing_ok=True) if files else None
    return bool(files)


@edit
def a_picture_is_renamed_and_so_are_its_uses(site: Site, random: Random) -> bool:
    files = used(site, ".jpg", ".png", ".webp")
    if not files:
        return False
    file = random.choice(files)
    new = file.with_name(f"{file.stem[:30]}-2{file.suffix}")
    file.rename(new)
    for record in site.records():
        record.write_text(record.read_text(encoding="utf-8").replace(file.name, new.name), encoding="utf-8")
    return True


@edit
def a_picture_breaks(site: Site, random: Random) -> bool:
    files = used(site, ".jpg", ".png", ".webp")
    if files:
        file = random.choice(files)
        file.write_bytes(file.read_bytes()[:40])
    return bool(files)


@edit
def an_attachment_changes(site: Site, random: Random) -> bool:
    for file in used(site, ".pdf"):
        same_size = file.read_bytes().replace(b"Catalog", b"catalog")
        other_size = village.PDF + b"% more\n" * random.randint(200, 400)
        file.write_bytes(random.choice([same_size, other_size]))
        return True
    return False


@edit
def an_attachment_that_is_offered_is_removed(site: Site, random: Random) -> bool:  # noqa: ARG001  the shape of an edit
    for file in used(site, ".pdf"):
        file.unlink()
        return True
    return False


@edit
def an_attachment_is_offered_no_more(site: Site, random: Random) -> bool:
    return any_of(site.records("notices"), random, lambda file: replace(file, r"^附件:\n(?:  .*\n)+", ""))


@edit
def an_attachment_is_offered(site: Site, random: Random) -> bool:
    offer = "附件:\n  - 文件: not-offered.pdf\n    名称: 说明"
    plain = [file for file in site.records("notices") if "附件:" not in file.read_text(encoding="utf-8")]
    return any_of(plain, random, lambda file: replace(file, "^(标题: .*)$", rf"\1\n{offer}"))
