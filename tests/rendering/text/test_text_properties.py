import re
from html import unescape

from hypothesis import given, settings
from hypothesis import strategies as st
from text_sample import rendered, text_of

_HAN = "".join(map(chr, range(0x4E00, 0x4E40))) + "㐂䶮𠮷王李张欧阳，。；：！？、（）《》“”‘’—…·％～￥"
_PIECES = [
    *"<>[]()!*_`~#&;:/\\\"'|-+=.^{}@%\n\t  　字a1",
    *(
        "<script>",
        "](",
        "javascript:",
        "&lt;",
        "&#",
        "**",
        "[^",
        "]: ",
        "```\n",
        "\n\n",
        "> ",
        "- ",
        "1. ",
        "1、",
        "## ",
    ),
    *("|---|---|\n", "onerror=", "x.md", "x.jpg", "https://", "<!--", "\x02", "\ufdd0", "\xa0"),
]
_PROSE = st.text(alphabet=_HAN + "abcXYZ 0123456789０９.,;:'\"!?()/%@$^=~_{}|&\n　🎉👨\u200d👩", max_size=300)
_HOSTILE = st.lists(
    st.sampled_from(_PIECES),
    max_size=80,
).map("".join)
_PLAIN_START = re.compile(r"^[ \t　]*(?:[-+*]|[0-9]{1,9}\.)[ \t]+\S|^[ \t　]*[-=~|]{3,}|^[ 　\t|:-]*$", re.MULTILINE)


def _signs(text: str) -> str:
    return "".join(text.split()).replace("\u3000", "")


@given(_PROSE)
@settings(max_examples=400, deadline=None)
def test_prose_loses_and_gains_no_character(text: str) -> None:
    text = _PLAIN_START.sub("", text)
    result = rendered(text)
    if not result.flaws:
        assert _signs(text_of(result.html)) == _signs(unescape(text))
        assert _signs(result.plain) == _signs(unescape(text))


@given(_HOSTILE)
@settings(max_examples=800, deadline=None)
def test_no_text_yields_more_than_our_own_tags(text: str) -> None:
    result = rendered(text)
    text_of(result.html)
    assert "CP522" not in {flaw.code.name for flaw in result.flaws}
    assert "\ufdd0" not in result.html
    assert "\x02" not in result.html
    lines = text.replace("\r", "\n").split("\n")
    for flaw in result.flaws:
        assert 0 <= flaw.line < len(lines)
        assert 1 <= flaw.column <= len(lines[flaw.line]) + 2


@given(_PROSE, st.integers(0, 20))
@settings(max_examples=100, deadline=None)
def test_rendering_twice_gives_the_same(text: str, at: int) -> None:
    text = text[:at] + "**重**[甲](x.md)" + text[at:]
    assert rendered(text) == rendered(text)
