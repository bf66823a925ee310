"""A folder on a real server of this machine."""

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class _Silent(SimpleHTTPRequestHandler):
    policy = ""

    def end_headers(self) -> None:
        """Say what the page may do, if anything is to be said."""
        if self.policy:
            self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


class Site:
    """A folder served on loopback, under a Content-Security-Policy if one is given."""

    def __init__(self, folder: Path, policy: str = "") -> None:
        handler = type("_Handler", (_Silent,), {"policy": policy})
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
        self.url = f"http://127.0.0.1:{self.server.server_port}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
