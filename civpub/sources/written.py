"""What reading leaves behind besides the tree: how each text was written, and where it failed."""

from dataclasses import dataclass

from msgspec import Struct

from civpub.sources.source import Scalar


@dataclass(slots=True)
class Written:
    """A scalar and how it was written: `style` is its quote, ``|``, ``>`` or nothing; it ends before `end_column`.

    Nobody changes it; it is not frozen, for there is one for every text of a file, and a frozen one takes thrice the
    time to make.
    """

    node: Scalar
    style: str
    end_line: int
    end_column: int
    is_key: bool
    in_flow: bool
    in_list: bool


class Failure(Struct, frozen=True):
    """Where and why reading stopped, in the reader's own words, which are for `diagnose` and not for people."""

    line: int
    column: int
    since_line: int
    since_column: int
    reason: str
