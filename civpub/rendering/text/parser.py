"""The shared parser: Python-Markdown with our rules only, one for each thread, kept from text to text.

A new parser for each text would cost a third of the time of a page. After an exception it is thrown away, for its
state would leak into the next text.
"""

import threading
from typing import Self
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.treeprocessors import InlineProcessor, Treeprocessor
from markdown.util import Registry

from civpub.rendering.text.blocks import block_rules
from civpub.rendering.text.deadline import Deadline
from civpub.rendering.text.inline import inline_rules


class Parser(Markdown):
    """Python-Markdown without its own steps before, between and after: text in, tree out."""

    def build_parser(self) -> Self:
        """Put in our rules; the parser's constructor calls this."""
        self.deadline = Deadline()
        self.ESCAPED_CHARS += ["|", "<", "&", "~"]
        self.preprocessors = Registry()
        self.parser = BlockParser(self)
        # Tuples, which the parser only walks through; a registry makes a list of itself for every block.
        self.parser.blockprocessors = block_rules(self.parser, self.deadline)  # type: ignore[assignment]
        self.inlinePatterns = inline_rules(self, self.deadline)  # type: ignore[assignment]
        self.treeprocessors: Registry[Treeprocessor] = Registry()
        self.treeprocessors.register(InlineProcessor(self), "inline", 20)
        self.postprocessors = Registry()
        return self


class _Local(threading.local):
    parser: Parser | None = None


LOCAL = _Local()


def parse(text: str) -> Element:
    """Return the tree of a laid-out text; raises `OutOfTimeError`, and RecursionError for what `limits` let pass."""
    parser, LOCAL.parser = LOCAL.parser or Parser(), None
    parser.deadline.start()
    root = Element(parser.doc_tag)
    parser.parser.parseChunk(root, text)
    parser.treeprocessors["inline"].run(root)
    parser.reset()
    LOCAL.parser = parser
    return root
