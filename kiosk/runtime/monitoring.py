"""Health, readiness and figures of a server, for the machine's own monitoring: plain HTTP on loopback.

It is a port of its own because the other one lets nobody in without a client certificate.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from kiosk.runtime.metrics import ServerMetrics
from kiosk.runtime.settings import Setting, Settings
from kiosk.runtime.start import StartRefused

MONITOR_SETTINGS = (
    Setting(
        "monitor.port",
        int,
        "loopback port of /health, /ready and /metrics; 0 for none",
        example=9443,
        default=0,
        minimum=0,
        maximum=65535,
    ),
)
"""Settings of every server that is monitored."""

_TEXT = "text/plain; version=0.0.4; charset=utf-8"


class MonitorRefused(StartRefused):
    """The port is taken; names it and the remedy."""


@dataclass(frozen=True, slots=True)
class Monitored:
    """What the pages are made of; `is_ready` may raise, which means that it is not.

    `refresh` brings figures up to date that are not counted as they happen; where it raises, they stay.
    """

    is_ready: Callable[[], bool]
    metrics: ServerMetrics
    refresh: Callable[[], None] = lambda: None


class _Handler(BaseHTTPRequestHandler):
    def __init__(self, monitored: Monitored, *arguments: Any) -> None:  # noqa: ANN401 - the library's
        self._monitored = monitored
        super().__init__(*arguments)

    def do_GET(self) -> None:
        match self.path:
            case "/health":
                self._answer(200, b"alive\n")
            case "/ready":
                ready = self._is_ready()
                self._answer(200 if ready else 503, b"ready\n" if ready else b"not ready\n")
            case "/metrics":
                self._answer(200, self._figures())
            case _:
                self._answer(404, b"there are /health, /ready and /metrics\n")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Say nothing: logs speak the closed vocabulary."""

    def _is_ready(self) -> bool:
        try:
            return self._monitored.is_ready()
        except Exception:
            # whatever is wrong with it, it is not ready; what is wrong is told by the requests that fail
            return False

    def _figures(self) -> bytes:
        with suppress(Exception):  # a store that is away is told by /ready
            self._monitored.refresh()
        return self._monitored.metrics.text()

    def _answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", _TEXT)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Monitor:
    """Serves the pages while the block lasts."""

    def __init__(self, monitored: Monitored, port: int) -> None:
        """Raises OSError if the port is taken."""
        self._server = ThreadingHTTPServer(("127.0.0.1", port), partial(_Handler, monitored))
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.1,), name="monitor", daemon=True
        )

    @property
    def port(self) -> int:
        """The port that is listened on."""
        return int(self._server.server_address[1])

    def __enter__(self) -> "Monitor":
        self._thread.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@contextmanager
def monitored(settings: Settings, pages: Monitored) -> Iterator[None]:
    """Serve the pages while the block lasts, if `MONITOR_SETTINGS` ask for it. Raises MonitorRefused."""
    port = settings.number("monitor.port")
    if not port:
        yield
        return
    try:
        monitor = Monitor(pages, port)
    except OSError as error:
        raise MonitorRefused(
            f"127.0.0.1:{port} cannot be listened on ({error.strerror}); free the port or change monitor.port"
        ) from error
    with monitor:
        yield
