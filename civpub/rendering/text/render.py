"""From Markdown to HTML: size, layout, parser, writer, gate; or `plain`, where no parser is needed. A pure function."""

from civpub.problems import Code
from civpub.rendering.text import codes, limits
from civpub.rendering.text.deadline import OutOfTimeError
from civpub.rendering.text.gate import is_clean
from civpub.rendering.text.layout import lay_out
from civpub.rendering.text.model import RenderedText, Resolve, TextFlaw
from civpub.rendering.text.parser import parse
from civpub.rendering.text.plain import plain_text
from civpub.rendering.text.spans import Page
from civpub.rendering.text.writer import Writer


def render_text(
    markdown: str, *, page_url: str, id_prefix: str, resolve: Resolve, first_level: int = 2
) -> RenderedText:
    """Return the HTML of a text, with its headings, visible text, links to check later, and mistakes.

    Args:
        markdown: The text as the writer wrote it; any line ends.
        page_url: Site-relative address of the page, ending in ``/``; '' is home. Links are made relative to it.
        id_prefix: Keeps apart the ids of several texts on one page; '' where there is one.
        resolve: Finds what a link or image leads to; may also have a method ``suggest`` (see `Suggests`).
        first_level: Level on the page of the text's ``##`` headings.
    """
    text = markdown.replace("\r\n", "\n").replace("\r", "\n")
    if too_large := limits.check_size(text):
        return _refused([too_large])
    page = Page(page_url, id_prefix, resolve, first_level)
    return plain_text(text, page) or parsed_text(text, page)


def parsed_text(text: str, page: Page) -> RenderedText:
    """Return what the parser makes of any `text` of a size it can take, whose lines end in a line feed."""
    if bad := limits.check_characters(text):
        return _refused(bad)
    laid = lay_out(text)
    if not laid.may_be_parsed:
        return _refused(laid.flaws)
    try:
        writer = Writer(laid, page)
        writer.write(parse(laid.text))
    except OutOfTimeError:
        return _refused([*laid.flaws, _whole(codes.TOO_SLOW, "正文过于复杂，排版花的时间太长")])
    except RecursionError:
        return _refused([*laid.flaws, _whole(codes.TOO_NESTED, "正文里的符号一层套一层，套得太深")])
    return _checked(writer)


def _checked(writer: Writer) -> RenderedText:
    html = "".join(writer.prose.html).rstrip("\n")
    flaws = writer.flaws
    if not is_clean(html):
        html = ""
        flaws.append(_whole(codes.NOT_CLEAN, "正文没有通过安全检查"))
    return RenderedText(
        html=html,
        headings=tuple(writer.headings.found),
        plain=writer.prose.visible(),
        out_links=tuple(writer.links.out_links),
        flaws=_in_order(flaws),
    )


def _refused(flaws: list[TextFlaw]) -> RenderedText:
    return RenderedText("", (), "", (), _in_order(flaws))


def _whole(code: Code, message: str) -> TextFlaw:
    return TextFlaw(0, 1, 1, code, message, "请看看最近改动的地方，删掉多余的符号，或把正文分成几篇。")


def _in_order(flaws: list[TextFlaw]) -> tuple[TextFlaw, ...]:
    return tuple(sorted(set(flaws), key=lambda flaw: (flaw.line, flaw.column, flaw.code.name, flaw.message)))
