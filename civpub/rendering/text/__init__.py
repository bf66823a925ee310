"""A record's prose as HTML: our own fixed Markdown, where nothing that could run, mislead or vanish gets through."""

from civpub.rendering.text.model import Heading, OutLink, RenderedText, Resolve, Suggests, Target, TextFlaw
from civpub.rendering.text.reading import reading_minutes
from civpub.rendering.text.render import render_text

__all__ = [
    "Heading",
    "OutLink",
    "RenderedText",
    "Resolve",
    "Suggests",
    "Target",
    "TextFlaw",
    "reading_minutes",
    "render_text",
]
