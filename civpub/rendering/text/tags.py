"""What to write instead of a tag."""

import re
from typing import Final

_NAME: Final = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)")
_ADVICE: Final = {
    "b": "要加粗，请写 **文字**。",
    "strong": "要加粗，请写 **文字**。",
    "i": "要强调，请写 **文字**。",
    "em": "要强调，请写 **文字**。",
    "u": "请删掉代码，只留文字；要强调，请写 **文字**。",
    "br": "要换行，请空一行另起一段。",
    "p": "请删掉代码，只留文字；段落之间空一行。",
    "img": "要放图片，请写 ![图片说明](图片文件)。",
    "a": "要放链接，请写 [文字](地址)。",
    "table": "要放表格，请用竖线 | 分格，写法见手册“表格”。",
    "tr": "要放表格，请用竖线 | 分格，写法见手册“表格”。",
    "td": "要放表格，请用竖线 | 分格，写法见手册“表格”。",
    "ul": "要列条目，请在每行开头写减号和空格。",
    "ol": "要列条目，请在每行开头写 1. 和空格。",
    "li": "要列条目，请在每行开头写减号和空格。",
    "hr": "要分隔线，请单独写一行 ---。",
}
_NAMES: Final = (
    "b strong i em u br p img a table tr td th thead tbody ul ol li hr h1 h2 h3 h4 h5 h6 div span font center section "
    "script style iframe object embed svg math form input button link meta base video audio details summary sup sub "
    "pre code blockquote mark small big del ins s q cite abbr template noscript textarea select option marquee"
)
_KNOWN: Final = frozenset(_NAMES.split())


def tag_name(tag: str) -> str:
    """Return the name of a tag as written, or '' for a comment or declaration."""
    match = _NAME.match(tag)
    return match[1].lower() if match else ""


def is_closing(tag: str) -> bool:
    """Whether the tag only closes what another one opened."""
    return tag.startswith("</")


def refusal_of(tag: str) -> tuple[str, str]:
    """Return what is wrong with `tag`, and what to write instead."""
    tag = " ".join(tag.split())
    shown = tag if len(tag) <= _SHOWN else tag[:_SHOWN] + "…"
    name = tag_name(tag)
    if not name:
        return f"正文里有网页注释或声明：{shown}", "不想公开的话请直接删掉：注释也会被人看到。"
    if name in _KNOWN:
        return f"正文里有网页代码：{shown}", _ADVICE.get(name, "请删掉代码，只留文字。")
    return (
        f"这里会被当成网页代码：{shown}",
        "书名请用《》；小于号、大于号请用全角的＜＞，或在前面加反斜线写成 \\<。",
    )


_SHOWN: Final = 30
