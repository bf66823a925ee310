"""The scanner against a parser that knows nothing of it, on pages nobody would write."""

import string
from html.parser import HTMLParser
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from civpub.verify import Scan, scan

NAMES = ["a", "A", "p", "div", "img", "IMG", "link", "h1", "html", "x-y", "section", "title2", "b", "span"]
KEYS = ["href", "HREF", "src", "id", "Id", "class", "name", "data-href", "title", "poster", "lang", "alt"]
INSIDE = st.text("ab/.#=> <&;一'\"\n-", max_size=8)
SPACE = st.sampled_from([" ", "\n", "\t ", "  "])


class Oracle(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[str] = []
        self.ids: list[str] = []
        self.headings = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        first = {name: value or "" for name, value in reversed(attrs)}
        self.links += [first[key] for key in ("href", "src", "poster") if key in first]
        self.ids += [first["id"]] if "id" in first else []
        self.headings += tag == "h1"

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)


@st.composite
def attributes(draw: st.DrawFn) -> str:
    key, quote = draw(st.sampled_from(KEYS)), draw(st.sampled_from(['"', '"', "'", ""]))
    if quote:
        value = draw(INSIDE).replace(quote, "").replace("&", "&amp;")
    else:
        value = draw(st.text(string.ascii_letters + "/.#一-", min_size=1, max_size=6)).rstrip("/") or "x"
    equals = draw(st.sampled_from(["=", "=", " = ", "\n="]))
    return draw(SPACE) + draw(st.sampled_from([key, f"{key}{equals}{quote}{value}{quote}"]))


@st.composite
def tags(draw: st.DrawFn) -> str:
    given_ = "".join(draw(st.lists(attributes(), max_size=4)))
    return f"<{draw(st.sampled_from(NAMES))}{given_}{draw(st.sampled_from(['', ' ', ' /', chr(10)]))}>"


PIECES = st.one_of(
    tags(),
    st.sampled_from(["</a>", "</div>", "</SPAN>", "</p >", "</h1>"]),
    st.text("ab一 =\"'>/\n{}", max_size=8),
    INSIDE.map(lambda text: f"<!--{text.replace('-', '')}-->"),
    INSIDE.map(lambda text: f"<script>{text.replace('</', '')}</script>"),
    tags().map(lambda tag: f"<style>{tag}</style>"),
)


@given(st.lists(PIECES, max_size=12))
def test_a_page_is_read_as_the_standard_parser_reads_it(pieces: list[str]) -> None:
    html = "".join(pieces)
    oracle = Oracle()
    oracle.feed(html)
    oracle.close()
    found = scan(html.encode())
    assert (list(found.links), list(found.ids), found.headings) == (oracle.links, oracle.ids, oracle.headings)


@given(st.lists(PIECES, max_size=12), st.sets(st.integers(0, 12)))
def test_the_scan_of_a_page_is_the_sum_of_its_pieces(pieces: list[str], cuts: set[int]) -> None:
    edges = sorted({0, len(pieces), *(cut for cut in cuts if cut < len(pieces))})
    parts = ["".join(pieces[start:end]).encode() for start, end in pairwise(edges)]
    whole = scan("".join(pieces).encode())
    assert sum(map(scan, parts), Scan()) == whole


@given(st.binary(max_size=60).map(lambda noise: noise.replace(b"0", b"<").replace(b"1", b'="').replace(b"2", b"<!--")))
def test_no_bytes_stop_the_scanner(noise: bytes) -> None:
    assert isinstance(scan(noise), Scan)
    assert isinstance(scan(b"<h1><title><svg>" + noise), Scan)


def test_a_page_made_to_be_slow_is_not() -> None:
    for slow in (
        b"<a" * 20_000,
        b"<!--" * 10_000,
        b"<script>" * 3_000,
        b"{{ a" * 9_000,
        b'<a x="' * 9_000,
        b"{# " * 9_000,
    ):
        assert isinstance(scan(slow), Scan)
