"""The pictures of the content, by the names records call them, each looked over once; and what is wrong with them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from civpub.catalog import codes
from civpub.digest import digest_of
from civpub.engine import Engine
from civpub.names.slug import to_slug
from civpub.pictures import Picture, Refusal, Seen
from civpub.pictures.picture import SMALL
from civpub.problems import Place, Problem
from civpub.sources.find import Found

_NAMED = 3
"""Files a warning names; of more it only tells how many there are."""


def read_pictures(
    files: Sequence[Found],
    known: Mapping[str, Seen] = MappingProxyType({}),
    digests: Mapping[str, str] = MappingProxyType({}),
    *,
    engine: Engine | None = None,
    progress: Callable[[str, int, int], None] = lambda *_: None,
) -> tuple[dict[str, Picture], list[Problem]]:
    """Return the pictures in `files` by the name a record calls them, which is their file name without folder.

    One that is `known`, by the digest of its bytes, is not opened again; `digests` are those of files just looked at,
    by where the system has them.
    """
    names, problems = _told_apart(files)
    seen: dict[str, Seen | Refusal] = {
        name: same for name, file in names.items() if (same := _known(file, known, digests))
    }
    new = [file for name, file in names.items() if name not in seen]
    done = 0
    for some in (engine or Engine(1)).run(_look, None, new, heavy=True):
        seen |= some
        progress("检查照片", done := done + len(some), len(new))
    pictures = {}
    for name, file in names.items():
        if isinstance(found := seen[name], Refusal):
            problems.append(codes.BAD_PICTURE.at(Place(file.name), found.message, found.hint))
        else:
            pictures[name] = Picture(file.path, to_slug(file.path.stem), found)
    return pictures, [*problems, *_warnings(pictures, names)]


def _told_apart(files: Iterable[Found]) -> tuple[dict[str, Found], list[Problem]]:
    names: dict[str, Found] = {}
    problems: list[Problem] = []
    first: dict[str, str] = {}
    for file in files:
        earlier = first.setdefault(f"{to_slug(file.path.stem)}{file.path.suffix.lower()}", file.name)
        if earlier == file.name:
            names[file.path.name] = file
        else:
            message = f"和“{earlier}”同名或同音，分不清用的是哪一张"
            problems.append(codes.SAME_ADDRESS.at(Place(file.name), message, "请给其中一张改名。"))
    return names, problems


def _known(file: Found, known: Mapping[str, Seen], digests: Mapping[str, str]) -> Seen | None:
    earlier, path = known.get(file.path.name), file.path
    if earlier is None or path.is_symlink() or not path.is_file():
        return None
    return earlier if (digests.get(str(file.file)) or digest_of(path.read_bytes())) == earlier.digest else None


def _look(_context: None, files: Sequence[Found]) -> dict[str, Seen | Refusal]:
    from civpub.pictures.look import look  # noqa: PLC0415  most builds see no new picture and need no Pillow

    return {file.path.name: look(file.path) for file in files}


def _warnings(pictures: Mapping[str, Picture], files: Mapping[str, Found]) -> Iterator[Problem]:
    """Yield what can wait: pictures too small to be seen well; once for all, that some tell where they were taken."""
    for name, picture in pictures.items():
        if min(picture.width, picture.height) < SMALL:
            message = f"图片只有 {picture.width}×{picture.height} 像素，放出来是小小一块"
            hint = "多半是缩略图。请找发照片的人要原图，在微信里发送时勾选“原图”。"
            yield codes.SMALL_PICTURE.at(Place(files[name].name), message, hint)
    if placed := [name for name, picture in pictures.items() if picture.seen.has_place]:
        names = "、".join(placed[:_NAMED])
        whose = f"{names} 等 {len(placed)} 张照片" if len(placed) > _NAMED else f"{names} "
        message = f"{whose}的原件里记着拍摄地点"
        hint = "网站上的图片不带它。内容文件夹要给别人看的话，请在手机相册里关掉“位置信息”重新导出。"
        yield codes.HIDDEN_PLACE.at(Place(files[placed[0]].name), message, hint)
