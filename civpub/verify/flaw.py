"""What verifying finds: a flaw of a finished page, in plain words, for whoever keeps templates and plugins."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

_NAMED = 20
_SHOWN = 60
_ADVICE = (
    "这些是模板、插件或主题的毛病，不是录入内容的人的错；新的网站没有发布，原来的网站没有动。\n"
    "请把上面的话原样发给维护这个网站程序的技术人员；如果刚换过插件或主题，先换回原来的再生成。"
)


@dataclass(frozen=True, slots=True, order=True)
class PageFlaw:
    """Something a finished page or file must not have."""

    path: str
    """The file, from the top of the tree."""
    message: str
    """What is wrong, in Chinese, without a full stop."""


def report(flaws: Iterable[PageFlaw]) -> str:
    """Return `flaws` for people: a flaw that many pages share is named once, at most 20 are named, the rest counted."""
    pages = defaultdict[str, list[str]](list)
    for flaw in sorted(set(flaws)):
        pages[flaw.message].append(flaw.path)
    if not pages:
        return ""
    lines = [_line(message, paths) for message, paths in list(pages.items())[:_NAMED]]
    rest = sum(len(paths) for paths in list(pages.values())[_NAMED:])
    if rest:
        lines.append(f"……另有 {rest} 处没有列出。")
    total = sum(map(len, pages.values()))
    return "\n".join([f"生成的网站有 {total} 处毛病：", *lines, _ADVICE]) + "\n"


def _line(message: str, paths: list[str]) -> str:
    more = f"（另有 {len(paths) - 1} 个文件也是这样）" if len(paths) > 1 else ""
    return f"  {_visible(paths[0])}  {_visible(message)}{more}"


def _visible(text: str) -> str:
    """Return `text` with every sign that does not print spelled out: it comes from a page that is at fault."""
    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in text)


def shortened(text: str) -> str:
    """Return `text` as a flaw quotes it: 60 characters at most."""
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
