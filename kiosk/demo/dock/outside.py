"""What the dock can reach outside of the shop: servers, wires, time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from kiosk.demo.wires.switchboard import Switchboard
from kiosk.demo.world.cable import PassedMessage


class Switch(Protocol):
    """A server's power, as `ServerPower` has it."""

    @property
    def is_on(self) -> bool:
        """Whether the server runs."""
        ...

    def switch_on(self) -> None:
        """Start the server and wait until it serves. Raises ServerDidNotStart."""
        ...

    def cut(self) -> None:
        """Let the server vanish."""
        ...


@dataclass(frozen=True, slots=True)
class NamedServer:
    """A server and what the dock calls it."""

    japanese: str
    english: str
    power: Switch


@dataclass(frozen=True, slots=True)
class Outside:
    """Hands that reach out of the shop."""

    servers: tuple[NamedServer, ...]
    wires: Switchboard
    messages: Callable[[], Sequence[PassedMessage]]
    """What terminal and center said to each other lately."""
    move_clock_on: Callable[[timedelta], None]
    """Lets time pass for everybody; blocks until the servers run again. Raises ServerDidNotStart."""
    let_time_pass: Callable[[], bool]
    """Lets what the present screen waits for run out; False if it waits for nothing."""
