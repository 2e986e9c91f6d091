"""All wires of a demo, carried by one thread; hands and panels reach them from other threads."""

import asyncio
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from kiosk.demo.wires.wire import Direction, Wire, WireState
from kiosk.runtime.clock import Clock

KEPT_PIECES: Final = 400
_CLOSING_SECONDS = 10.0


class Line(Enum):
    """A wire by what it leads to."""

    CENTER = "center"
    MUNICIPALITY = "municipality"
    PRINTER = "printer"
    PROVIDER = "provider"


@dataclass(frozen=True, slots=True)
class Piece:
    """Bytes that passed a wire; nobody on the wire can read them."""

    line: Line
    at: datetime
    direction: Direction
    size: int


class Switchboard:
    """Lays wires and works on them; `open_switchboard` runs it."""

    def __init__(self, loop: asyncio.AbstractEventLoop, clock: Clock) -> None:
        self._loop = loop
        self._clock = clock
        self._wires: dict[Line, list[Wire]] = {}
        self._lock = threading.Lock()
        self._pieces: deque[Piece] = deque(maxlen=KEPT_PIECES)

    def lay(self, line: Line, server_port: int) -> int:
        """Lay a wire to a server on this machine; the port to connect to in its place."""
        wire = Wire(server_port, lambda direction, size: self._note(line, direction, size))
        self._wires.setdefault(line, []).append(wire)
        return asyncio.run_coroutine_threadsafe(wire.open(), self._loop).result()

    def set_state(self, line: Line, state: WireState) -> None:
        """Cut, mend or slow down every wire of a line; done when this returns."""

        async def work() -> None:
            for wire in self._wires.get(line, ()):
                wire.set_state(state)

        asyncio.run_coroutine_threadsafe(work(), self._loop).result()

    def state_of(self, line: Line) -> WireState:
        """What was done to a line; an unlaid one is whole."""
        return next((wire.state for wire in self._wires.get(line, ())), WireState.WHOLE)

    @property
    def pieces(self) -> Sequence[Piece]:
        """What passed lately, oldest first."""
        with self._lock:
            return tuple(self._pieces)

    async def close(self) -> None:
        """Take every wire down; on the event loop."""
        for wires in self._wires.values():
            for wire in wires:
                await wire.close()

    def _note(self, line: Line, direction: Direction, size: int) -> None:
        with self._lock:
            self._pieces.append(Piece(line, self._clock.now(), direction, size))


@contextmanager
def open_switchboard(clock: Clock) -> Iterator[Switchboard]:
    """A switchboard with a thread of its own; all wires end with the block."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="wires", daemon=True)
    thread.start()
    board = Switchboard(loop, clock)
    try:
        yield board
    finally:
        asyncio.run_coroutine_threadsafe(_wind_up(board), loop).result(_CLOSING_SECONDS)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(_CLOSING_SECONDS)
        loop.close()


async def _wind_up(board: Switchboard) -> None:
    await board.close()
    rest = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in rest:
        task.cancel()
    await asyncio.gather(*rest, return_exceptions=True)
