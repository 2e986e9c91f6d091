"""Virtual terminals and cards of many citizens, each used by one visit at a time."""

import queue
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TypeVar

from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.cities import City
from kiosk.demo.world.terminal_connection import TerminalConnection
from kiosk.demo.world.world import World
from kiosk.domain.residents import Person, ResidentId
from kiosk.protocol.identifiers import TerminalId
from kiosk.runtime.log import EventLog
from kiosk.terminal.devices.card.opening import open_reader
from kiosk.terminal.ports import CardReader


@dataclass(frozen=True, slots=True, repr=False)
class VirtualTerminal:
    """A terminal's connection with an enrolled certificate of its own, and its card reader."""

    id: TerminalId
    connection: TerminalConnection
    slot: InProcessSlot
    reader: CardReader


@dataclass(frozen=True, slots=True, repr=False)
class Citizen:
    """A made-up resident who comes with a card."""

    person: Person
    address: str


class Fleet:
    """Who is free now. What has waited longest is taken first, so that all are used alike."""

    def __init__(self, terminals: Sequence[VirtualTerminal], citizens: Sequence[Citizen]) -> None:
        self._terminals = _queued(terminals)
        self._citizens = _queued(citizens)

    @contextmanager
    def visit(self) -> Iterator[tuple[VirtualTerminal, Citizen]]:
        """A terminal and a citizen for one visit; waits until both are free."""
        terminal, citizen = self._terminals.get(), self._citizens.get()
        try:
            yield terminal, citizen
        finally:
            self._terminals.put(terminal)
            self._citizens.put(citizen)


@contextmanager
def open_fleet(
    world: World, holders: Sequence[tuple[City, Sequence[ResidentId]]], log: EventLog
) -> Iterator[Fleet]:
    """All terminals of the world, and the citizens with these cards."""
    with ExitStack() as opened:
        yield Fleet(
            [_connected(world, name, log, opened) for name in world.terminals],
            [citizen for city, residents in holders for citizen in _citizens(city, residents)],
        )


def _connected(world: World, name: TerminalId, log: EventLog, opened: ExitStack) -> VirtualTerminal:
    connection = world.connect_terminal(log, name)
    opened.callback(connection.close)
    slot = InProcessSlot()
    reader = open_reader(slot, slot, world.examine)
    opened.callback(reader.close)
    return VirtualTerminal(name, connection, slot, reader)


def _citizens(city: City, residents: Sequence[ResidentId]) -> Iterator[Citizen]:
    wanted = frozenset(residents)
    for household in city.households:
        for person in household.members:
            if person.resident_id in wanted:
                yield Citizen(person, household.address)


_T = TypeVar("_T")


def _queued(entries: Sequence[_T]) -> "queue.SimpleQueue[_T]":
    waiting: queue.SimpleQueue[_T] = queue.SimpleQueue()
    for entry in entries:
        waiting.put(entry)
    return waiting
