"""A bench for card tests: a slot, the kiosk's reader over it, and what both reported."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from threading import Condition, Event
from typing import Protocol

from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.card.slot import Slot
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.demo.card.vpcd import VpcdSlot
from kiosk.demo.pcscd import PORT, PrivatePcscd
from kiosk.domain.cards import CertificateFlaw
from kiosk.terminal.card_release import PAUSE_SECONDS, TRIES
from kiosk.terminal.devices.card.exchange import Exchange
from kiosk.terminal.devices.card.findings import CertificateExamination
from kiosk.terminal.devices.card.opening import open_pcsc_reader, open_reader
from kiosk.terminal.devices.card.reader import JpkiCardReader
from kiosk.terminal.ports import CardIdentity, CardPresence, CardProblem

SINCE = datetime(2026, 1, 1, tzinfo=UTC)
"""From when the test cards are valid."""

PATIENCE_SECONDS = 20.0
"""Longer than anything takes on a busy machine; only a failing test waits so long."""


class TypedPin:
    """A typed PIN that tells whether it was wiped."""

    def __init__(self, digits: bytes = b"1234") -> None:
        self._digits = bytearray(digits)

    @property
    def view(self) -> memoryview:
        return memoryview(self._digits)

    def zeroize(self) -> None:
        self._digits[:] = bytes(len(self._digits))

    @property
    def is_wiped(self) -> bool:
        return not any(self._digits)


class PresenceRecord:
    """A listener that remembers, and that tests can wait on."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._seen: list[CardPresence] = []

    def __call__(self, presence: CardPresence) -> None:
        with self._changed:
            self._seen.append(presence)
            self._changed.notify_all()

    @property
    def seen(self) -> tuple[CardPresence, ...]:
        with self._changed:
            return tuple(self._seen)

    def wait_for(self, *last: CardPresence) -> None:
        """Wait until these were the last presences reported, in this order."""
        with self._changed:
            arrived = self._changed.wait_for(
                lambda: tuple(self._seen[-len(last) :]) == last, PATIENCE_SECONDS
            )
            assert arrived, f"waited for {last}, saw {self._seen}"


class Watched(Protocol):
    """What reports presence: a monitor, or a reader that has one."""

    def watch(self, listener: Callable[[CardPresence], None]) -> None: ...

    def close(self) -> None: ...


@contextmanager
def watching(monitor: Watched) -> Iterator[PresenceRecord]:
    """What `monitor` reports; it is closed at the end of the block, however that ends."""
    record = PresenceRecord()
    monitor.watch(record)
    try:
        yield record
    finally:
        monitor.close()


@dataclass
class CardBench:
    """A reader of the kiosk and the slot that its cards are laid into."""

    slot: Slot
    reader: JpkiCardReader
    trace: list[Exchange]
    presence: PresenceRecord = field(default_factory=PresenceRecord)

    def lay(self, card: VirtualCard) -> VirtualCard:
        """Lay a card and wait until the reader has seen it."""
        self.slot.lay(card)
        self.presence.wait_for(CardPresence.CARD_PRESENT)
        return card

    def lift(self) -> None:
        """Lift the card and wait until the reader has seen it go."""
        self.slot.lift()
        self.presence.wait_for(CardPresence.EMPTY)

    def read_when_free(self) -> CardIdentity | CardProblem | CertificateFlaw:
        """Read again until a connection that is still being closed has let go of the card."""
        for _ in range(TRIES):
            if (answer := self.reader.read()) is not CardProblem.UNREADABLE:
                return answer
            Event().wait(PAUSE_SECONDS)
        return CardProblem.UNREADABLE

    def close(self) -> None:
        self.slot.lift()
        self.reader.close()


def unexamined(_certificate_der: bytes) -> tuple[tuple[str, CertificateFlaw | None], ...]:
    """Finds no flaw in any certificate."""
    return ()


def in_process_bench(
    patience: float = PATIENCE_SECONDS, examine: CertificateExamination = unexamined
) -> CardBench:
    """The kiosk's card code on a virtual card in this process."""
    slot, trace = InProcessSlot(), list[Exchange]()
    reader = open_reader(slot, slot, examine, patience=patience, trace=trace.append)
    return _watched(CardBench(slot, reader, trace))


def pcscd_bench(pcscd: PrivatePcscd, patience: float = PATIENCE_SECONDS) -> CardBench:
    """The kiosk's card code on the same virtual card behind a real pcscd."""
    trace = list[Exchange]()
    reader = open_pcsc_reader(unexamined, patience=patience, trace=trace.append)
    return _watched(CardBench(VpcdSlot(pcscd.connect, PORT), reader, trace))


def _watched(bench: CardBench) -> CardBench:
    bench.reader.watch(bench.presence)
    return bench


BenchMaker = Callable[[], CardBench]
