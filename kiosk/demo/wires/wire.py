"""One wire: a TCP relay on loopback between a client and its server."""

import asyncio
from collections.abc import Callable
from enum import Enum, auto
from typing import Final

SLOW_SECONDS: Final = 1.5
"""How much later each piece arrives over a slow wire."""
_PIECE = 64 * 1024


class WireState(Enum):
    """What a hand did to a wire."""

    WHOLE = auto()
    SLOW = auto()
    CUT = auto()


class Direction(Enum):
    """Which way bytes go."""

    TO_SERVER = "→"
    TO_CLIENT = "←"


Tap = Callable[[Direction, int], None]
"""Is told of every piece that passes: which way, and how many bytes."""


class Wire:
    """Relays connections to a server; belongs to the thread of its event loop, but for `state`.

    Whoever is connected when the wire is cut loses the connection, as with a real one.
    """

    def __init__(self, server_port: int, tap: Tap) -> None:
        self.state = WireState.WHOLE
        self._server_port = server_port
        self._tap = tap
        self._listener: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()

    async def open(self) -> int:
        """Begin to listen; the port that takes the server's place."""
        self._listener = await asyncio.start_server(self._carry, "127.0.0.1", 0)
        return int(self._listener.sockets[0].getsockname()[1])

    def set_state(self, state: WireState) -> None:
        """Cut, mend or slow the wire; on the event loop's thread."""
        self.state = state
        if state is WireState.CUT:
            self._drop_connections()

    async def close(self) -> None:
        """Listen no more, and drop what is connected."""
        self._drop_connections()
        if self._listener is not None:
            self._listener.close()
            await self._listener.wait_closed()

    def _drop_connections(self) -> None:
        for writer in tuple(self._open):
            writer.transport.abort()

    async def _carry(self, client_reader: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        if self.state is WireState.CUT:
            client.transport.abort()
            return
        try:
            server_reader, server = await asyncio.open_connection("127.0.0.1", self._server_port)
        except OSError:
            client.transport.abort()
            return
        ends = {client, server}
        self._open |= ends
        try:
            await asyncio.gather(
                self._pass_on(client_reader, server, Direction.TO_SERVER),
                self._pass_on(server_reader, client, Direction.TO_CLIENT),
            )
        finally:
            self._open -= ends
            for end in ends:
                end.transport.abort()

    async def _pass_on(
        self, source: asyncio.StreamReader, target: asyncio.StreamWriter, direction: Direction
    ) -> None:
        try:
            while piece := await source.read(_PIECE):
                self._tap(direction, len(piece))
                if self.state is WireState.SLOW:
                    await asyncio.sleep(SLOW_SECONDS)
                target.write(piece)
                await target.drain()
            if target.can_write_eof():
                target.write_eof()
        except OSError:
            target.transport.abort()
