"""Writes the handbook's generated parts anew and says which pages changed."""

from tools.handbook.pages import HANDBOOK, pages


def main() -> None:
    """Write every page that differs from what is generated."""
    changed = 0
    for name, text in pages().items():
        file = HANDBOOK / name
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8", newline="\n")
            changed += 1
            print(f"docs/handbook/{name}")  # noqa: T201  what a tool for the terminal is for
    print(f"{changed} page(s) written.")  # noqa: T201  the same


main()
