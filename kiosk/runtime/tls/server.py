"""uvicorn with mutual TLS 1.3 that tells the application who its peer is.

uvicorn does not pass the peer's certificate on; the protocol class here wraps the application once a
connection, so that every request's scope carries the DER certificate under `PEER_CERTIFICATE`.
"""

import asyncio
import socket
import threading

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from kiosk.runtime.tls.credentials import TlsCredentials

PEER_CERTIFICATE = "kiosk.peer_certificate"
"""Scope key of the peer's DER certificate (bytes)."""


class _PeerAwareProtocol(H11Protocol):
    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        certificate = transport.get_extra_info("ssl_object").getpeercert(binary_form=True)
        application = self.app

        async def with_peer(scope: Scope, receive: Receive, send: Send) -> None:
            await application({**scope, PEER_CERTIFICATE: certificate}, receive, send)

        self.app = with_peer


class PeerServer:
    """One application on one address; runs on a thread of its own or in the foreground."""

    def __init__(
        self, app: ASGIApp, credentials: TlsCredentials, *, host: str = "127.0.0.1", port: int = 0
    ) -> None:
        context = credentials.server_context()
        self._socket = socket.create_server((host, port))
        config = uvicorn.Config(
            app,
            http=_PeerAwareProtocol,
            ssl_context_factory=lambda _config, _default: context,
            log_config=None,
            access_log=False,
            server_header=False,
            lifespan="on",
            timeout_graceful_shutdown=5,
        )
        self._server = uvicorn.Server(config)
        self._thread: threading.Thread | None = None

    @property
    def port(self) -> int:
        """The port that is listened on, also when 0 was asked for."""
        port: int = self._socket.getsockname()[1]
        return port

    def serve(self) -> None:
        """Serve until SIGTERM or SIGINT; finishes open requests first."""
        self._server.run(sockets=[self._socket])

    def start(self) -> None:
        """Serve on a thread. The socket listens already, so requests may be sent at once."""
        self._thread = threading.Thread(target=self.serve, name="peer-server", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread that `start` began and close the socket."""
        self._server.should_exit = True
        if self._thread is not None:
            self._thread.join(timeout=10)
            self._thread = None
        self._socket.close()
