"""uvicorn with mutual TLS 1.3 that tells the application who its peer is.

uvicorn does not pass the peer's certificate on; the protocol class here wraps the application once a
connection, so that every request's scope carries the DER certificate under `PEER_CERTIFICATE`.
"""

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import Any, cast

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from kiosk.runtime.tls.credentials import TlsCredentials, thumbprint

PEER_CERTIFICATE = "kiosk.peer_certificate"
"""Scope key of the peer's DER certificate (bytes)."""


SIGN_SECONDS = 10
"""Between two signs of life of a server's event loop; a third of the WatchdogSec of its unit."""
IDLE_SECONDS = 20
"""How long a connection may lie idle."""
HEADER_BYTES = 16 * 1024


class OpenConnections:
    """Connections by the SHA-256 of their peer's certificate, so that those of one peer can be cut.

    For the thread of the server's event loop alone.
    """

    def __init__(self) -> None:
        self._transports: dict[bytes, set[asyncio.Transport]] = {}

    @property
    def peers(self) -> frozenset[bytes]:
        """Who is connected."""
        return frozenset(self._transports)

    def cut(self, peers: Iterable[bytes]) -> int:
        """Drop every connection of these peers, whatever is under way on it; gives how many they were."""
        dropped = [transport for peer in peers for transport in self._transports.pop(peer, ())]
        for transport in dropped:
            transport.abort()
        return len(dropped)

    def add(self, peer: bytes, transport: asyncio.Transport) -> None:
        """Remember a connection that came up."""
        self._transports.setdefault(peer, set()).add(transport)

    def remove(self, peer: bytes, transport: asyncio.Transport) -> None:
        """Forget a connection that ended."""
        left = self._transports.get(peer, set())
        left.discard(transport)
        if not left:
            self._transports.pop(peer, None)


class _PeerAwareProtocol(H11Protocol):
    # the library's own arguments pass through
    def __init__(
        self,
        connections: OpenConnections,
        *arguments: Any,  # noqa: ANN401
        **options: Any,  # noqa: ANN401
    ) -> None:
        super().__init__(*arguments, **options)
        self._open = connections

    def connection_lost(self, exc: Exception | None) -> None:
        self._open.remove(self._peer, self._peer_transport)
        super().connection_lost(exc)

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        certificate = transport.get_extra_info("ssl_object").getpeercert(binary_form=True)
        self._peer, self._peer_transport = thumbprint(certificate), transport
        self._open.add(self._peer, transport)
        application = self.app

        async def with_peer(scope: Scope, receive: Receive, send: Send) -> None:
            await application({**scope, PEER_CERTIFICATE: certificate}, receive, send)

        self.app = with_peer


def _awaited(call: Callable[[], None]) -> Callable[[], Awaitable[None]]:
    async def called() -> None:
        call()

    return called


class PeerServer:
    """One application on one address; runs on a thread of its own or in the foreground."""

    def __init__(
        self,
        app: ASGIApp,
        credentials: TlsCredentials,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        connections: OpenConnections | None = None,
        alive: Callable[[], None] = lambda: None,
    ) -> None:
        """`alive` is called by the event loop as soon as it serves, and then every `SIGN_SECONDS`."""
        context = credentials.server_context()
        self._socket = socket.create_server((host, port))
        config = uvicorn.Config(
            app,
            http=cast(
                "type[asyncio.Protocol]", partial(_PeerAwareProtocol, connections or OpenConnections())
            ),
            ssl_context_factory=lambda _config, _default: context,
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            lifespan="on",
            timeout_graceful_shutdown=5,
            timeout_keep_alive=IDLE_SECONDS,
            h11_max_incomplete_event_size=HEADER_BYTES,
            timeout_notify=SIGN_SECONDS,
            callback_notify=_awaited(alive),
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
