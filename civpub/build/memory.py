"""What a process that builds again and again, as a preview does, keeps of its last build."""

from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread

from civpub.build.state import State, write_state


@dataclass
class Memory:
    """The state of the last build, and the release its second tree was then."""

    state: State | None = None
    twin: str | None = None
    _writer: Thread = field(default_factory=Thread)

    def write(self, state: State, file: Path) -> None:
        """Put `state` into `file` while whoever waits for the build goes on."""
        self.finish()
        self._writer = Thread(target=write_state, args=(state, file))
        self._writer.start()

    def finish(self) -> None:
        """Wait until what was to be put on the disk is there."""
        if self._writer.is_alive():
            self._writer.join()
