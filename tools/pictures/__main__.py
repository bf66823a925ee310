"""The command: ``python -m tools.pictures content/pictures`` draws every picture anew."""

import argparse
import sys
from pathlib import Path

from tools.pictures.gallery import draw_all


def main() -> int:
    """Draw into the folder named on the command line and say how many files and bytes it now holds."""
    parser = argparse.ArgumentParser(prog="python -m tools.pictures", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures go, for example content/pictures")
    files = list(draw_all(parser.parse_args().folder))
    total = sum(path.stat().st_size for path in files)
    sys.stdout.write(f"{len(files)} pictures, {total:,} bytes\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
