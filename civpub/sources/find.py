"""Finds the content files: every regular file whose folder and suffix are wanted, and whatever should not be there."""

import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from civpub.problems import Problem, sort_problems
from civpub.sources import file_codes
from civpub.sources.filename import is_ordinary, is_stray, printable, refused_name, same_name_key
from civpub.sources.findings import Finding, to_problems
from civpub.sources.raw import sort_of, unreadable

Wanted = Mapping[str, frozenset[str]]
"""Lower-case suffixes by top folder; the folder "" stands for files right in the content folder."""
_IPHONE = "在苹果手机的“设置—相机—格式”里选“兼容性最佳”再拍；已经拍好的，请另存为 jpg。"
_SAVE_AS = "请用看图软件另存为 jpg 或 png 图片后再放进来。"
_OTHER_PICTURES = {
    ".svg": ("SVG 图形里可以藏代码，网站不收，不会公布", _SAVE_AS),
    ".heic": ("HEIC 照片在多数手机上打不开，不会公布", _IPHONE),
    ".heif": ("HEIF 照片在多数手机上打不开，不会公布", _IPHONE),
    **dict.fromkeys((".gif", ".bmp", ".tif", ".tiff", ".avif"), ("网站不收这种图片，不会公布", _SAVE_AS)),
}
"""Pictures of formats the site does not take, by their suffix: what is said of them, and the way out."""
_MOVE = "原来的文件移到 content 文件夹外面。"
_WORD = (
    "网站读不了 Word 文件，不会公布",
    f"请新建一个 .md 文件，把里面的文字复制进去；要让大家下载的，另存为 PDF，放进 content/attachments。{_MOVE}",
)
_TABLE = (
    "网站读不了表格文件，不会公布",
    f"名单请写进 .yml 文件，一人一项；要让大家下载的，另存为 PDF，放进 content/attachments。{_MOVE}",
)
_OTHERS = {
    **_OTHER_PICTURES,
    **dict.fromkeys((".doc", ".docx", ".wps", ".rtf"), _WORD),
    **dict.fromkeys((".xls", ".xlsx", ".et", ".csv"), _TABLE),
}
_NONE: frozenset[str] = frozenset()
_HINT_COPY = "请删掉它，把真正的文件复制到这里。"


class Found(Struct, frozen=True):
    """A content file: where the system has it, its `name` relative to the project with ``/``, its top folder or ""."""

    file: str | Path
    name: str
    folder: str

    @property
    def path(self) -> Path:
        """The file as a path; made when it is asked for, since most files are only compared."""
        return Path(self.file)


def find_files(content_dir: Path, wanted: Wanted) -> tuple[list[Found], list[Problem]]:
    """Return the files of `content_dir` in the order of their names, and the problems of what else lies there.

    Nothing is opened, no link is followed, and a file that is refused is not among those returned.
    """
    files: list[Found] = []
    problems: list[Problem] = []
    waiting = [(content_dir, "")]
    while waiting:
        folder, inside = waiting.pop()
        entries = _entries(folder, f"{content_dir.name}{inside}", problems)
        top = inside.split("/")[1] if inside else ""
        suffixes, above = wanted.get(top, _NONE), f"{content_dir.name}{inside}/"
        for entry in entries:
            plain = entry.name
            if is_ordinary(plain) and _suffix(plain) in suffixes and _is_plain_file(entry):
                files.append(Found(entry.path, above + plain, top))  # nearly every file, and there may be many
                continue
            name = above + printable(plain)
            finding = _refused(entry) or _unwanted(entry, top, wanted)
            if finding:
                problems += to_problems([finding], name, ())
            elif entry.is_dir(follow_symlinks=False):
                waiting.append((Path(entry.path), f"{inside}/{plain}"))
            else:
                files.append(Found(entry.path, name, top))
    return sorted(files, key=lambda found: found.name), sort_problems(problems)


def _entries(folder: Path, name: str, problems: list[Problem]) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as scan:
            entries = sorted(scan, key=lambda entry: entry.name)
    except (OSError, ValueError) as error:
        problems += to_problems([unreadable(error)], name, ())
        return []
    problems += _alike(entries, name)
    return entries


def _refused(entry: os.DirEntry[str]) -> Finding | None:
    """Return why `entry` may not lie in the content folder, whatever it holds."""
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError as error:
        return unreadable(error)
    if is_stray(entry.name) and (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)):
        hint = "不需要就删掉它；需要保留，请移到 content 文件夹外面。"
        return Finding(file_codes.STRAY, 0, 1, "这是备份、隐藏或系统自动生成的文件，不会公布", hint)
    if not (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)):
        message = f"这不是普通文件，而是{sort_of(status.st_mode)}"
        return Finding(file_codes.NOT_A_FILE, 0, 1, message, _HINT_COPY)
    if stat.S_ISREG(status.st_mode) and status.st_nlink > 1:
        message = "这个文件与别处的一个文件是同一个（硬链接），改一处会改两处"
        return Finding(file_codes.NOT_A_FILE, 0, 1, message, "请把它复制一份，删掉原来的，再改成这个名字。")
    return refused_name(entry.name)


def _is_plain_file(entry: os.DirEntry[str]) -> bool:
    """Whether `entry` is a file, and under this name alone."""
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return False
    return stat.S_ISREG(status.st_mode) and status.st_nlink == 1


def _unwanted(entry: os.DirEntry[str], top: str, wanted: Wanted) -> Finding | None:
    """Return that `entry`, below the top folder `top` or right in the content folder, is not asked for, if so."""
    if entry.is_dir(follow_symlinks=False):
        if top or entry.name in wanted:
            return None
        message = "不认识的文件夹，里面的文件都不会公布"
    elif _suffix(entry.name) in wanted.get(top, frozenset()):
        return None
    elif other := _OTHERS.get(_suffix(entry.name)):
        return Finding(file_codes.STRAY, 0, 1, *other)
    elif entry.name.lower().endswith((".md.txt", ".yml.txt")):
        hint = f"请改名为 {printable(entry.name[:-4])}。看不到 .txt 的，先在文件夹的“查看”里勾上“文件扩展名”。"
        return Finding(file_codes.STRAY, 0, 1, "文件名后面多了 .txt，不会公布", hint)
    else:
        message = "这不是网站要用的文件，不会公布"
    known = "、".join(sorted(folder for folder in wanted if folder))
    hint = f"请核对名字和所在的文件夹（可用的文件夹：{known}）；不需要就移到 content 文件夹外面。"
    return Finding(file_codes.STRAY, 0, 1, message, hint)


def _suffix(name: str) -> str:
    stem, _, suffix = name.rpartition(".")
    return f".{suffix.lower()}" if stem else ""


def _alike(entries: list[os.DirEntry[str]], folder: str) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for entry in entries:
        earlier = first.setdefault(same_name_key(entry.name), entry.name)
        if earlier != entry.name:
            message = f"文件名与“{printable(earlier)}”只差大小写或写法，在有的电脑上会互相覆盖"
            finding = Finding(file_codes.SAME_NAME, 0, 1, message, "请给其中一个改名。")
            yield from to_problems([finding], f"{folder}/{printable(entry.name)}", ())
