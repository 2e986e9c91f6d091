"""HTTP under the virtual printer: TLS, whole and chunked bodies, connections that can be cut on purpose."""

import contextlib
import http.server
import socket
import ssl
import threading
from enum import Enum, auto

from kiosk.demo.printer.service import PrinterService
from kiosk.terminal.devices.printer.ipp.encoding import decode, encode
from kiosk.terminal.devices.printer.ipp.errors import MalformedMessageError
from kiosk.terminal.devices.printer.ipp.registry import Operation

_MAX_BODY = 64 << 20
_IDLE_SECONDS = 30


class Cut(Enum):
    """Where the connection of the next Print-Job breaks."""

    IN_DOCUMENT = auto()
    BEFORE_ANSWER = auto()


class IppHttpServer(http.server.ThreadingHTTPServer):
    """Serves one printer on loopback; `port` 0 takes a free one. TLS where a context is given."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, port: int, context: ssl.SSLContext | None) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.service: PrinterService | None = None
        self.cut: Cut | None = None
        self._context = context
        self._connections: set[socket.socket] = set()
        self._guard = threading.Lock()
        self._thread = threading.Thread(
            target=self.serve_forever, args=(0.05,), name="printer-http", daemon=True
        )

    @property
    def port(self) -> int:
        """Where the printer listens."""
        return int(self.server_address[1])

    def start(self, service: PrinterService) -> None:
        """Answer for `service` from now on."""
        self.service = service
        self._thread.start()

    def stop(self) -> None:
        """Close the port and every connection, as a printer that loses its power does."""
        self.shutdown()
        self._thread.join()
        self.server_close()
        with self._guard:
            for connection in self._connections:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def finish_request(
        self, request: socket.socket | tuple[bytes, socket.socket], client_address: object
    ) -> None:
        """Shake hands and serve, on the connection's own thread."""
        if isinstance(request, tuple):
            raise TypeError("a printer listens to streams, not to datagrams")
        request.settimeout(_IDLE_SECONDS)
        try:
            connection = (
                request if self._context is None else self._context.wrap_socket(request, server_side=True)
            )
        except OSError:
            return
        with self._guard:
            self._connections.add(connection)
        try:
            super().finish_request(connection, client_address)
        except OSError:
            return
        finally:
            with self._guard:
                self._connections.discard(connection)
            connection.close()


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = _IDLE_SECONDS
    # Head and body of an answer are two short writes; Nagle would hold the second back for 40 ms.
    disable_nagle_algorithm = True
    server: IppHttpServer

    def do_POST(self) -> None:
        """One IPP request."""
        try:
            body = self._read_body()
        except ValueError:
            self.send_error(http.HTTPStatus.BAD_REQUEST)
            return
        if body is None or self.server.service is None:
            self.close_connection = True
            return
        try:
            request, document_at = decode(body)
        except MalformedMessageError:
            self.send_error(http.HTTPStatus.BAD_REQUEST)
            return
        answer = encode(self.server.service.serve(request, body[document_at:]))
        if request.code == Operation.PRINT_JOB and self._is_cut(Cut.BEFORE_ANSWER):
            self.close_connection = True
            return
        self.send_response(http.HTTPStatus.OK)
        self.send_header("Content-Type", "application/ipp")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        """A printer keeps no log of who printed what."""

    def _is_cut(self, where: Cut) -> bool:
        if self.server.cut is not where:
            return False
        self.server.cut = None
        return True

    def _read_body(self) -> bytes | None:
        """The whole body; None if the connection is to be cut inside it or the body is too long."""
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            return self._read_chunks()
        length = int(self.headers.get("Content-Length", "0"))
        if length > _MAX_BODY:
            return None
        opening = self.rfile.read(min(length, 4))
        if opening[2:4] == b"\x00\x02" and self._is_cut(Cut.IN_DOCUMENT):
            self.rfile.read((length - len(opening)) // 2)
            return None
        return opening + self.rfile.read(length - len(opening))

    def _read_chunks(self) -> bytes | None:
        parts: list[bytes] = []
        total = 0
        while size := int(self.rfile.readline().partition(b";")[0], 16):
            total += size
            if total > _MAX_BODY:
                return None
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)
