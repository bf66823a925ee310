"""Readers have a whole page of the newest release or of the one before, at every moment of many swaps."""

import http.client
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from faults import LONG
from releases import Files, publish, rollback
from scenarios import link_elsewhere, link_into_holder, plain

SWAPS = 200 if LONG else 25
REQUESTS = 20_000 if LONG else 1_000
READERS = 4
SERVER = """
import functools, http.server, sys
class Quiet(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    def log_message(self, *_): pass
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=sys.argv[1]))
print(server.server_port, flush=True)
server.serve_forever()
"""


def numbered(number: int) -> Files:
    """A release whose every page says which it is, from its first line to its last."""
    page = b"release %06d\n" % number * 500
    return {"index.html": page, "a/index.html": page, "a/b/index.html": page, "same.html": b"same"}


@pytest.fixture(params=[plain, link_into_holder, link_elsewhere])
def site(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    request.param(tmp_path)
    publish(tmp_path / "site", numbered(0))
    return tmp_path / "site"


@pytest.fixture
def port(site: Path) -> Iterator[int]:
    with subprocess.Popen(
        [sys.executable, "-SB", "-c", SERVER, str(site)], stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout
        yield int(server.stdout.readline())
        server.kill()


class Readers:
    """Ask for pages until there were enough requests and the swaps are done; count what is wrong with the answers."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.live = 0
        self.coming = 0
        self.swaps_done = False
        self.seen: Counter[str] = Counter()
        self.threads = [threading.Thread(target=self.read) for _ in range(READERS)]

    def read(self) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        count = 0
        while count < REQUESTS // READERS or not self.swaps_done:
            oldest = self.live
            connection.request("GET", ("/", "/a/", "/a/b/")[count % 3])
            answer = connection.getresponse()
            lines = answer.read().splitlines()
            whole = len(lines) == 500 and len(set(lines)) == 1
            number = int(lines[0].split()[1]) if whole else -1
            fault = "missing" if answer.status != 200 else "" if oldest <= number <= self.coming else "torn or too old"
            self.seen[fault] += 1
            count += 1
        connection.close()


def test_no_reader_ever_misses_a_page_or_sees_half_of_one(site: Path, port: int) -> None:
    readers = Readers(port)
    for thread in readers.threads:
        thread.start()
    try:
        for number in range(1, SWAPS + 1):
            readers.coming = number
            publish(site, numbered(number))
            readers.live = number
    finally:
        readers.swaps_done = True
        for thread in readers.threads:
            thread.join(timeout=120)
    assert readers.seen.keys() == {""}, readers.seen
    assert readers.seen[""] >= REQUESTS // READERS * READERS
    assert rollback(site)
