"""A build that tests kill: `publish|anew|stranger SITE NUMBER` or `rollback SITE`."""

import os
import sys
from pathlib import Path

import releases

from civpub.publish import PublishError

NOBODY = 65534


def main(command: str, site: Path, *number: str) -> None:
    os.access("/the-driver-begins", os.F_OK)  # what comes before, Python's own start, is nobody's concern
    if command == "stranger" and os.geteuid() == 0:
        os.setuid(NOBODY)
    if command in {"publish", "anew", "stranger"}:
        releases.publish(site, releases.release(int(*number)), fresh=command == "anew")
    elif not releases.rollback(site):
        sys.exit("没有上一个版本。")


if __name__ == "__main__":
    try:
        main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
    except PublishError as error:
        sys.stderr.reconfigure(encoding="utf-8")
        sys.exit(str(error))
