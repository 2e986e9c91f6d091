"""What the dock can reach outside of the shop: servers, fees, wires, time."""

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


class Fees(Protocol):
    """A city's fees, as `FeeDesk` has them."""

    @property
    def has_raised(self) -> bool:
        """Whether the fees are other than usual."""
        ...

    def raise_fees(self) -> None:
        """Let every fee be higher from today on. Raises FeesNotTaken."""
        ...

    def take_back(self) -> None:
        """Let the usual fees hold again. Raises FeesNotTaken."""
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
    fees: Fees
    wires: Switchboard
    messages: Callable[[], Sequence[PassedMessage]]
    """What terminal and center said to each other lately."""
    move_clock_on: Callable[[timedelta], None]
    """Lets time pass for everybody; blocks until the servers run again. Raises ServerDidNotStart."""
    let_time_pass: Callable[[], bool]
    """Lets what the present screen waits for run out; False if it waits for nothing."""
