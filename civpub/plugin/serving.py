"""Serves a folder with MkDocs's own live server, which reloads the page in the browser after every build."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent
from watchdog.observers import Observer

from civpub.plugin.project import Project

_CHANGES = [FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent]
"""What is worth a build. A file that was only read, as every build does, is not."""


class _Watcher(Observer):  # type: ignore[misc,valid-type]  # the class of this system's own notices
    """Told by the system of every change, where MkDocs looks at all files twice a second."""

    def schedule(self, event_handler: Any, path: str, *, recursive: bool = False, **_: Any) -> Any:
        return super().schedule(event_handler, path, recursive=recursive, event_filter=_CHANGES)


def serve_folder(
    project: Project, folder: Path, build: Callable[[], None], address: str | None, say: Callable[[str], None]
) -> None:
    """Serve `folder` at `address` (HOST:PORT) until interrupted; `build` is called whenever a source changed."""
    host, port = project.address(address)
    path = urlsplit(project.site_url).path or "/"
    server = LiveReloadServer(builder=build, host=host, port=port, root=str(folder), mount_path=path)
    server.observer = _Watcher()
    server.error_handler = lambda code: _page(folder, code)
    for source in (*project.sources, *project.theme_sources):
        server.watch(str(source))
    say(f"预览在 {server.url} ，按 Ctrl+C 结束。")
    try:
        server.serve()  # type: ignore[no-untyped-call]  # MkDocs leaves it untyped
    except KeyboardInterrupt:
        say("预览已结束。")
    finally:
        server.shutdown()


def _page(folder: Path, code: int) -> bytes | None:
    file = folder / f"{code}.html"
    return file.read_bytes() if file.is_file() else None
