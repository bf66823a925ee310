"""What is known of a tag by its form alone is what a close look at it tells."""

from pathlib import Path
from unittest.mock import patch
from urllib.parse import unquote, urljoin, urlsplit

from hypothesis import given
from hypothesis import strategies as st
from verify_pages import SITE, page

from civpub.verify import Scan, markup, page_facts, scan, signs

WHOLE = markup.grammar(silent=[rb"(?!)"], known=[rb"(?!)()"] * 4)
"""Nothing is known of any form."""
SIGNS = ["<", ">", '"', "'", "=", "&", " ", "/", "\n", "-", "!", "None", "<!--", "x", "svg", "h1", "id", "style", "社"]
NAMES = ["a", "p", "h1", "h2", "i", "iframe", "link", "li", "meta", "main", "nav", "noembed", "plaintext", "pre", "s"]
NAMES += ["script", "style", "svg", "strong", "table", "textarea", "time", "title", "base", "html", "object", "xmp"]
KEYS = ["class", "rel", "title", "datetime", "aria-label", "id", "href", "content", "property", "name", "onclick", "x"]
KEYS += ["style", "src", "itemprop", "lang", "type"]
VALUES = [
    "canonical",
    "og:url",
    "og:image",
    "og:title",
    "description",
    "None",
    "None ",
    "",
    "a b",
    "#x",
    "../b/",
    "A&amp;",
]
VALUES += ["<", "application/ld+json", "article:tag"]
TAGS = st.builds(
    lambda name, attributes: f"<{name}{''.join(attributes)}>",
    st.sampled_from(NAMES),
    st.lists(st.builds(' {}="{}"'.format, st.sampled_from(KEYS), st.sampled_from(VALUES)), max_size=3),
)
OURS = [
    '<meta name="description" content="x">', '<meta property="og:url" content="../b/">', "<title>x</title>", "</svg>",
    '<link rel="canonical" href="../b/">', '<meta itemprop="name" id="y" content="z">', '<p id="x" class="y">',
    '<a class="x" href="../b/" rel="next">', '<script type="application/ld+json">{"a": "{{ b.c }}"}</script>',
    '<h2 id="t-社区">', "<svg><title>x</title></svg>", "<title> </title>", "<title>&amp;</title>",
]  # fmt: skip


def closely(html: bytes) -> Scan:
    """The scan of `html` with a close look at every tag."""
    with patch.object(markup, "_TOKENS", WHOLE), patch.object(signs, "_may_show", return_value=True):
        return scan(html)


@given(st.lists(st.one_of(TAGS, st.sampled_from(OURS), st.sampled_from(SIGNS)), max_size=8))
def test_a_tag_of_a_known_form_says_what_a_close_look_at_it_tells(pieces: list[str]) -> None:
    html = "".join(pieces).encode()
    assert scan(html) == closely(html)


@given(st.data())
def test_so_it_is_on_real_pages_with_anything_put_in_or_left_out(example_site: Path, data: st.DataObject) -> None:
    files = sorted(example_site.rglob("*.html"))
    html = data.draw(st.sampled_from(files)).read_text("utf-8")
    tags = [at for at, sign in enumerate(html) if sign == "<"]
    for _ in range(data.draw(st.integers(0, 3))):
        at = data.draw(st.sampled_from(tags)) + data.draw(st.integers(0, 30))
        html = html[:at] + data.draw(st.sampled_from([*SIGNS, ""])) + html[at + data.draw(st.integers(0, 3)) :]
    assert scan(html.encode()) == closely(html.encode())


@given(
    st.lists(
        st.sampled_from(
            [*OURS[-5:], *SIGNS, '<script type="application/ld+json">', "</script>", "<!--", "-->", "{{ a.b }}"]
        ),
        max_size=8,
    )
)
def test_a_sign_of_failure_is_found_wherever_the_facts_for_machines_stand(pieces: list[str]) -> None:
    html = "".join(pieces).encode()
    assert scan(html).signs == closely(html).signs


STEPS = ["..", ".", "a", "b.c", "-", "_", "..a", "a..", "%41", "社"]


@given(
    st.lists(st.sampled_from(STEPS), min_size=1, max_size=6).map("/".join),
    st.sampled_from(["", "../" * 7, SITE]),
    st.sampled_from(["", "/"]),
)
def test_an_address_means_what_it_means_to_a_browser(written: str, start: str, end: str) -> None:
    own, address = "n/e/w/s/a/b/c/index.html", start + written + end
    found, told = page_facts(own, scan(page(f'<a href="{address}">', path=own)), SITE)
    if told:
        assert not address or ".." in address
        return
    # The library walks along the path of an address without a host alone.
    place = unquote(urlsplit(urljoin(f"{SITE}{own}", address.replace(SITE, "/"))).path)[1:]
    file = f"{place}index.html" if not place or place.endswith("/") else place
    assert found.links == ("" if file == own else file)
