"""What the browser fetches: Pagefind's engine and a list of the shards, and in a folder for each shard its index."""

import base64
import json
import os
import subprocess
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import msgspec

from civpub.digest import digest_of
from civpub.search.entries import Entry, Shard
from civpub.search.index import Postings, write_index
from civpub.search.packing import packed
from civpub.search.text import page_text

FOLDER = "pagefind"
_LIST = f"{FOLDER}/shards.json"
_ENTRY = "pagefind-entry.json"
_ENGINE_FILES = ("pagefind.js", "wasm.unknown.pagefind")


class _Kept(msgspec.Struct):
    key: str = ""


def shard_folder(shard: Shard) -> str:
    """Return the folder of `shard` in the tree, with a slash."""
    return f"{FOLDER}/{shard.name}/"


def shard_key(shard: Shard, digests: Mapping[str, str]) -> str:
    """Return what the files of `shard` depend on, as one digest; `digests` are those of the finished pages by file."""
    return digest_of(msgspec.json.encode([(entry, digests[entry.file]) for entry in shard.entries]))


def kept_key(root: Path, shard: Shard) -> str:
    """Return the key of the files of `shard` that are in the tree at `root`; nothing where there are none."""
    try:
        return msgspec.json.decode((root / shard_folder(shard) / _ENTRY).read_bytes(), type=_Kept).key
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return ""


def shard_files(shard: Shard, root: Path, key: str) -> Iterator[tuple[str, bytes]]:
    """Yield the path and the bytes of each file of `shard`, whose pages are in the tree at `root`."""
    folder, postings = shard_folder(shard), Postings()
    names: dict[str, None] = {}
    for index, entry in enumerate(shard.entries):
        heading, body = page_text(_read(f"{root}/{entry.file}"))
        title = entry.title or heading
        postings.add(index, body, f"{title} {entry.kind_zh}")
        fragment = _fragment(entry, title, body)
        day = entry.day.isoformat().replace("-", "") if entry.day else "0"
        name = _free_name(f"{entry.kind}-{day}-", digest_of(fragment), names)
        yield f"{folder}fragment/{name}.pf_fragment", packed(fragment)
    for path, data in write_index(names, postings, {"key": key}):
        yield folder + path, data


def _read(file: str) -> str:
    with open(file, "rb", buffering=0) as stream:  # noqa: PTH123  every page, and a Path takes thrice as long
        return stream.read().decode("utf-8", "replace")


def _free_name(start: str, digest: str, taken: dict[str, None]) -> str:
    """Return a name with `start` and as little of `digest` as tells it apart; all names are fetched before a search."""
    length = 5
    while (name := start + digest[:length]) in taken:
        length += 1
    taken[name] = None
    return name


def _fragment(entry: Entry, title: str, body: str) -> bytes:
    told = {"title": title, "kind": entry.kind_zh, "date": entry.day.isoformat() if entry.day else ""}
    return msgspec.json.encode(
        {"url": entry.url, "content": body, "word_count": 1, "filters": {}, "meta": told, "anchors": []}
    )


def bundle_files(shards: Sequence[Shard], there: Collection[str] = ()) -> Iterator[tuple[str, bytes]]:
    """Yield what all `shards` share: the engine, an empty index for it to begin with, the list of shards and kinds.

    The engine is left out where it is `there` already.
    """
    if any(f"{FOLDER}/{name}" not in there for name in _ENGINE_FILES):
        for name, data in engine_files().items():
            yield f"{FOLDER}/{name}", data
    for path, data in write_index((), Postings(), {}):
        yield f"{FOLDER}/{path}", data
    entries = [entry for shard in shards for entry in shard.entries]
    kinds = dict(sorted({entry.kind: entry.kind_zh for entry in entries}.items()))
    years = sorted({entry.day.year for entry in entries if entry.day}, reverse=True)
    names = [shard.name for shard in reversed(shards) if shard.entries]
    yield _LIST, msgspec.json.encode({"shards": names, "kinds": kinds, "years": years, "total": len(entries)})


@cache
def engine_files() -> dict[str, bytes]:
    """Return the part of Pagefind that runs in the browser, as its program hands it out."""
    from pagefind.service import get_executable  # noqa: PLC0415  asyncio, which few builds want

    record = {"type": "AddRecord", "index_id": 0, "url": "/", "content": "-", "language": "unknown"}
    replies = _asked(
        str(get_executable()), [{"type": "NewIndex", "config": {}}, record, {"type": "GetFiles", "index_id": 0}]
    )
    files = {file["path"]: file["content"] for reply in replies for file in reply["payload"].get("files", ())}
    return {name: base64.b64decode(files[name]) for name in _ENGINE_FILES}


def _asked(program: str, requests: Iterable[Mapping[str, object]]) -> list[dict[str, dict[str, list[dict[str, str]]]]]:
    """Return the replies of Pagefind's program to `requests`, one after the other, in its own notation."""
    replies = []
    with subprocess.Popen([program, "--service"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:  # noqa: S603  its own program
        if process.stdin is None or process.stdout is None:
            raise RuntimeError(program)
        for number, request in enumerate(requests, 1):
            told = json.dumps({"message_id": number, "payload": request})
            process.stdin.write(base64.b64encode(told.encode()) + b",")
            process.stdin.flush()
            replies.append(json.loads(base64.b64decode(_until_comma(process.stdout.fileno()))))
        process.stdin.close()
    return replies


def _until_comma(descriptor: int) -> bytes:
    parts = []
    while part := os.read(descriptor, 1 << 20):
        parts.append(part)
        if part.endswith(b","):
            break
    return b"".join(parts).rstrip(b",")
