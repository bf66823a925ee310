"""What Jinja makes of the program's own templates, kept beside what Python makes of its modules.

It is as much a part of the installed program as those are, and kept by the same rules: for this program and these
libraries alone, where `PYTHONPYCACHEPREFIX` says, and not where `PYTHONDONTWRITEBYTECODE` forbids it. Only pip does not
know of it: what it leaves of a program that is uninstalled is these files.
"""

import contextlib
import shutil
import sys
from functools import cache
from importlib.util import cache_from_source
from pathlib import Path

from jinja2 import Environment
from jinja2.bccache import Bucket, BytecodeCache

from civpub.kept import keep, kept
from civpub.program import program_digest

_PREFIX = "templates-"


class CompiledTemplates(BytecodeCache):
    """The compiled templates of one program in `folder`; what is missing or damaged is compiled again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / f"{_PREFIX}{program_digest()}"

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give `bucket` what is kept for it; Jinja asks for a template's own source to be the same."""
        if found := kept(self._folder / bucket.key):
            bucket.bytecode_from_string(bytes(found))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what `bucket` holds, if that is possible, and nothing any more of another program."""
        if sys.dont_write_bytecode:
            return
        if not self._folder.exists():
            for other in self._folder.parent.glob(f"{_PREFIX}*"):
                shutil.rmtree(other, ignore_errors=True)
        keep(file := self._folder / bucket.key, bucket.bytecode_to_string())
        with contextlib.suppress(OSError):
            shutil.copymode(__file__, file)  # whoever may read the program may read this


def with_compiled(environment: Environment) -> Environment:
    """Have `environment` keep its templates compiled, and return it.

    All of them must be the program's own, and nobody else may change how they are compiled: the next site is shown by
    the same.
    """
    environment.bytecode_cache = _compiled()
    return environment


@cache
def _compiled() -> CompiledTemplates | None:
    with contextlib.suppress(NotImplementedError):  # a Python that keeps none of its own
        return CompiledTemplates(Path(cache_from_source(__file__)).parent)
    return None
