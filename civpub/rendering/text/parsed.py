"""The long way: layout, parser, writer, gate. Takes any text, and with it the libraries that `plain` does without."""

from civpub.problems import Code
from civpub.rendering.text import codes, limits
from civpub.rendering.text.deadline import OutOfTimeError
from civpub.rendering.text.gate import is_clean
from civpub.rendering.text.layout import lay_out
from civpub.rendering.text.model import Page, RenderedText, TextFlaw
from civpub.rendering.text.parser import parse
from civpub.rendering.text.writer import Writer


def parsed_text(text: str, page: Page) -> RenderedText:
    """Return what the parser makes of any `text` of a size it can take, whose lines end in a line feed."""
    if bad := limits.check_characters(text):
        return refused(bad)
    laid = lay_out(text)
    if not laid.may_be_parsed:
        return refused(laid.flaws)
    try:
        writer = Writer(laid, page)
        writer.write(parse(laid.text))
    except OutOfTimeError:
        return refused([*laid.flaws, _whole(codes.TOO_SLOW, "正文过于复杂，排版花的时间太长")])
    except RecursionError:
        return refused([*laid.flaws, _whole(codes.TOO_NESTED, "正文里的符号一层套一层，套得太深")])
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


def _whole(code: Code, message: str) -> TextFlaw:
    return TextFlaw(0, 1, 1, code, message, "请看看最近改动的地方，删掉多余的符号，或把正文分成几篇。")


def refused(flaws: list[TextFlaw]) -> RenderedText:
    """Return what is shown of a text that cannot be: nothing, and why."""
    return RenderedText("", (), "", (), _in_order(flaws))


def _in_order(flaws: list[TextFlaw]) -> tuple[TextFlaw, ...]:
    return tuple(sorted(set(flaws), key=lambda flaw: (flaw.line, flaw.column, flaw.code.name, flaw.message)))
