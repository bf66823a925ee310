"""What a build is asked for, and what it says it did."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from time import monotonic

from civpub.assemble import Progress, quiet
from civpub.build.memory import Memory
from civpub.engine import Engine
from civpub.problems import Problem


class BuildError(Exception):
    """The site cannot be built or published; the message says why, in Chinese. What is live was not touched."""


class ChangedMeanwhileError(Exception):
    """A file was changed between being read and the end of the build."""


@dataclass(frozen=True)
class Wanted:
    """What is to be built, and how. `wait` is how many seconds to wait for another build of the same site.

    `arguments` is the command line, if the same one in the same folder may be answered by a look at what changed;
    `memory` is that of a process which builds the same site again and again. In a preview that follows edits
    (`is_preview`) pages come first: the search index stays as the first build made it.
    """

    config_file: Path
    site_dir: Path | None = None
    as_of: date | None = None
    engine: Engine = field(default_factory=Engine)
    clean: bool = False
    wait: float = 60
    arguments: tuple[str, ...] | None = None
    memory: Memory | None = None
    progress: Progress = quiet
    on_wait: Callable[[str], None] | None = None
    is_preview: bool = False


@dataclass
class Built:
    """What a build did: pages made and kept, whether its release is live, the seconds each stage took, the problems.

    `note` says what the site does without because of the computer it was built on. `held` is all the build thought of:
    a command that is about to end need not take that apart first.
    """

    records: int = 0
    made: int = 0
    kept: int = 0
    is_published: bool = False
    problems: tuple[Problem, ...] = ()
    note: str = ""
    seconds: dict[str, float] = field(default_factory=dict)
    held: object = None

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Count the time spent inside as that of stage `name`."""
        started = monotonic()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + monotonic() - started
