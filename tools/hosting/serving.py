"""Serves a finished site on this machine as docs/hosting/nginx.conf has nginx serve it: headers, gzip, 404.html."""

import gzip
import threading
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from civpub.hosting import Policy, headers_for
from civpub.hosting.headers import FOREVER, TEXTS

_LEAST = 1024
"""Smaller answers are not compressed."""

_OURS = Policy()


class Server:
    """A folder served on loopback; with `policy` none, without any of our headers. Pages may lie below `prefix`.

    With `lasting`, a browser may keep what it has and not ask again, for a folder that stays as it is.
    """

    def __init__(self, folder: Path, policy: Policy | None = _OURS, prefix: str = "", *, lasting: bool = False) -> None:
        facts = {"folder": folder, "policy": policy, "prefix": f"/{prefix}", "lasting": lasting}
        handler = type("Handler", (_Handler,), facts)
        self.server = _Loopback(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/{prefix}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Serve no more."""
        self.server.shutdown()
        self.server.server_close()


class _Loopback(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a reader who went away in the middle of an answer."""


class _Handler(BaseHTTPRequestHandler):
    folder: Path
    policy: Policy | None
    prefix: str
    lasting: bool
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # as nginx does; or else every small answer waits 40 ms for the reader's receipt

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        name = path.removeprefix(self.prefix)
        name = f"{name}index.html" if path.endswith("/") else name
        file = (self.folder / name).resolve()
        if path.startswith(self.prefix) and file.is_relative_to(self.folder.resolve()) and file.is_dir():
            self._redirect(f"{path}/")
        elif path.startswith(self.prefix) and file.is_relative_to(self.folder.resolve()) and file.is_file():
            self._send(HTTPStatus.OK, file, name)
        else:
            self._send(HTTPStatus.NOT_FOUND, self.folder / "404.html", "404.html")

    do_HEAD = do_GET  # noqa: N815  the library calls it so

    def _redirect(self, path: str) -> None:
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", path)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, status: HTTPStatus, file: Path, name: str) -> None:
        ours = headers_for(name, self.policy or Policy())
        type_ = ours["Content-Type"]
        headers = ours if self.policy else {"Content-Type": type_}
        headers |= {"Cache-Control": FOREVER} if self.lasting else {}
        is_text = type_.partition(";")[0] in TEXTS
        data = file.read_bytes() if file.is_file() else b""
        small = is_text and len(data) >= _LEAST and "gzip" in self.headers.get("Accept-Encoding", "")
        data = _packed(data) if small else data
        self.send_response(status)
        for header, value in headers.items():
            self.send_header(header, value)
        if small:
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Vary", "Accept-Encoding")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name the library gives it
        """Say nothing."""


@cache
def _packed(data: bytes) -> bytes:
    return gzip.compress(data, compresslevel=6, mtime=0)
