"""From Markdown to HTML, by the short way where that is enough. A pure function of its arguments."""

from civpub.rendering.text import limits
from civpub.rendering.text.model import Page, RenderedText, Resolve
from civpub.rendering.text.plain import plain_text


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
        return RenderedText("", (), "", (), (too_large,))
    page = Page(page_url, id_prefix, resolve, first_level)
    if plain := plain_text(text, page):
        return plain
    from civpub.rendering.text.parsed import parsed_text  # noqa: PLC0415  a parser, which few edits of a record want

    return parsed_text(text, page)
