"""The provider's address: HTTPS on loopback, signatures checked, answers that can be lost on purpose."""

import hmac
import http.server
import ssl
import threading

from kiosk.demo.cashless.provider.book import Refusal
from kiosk.demo.cashless.provider.desk import Call, HttpAnswer, ProviderDesk, call_of, refusal
from kiosk.terminal.till.cashless.qr.signature import SCHEME, ApiKey, SignedRequest, signature

_MAX_BODY = 65_536
_IDLE_SECONDS = 30


class ProviderServer(http.server.ThreadingHTTPServer):
    """Serves a desk to whoever signs with the merchant's key."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, desk: ProviderDesk, key: ApiKey, context: ssl.SSLContext, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.desk = desk
        self.key = key
        self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        self.is_on = True
        self._guard = threading.Lock()
        self._lost: list[Call] = []
        self._garbled: list[Call] = []
        self._thread = threading.Thread(target=self.serve_forever, args=(0.05,), name="provider", daemon=True)

    @property
    def port(self) -> int:
        """Where the provider listens."""
        return int(self.server_address[1])

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def stop(self) -> None:
        """Close the port and answer nobody any more, not even on a connection that stands."""
        self.is_on = False
        self.shutdown()
        self._thread.join()
        self.server_close()

    def lose_answer(self, call: Call) -> None:
        """The next call of this kind is performed, and its answer does not arrive."""
        with self._guard:
            self._lost.append(call)

    def garble_answer(self, call: Call) -> None:
        """The next call of this kind is performed, and its answer arrives broken."""
        with self._guard:
            self._garbled.append(call)

    def is_lost(self, call: Call | None) -> bool:
        """Whether this answer is to be lost; asked once for each."""
        return self._strikes(self._lost, call)

    def is_garbled(self, call: Call | None) -> bool:
        """Whether this answer is to be broken; asked once for each."""
        return self._strikes(self._garbled, call)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away in the middle is its own affair."""

    def _strikes(self, faults: list[Call], call: Call | None) -> bool:
        with self._guard:
            if call is None or call not in faults:
                return False
            faults.remove(call)
            return True


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = _IDLE_SECONDS
    disable_nagle_algorithm = True
    server: ProviderServer

    def do_GET(self) -> None:
        """A question."""
        self._serve()

    def do_POST(self) -> None:
        """An order."""
        self._serve()

    def do_DELETE(self) -> None:
        """A withdrawal."""
        self._serve()

    def log_message(self, *_: object) -> None:
        """A provider's log is its own affair."""

    def _serve(self) -> None:
        length = int(self.headers.get("Content-Length", "0"))
        if length > _MAX_BODY or not self.server.is_on:
            self.close_connection = True
            return
        body = self.rfile.read(length)
        answer = self._answer(body)
        call = call_of(self.command, self.path)
        if self.server.is_lost(call):
            self.close_connection = True
            return
        self._send(answer, is_garbled=self.server.is_garbled(call))

    def _answer(self, body: bytes) -> HttpAnswer:
        if not self._is_signed(body):
            return refusal(Refusal.UNAUTHORIZED)
        return self.server.desk.answer(self.command, self.path, body)

    def _is_signed(self, body: bytes) -> bool:
        match self.headers.get("Authorization", "").split(":"):
            case [scheme, name, mac, nonce, timestamp, digest] if timestamp.isdigit():
                request = SignedRequest(self.command, self.path, body or None, nonce, int(timestamp))
                expected = signature(self.server.key, request)
                known = (scheme, name) == (SCHEME, self.server.key.name)
                return known and all(map(hmac.compare_digest, expected, (mac, digest)))
            case _:
                return False

    def _send(self, answer: HttpAnswer, *, is_garbled: bool) -> None:
        body = answer.body[: len(answer.body) // 2] if is_garbled else answer.body
        self.send_response(answer.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
