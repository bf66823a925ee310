"""Records: frozen, closed, typed objects of one kind, and the flaws they find in themselves."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from msgspec import Struct
from pydantic import BaseModel, ConfigDict, PrivateAttr

from civpub.problems import Code

if TYPE_CHECKING:
    from civpub.kinds.setting import Setting

Path = tuple[str | int, ...]
"""The way to a value inside a record, e.g. ``("period", "ends")`` or ``("honorees", 3, "class")``."""

BODY: Path = ("body",)
"""The way to the Markdown below the front matter; ``("body", 3)`` is its fourth line."""


class Flaw(Struct, frozen=True):
    """A mistake a record finds in its own values; the loader turns its path into a place.

    `beside` names another field it was judged by: while that one is wrong itself, nothing is said.
    """

    path: Path
    code: Code
    message: str
    hint: str = ""
    beside: str = ""


class TextBlock(Struct, frozen=True):
    """Markdown with the place it was typed: the file line of its first line, the characters before it."""

    text: str
    file: str
    line: int = 1
    column: int = 0


class Origin(Struct, frozen=True):
    """Where a record comes from: its file, its page's address (ending in ``/``), its Markdown texts by path."""

    path: str
    url: str
    texts: Mapping[Path, TextBlock] = {}


class Part(BaseModel):
    """A group of fields inside a record."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, defer_build=True)


class Record(Part):
    """One content file as a typed object. Every kind has at least a title and a date."""

    kind: ClassVar[str] = ""
    title: str
    date: date
    _origin: Origin = PrivateAttr()

    @property
    def origin(self) -> Origin:
        """The file this record was read from."""
        # What pydantic's `__getattr__` would find in the end; a page asks for it half a dozen times.
        found: Origin = (self.__pydantic_private__ or {})["_origin"]
        return found

    @property
    def url(self) -> str:
        """Address of the record's page, relative to the site, ending in ``/``."""
        return self.origin.url

    @property
    def body(self) -> TextBlock:
        """The Markdown below the front matter; empty for a YAML record."""
        return self.text(BODY)

    def text(self, path: Path) -> TextBlock:
        """Return the Markdown typed at `path`, or an empty text."""
        origin = self.origin
        return origin.texts.get(path) or TextBlock("", origin.path)

    def placed(self, origin: Origin) -> "Record":
        """Return this record with the file it was read from."""
        self._origin = origin
        return self

    def flaws(self, setting: "Setting") -> Iterable[Flaw]:  # noqa: ARG002  kinds that check themselves override this
        """Yield what no single field can see: contradictions between fields."""
        return ()

    def attachment_names(self) -> Iterator[tuple[Path, str]]:
        """Yield the attachments the fields name, with their paths."""
        return iter(())

    def picture_names(self) -> Iterator[tuple[Path, str]]:
        """Yield the pictures the fields name, with their paths."""
        return iter(())
