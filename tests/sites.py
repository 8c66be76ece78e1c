"""A web site on loopback that answers as it is told, and remembers what was asked."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Site:
    """A web site, what it answers with, and what it was asked."""

    url: str
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    content: bytes = b""
    pause: float = 0
    asked: list[dict[str, str]] = field(default_factory=list)


@contextmanager
def a_site(content: bytes = b"") -> Iterator[Site]:
    """Put up a site on loopback."""
    site = Site(url="", content=content)

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # as the library calls it
            site.asked.append({"path": self.path, **self.headers})
            self.send_response(site.status)
            for name, value in site.headers.items():
                self.send_header(name, value)
            self.end_headers()
            for part in (site.content[:10], site.content[10:]):
                self.wfile.write(part)
                self.wfile.flush()
                time.sleep(site.pause)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    site.url = f"http://127.0.0.1:{server.server_port}/moter.ics"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield site
    server.shutdown()
    server.server_close()
    thread.join()
