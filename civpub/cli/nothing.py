"""The answer to a build that has nothing to do."""

import sys
import time
from collections.abc import Sequence

from civpub.build.nothing import unchanged_since, usual, was_built
from civpub.build.scout import Scout, send_scout


def say_if_nothing_changed(arguments: Sequence[str]) -> bool:
    """Say so and return True if a build with `arguments` would make the very site that is live."""
    started = time.monotonic()
    last = None if "--clean" in arguments else unchanged_since(arguments)
    if last is None:
        return False
    seconds = time.monotonic() - started
    told = f"没有变化，{last.site_dir} 里的 {last.pages:,} 个页面已经是最新的，用时 {seconds:.1f} 秒。\n"
    sys.stdout.buffer.write(told.encode())
    return True


def look_ahead() -> Scout | None:
    """Send a scout to what the last build in this folder read, and the site it made; else to the usual places."""
    try:
        return send_scout(*built) if (built := was_built()) else send_scout(*usual(), first=True)
    except OSError:  # there is no such folder any more; the build will say so
        return None
