"""Where the card lies: a reader in this process, or a pcscd with a virtual reader."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.card.slot import Slot
from kiosk.demo.card.vpcd import VpcdSlot
from kiosk.demo.pcscd import PrivatePcscd
from kiosk.terminal.devices.card.monitor import PcscMonitor
from kiosk.terminal.devices.card.pcsc import PcscTransport
from kiosk.terminal.devices.card.reader import JpkiCardReader
from kiosk.terminal.devices.card.watchdog import WatchedTransport
from kiosk.terminal.ports import CardReader

CARD_PATIENCE = 5.0
"""Seconds after which a card that says nothing is given up."""


@dataclass(frozen=True, slots=True)
class CardCorner:
    """A slot to lay cards into, and the reader that a session opens on it."""

    slot: Slot
    open_reader: Callable[[], CardReader]


@contextmanager
def card_corner_in_process() -> Iterator[CardCorner]:
    """Card, transport and monitor in this process; the APDU code is the production driver's."""
    yield corner_around(InProcessSlot())


def corner_around(slot: InProcessSlot) -> CardCorner:
    """The corner with this slot in it."""
    return CardCorner(slot, lambda: JpkiCardReader(WatchedTransport(slot, CARD_PATIENCE), slot))


@contextmanager
def card_corner_with_pcscd() -> Iterator[CardCorner]:
    """A private pcscd with the virtual reader vpcd behind it; the driver uses pyscard as in the shop."""
    with PrivatePcscd() as pcscd:
        os.environ.update(pcscd.environment)
        slot = VpcdSlot(pcscd.port)
        try:
            yield CardCorner(
                slot, lambda: JpkiCardReader(WatchedTransport(PcscTransport(), CARD_PATIENCE), PcscMonitor())
            )
        finally:
            slot.lift()
