"""Writes docs/hosting/ anew and says which files changed."""

from tools.hosting.written import HOSTING, written


def main() -> None:
    """Write every file that differs from what is made."""
    for name, text in written().items():
        file = HOSTING / name
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8", newline="\n")
            print(f"docs/hosting/{name}")  # noqa: T201  what a tool for the terminal is for


main()
