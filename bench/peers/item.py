"""Reads made-up records back into plain values: the one source of what every peer's preparer writes.

Stands between `bench.generate`, which writes them for civpub, and the preparers, which write them for others.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from bench.generate import generate

ENGLISH = {
    "标题": "title",
    "日期": "date",
    "发布日期": "date",
    "类型": "type",
    "事由": "about",
    "称呼": "salutation",
    "对象": "audience",
    "落款": "signatories",
    "摘要": "summary",
    "主题": "topics",
    "请您做到": "asks",
    "谁": "who",
    "做什么": "what",
}
"""The Chinese field names that made-up records use."""
FOLDERS = {"news": "动态", "notices": "公示公告", "awards": "光荣榜", "proposals": "倡议书"}


@dataclass(frozen=True, slots=True)
class Item:
    """A record: its folder, the last part of its address, its fields under their English names, its Markdown."""

    folder: str
    name: str
    fields: dict[str, Any]
    body: str

    @property
    def title(self) -> str:
        """Its title."""
        return str(self.fields["title"])

    @property
    def day(self) -> str:
        """Its date, as 2026-11-05."""
        return str(self.fields["date"])

    @property
    def url(self) -> str:
        """Its address on civpub's site, from the root."""
        year = f"{self.day[:4]}/" if self.folder == "news" else ""
        return f"/{self.folder}/{year}{self.name}/"


def read_items(count: int, seed: int = 1) -> Iterator[Item]:
    """Yield the records that `bench.generate` makes of `count` and `seed`."""
    for path, text in generate(count, seed):
        folder, _, file = path.partition("/")
        if file:
            yield read_item(folder, file.rpartition("/")[2], text)


def read_item(folder: str, file: str, text: str) -> Item:
    """Return the record written as `text` in `file`; the introduction of an honour roll becomes its body."""
    name, _, suffix = file.rpartition(".")
    head, body = (text, "") if suffix == "yml" else text.removeprefix("---\n").split("\n---\n", 1)
    fields = _english(yaml.load(head, Loader=yaml.CBaseLoader))  # noqa: S506  BaseLoader makes nothing but text
    return Item(folder, name, fields, body.strip("\n") + "\n" if body else fields.pop("intro"))


def _english(value: Any) -> Any:
    if isinstance(value, dict):
        return {ENGLISH.get(key, key): _english(inner) for key, inner in value.items()}
    return [_english(inner) for inner in value] if isinstance(value, list) else value
