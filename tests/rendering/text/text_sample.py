"""A small site to render texts for, and a reader of HTML that knows nothing of how it was made."""

from html.parser import HTMLParser

from civpub.rendering.text import RenderedText, Target, render_text

PAGE = "news/2026-11-05-chongyang/"
FILES = {
    "chongyang.jpg": Target("assets/chongyang-1a2b.jpg", 1200, 800),
    "老人 合影.png": Target("assets/laoren-3c4d.png", 600, 400),
    "baoming.pdf": Target("assets/baoming-5e6f.pdf"),
    "../notices/2026-11-gongshi.md": Target("notices/2026-11-gongshi/"),
    "2026-11-05-chongyang.md": Target(PAGE),
    "../index.md": Target(""),
    "x.md": Target("x/"),
    "x.jpg": Target("x.jpg", 1, 1),
}


class Site:
    """Finds files, and the one that was nearly meant."""

    def __call__(self, path: str) -> Target | None:
        return FILES.get(path)

    def suggest(self, path: str) -> str:
        return next((name for name in FILES if name[:12] == path[:12]), "")


def rendered(text: str, **more: object) -> RenderedText:
    return render_text(text, **{"page_url": PAGE, "id_prefix": "", "resolve": Site(), **more})


def told(result: RenderedText) -> list[str]:
    """The problems as lines: place, code, message, cure."""
    return [f"{f.line + 1}:{f.column}+{f.length} {f.code.name} {f.message} → {f.hint}" for f in result.flaws]


def codes_of(text: str) -> set[str]:
    return {flaw.code.name for flaw in rendered(text).flaws}


_BARE = "blockquote br code em hr p pre strong table tbody thead tr ul"
_ATTRIBUTES: dict[str, set[str]] = {
    "a": {"href", "title", "class", "rel", "role", "aria-label"},
    "div": {"class", "role", "tabindex", "aria-label"},
    "img": {"src", "alt", "title", "width", "height", "loading", "decoding"},
    "ol": {"start"},
    "th": {"class", "scope"},
    "td": {"class"},
    **{tag: {"id"} for tag in ("h2", "h3", "h4", "h5", "h6", "li", "sup")},
    **{tag: set() for tag in _BARE.split()},
}
_CLASSES = {
    "cp-external",
    "cp-note-ref",
    "cp-note-back",
    "cp-table",
    "cp-notes",
    "cp-left",
    "cp-center",
    "cp-right",
}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in _ATTRIBUTES, tag
        for name, value in attrs:
            assert name in _ATTRIBUTES[tag], (tag, name)
            assert value is not None, (tag, name)
            if name == "id":
                assert value.startswith("t-"), value
            if name == "class":
                assert value in _CLASSES, value
            if name in ("href", "src"):
                self._check_address(tag, value)

    def _check_address(self, tag: str, value: str) -> None:
        assert value.isprintable(), value
        if ":" in value.partition("/")[0] and not value.startswith("#"):
            assert tag == "a", value
            assert value.startswith(("https://", "http://", "mailto:", "tel:")), value
        else:
            assert not value.startswith(("/", "\\")), value

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    handle_decl = handle_pi = unknown_decl = handle_comment

    def handle_data(self, data: str) -> None:
        self.text += data


def text_of(html: str) -> str:
    """The text of `html`; fails where anything in it is more than our own few tags."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.text
