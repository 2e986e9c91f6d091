"""Where the card lies: a reader in this process, or a pcscd with a virtual reader."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.card.slot import ReaderPlug, Slot
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.demo.card.vpcd import VpcdSlot
from kiosk.demo.pcscd import PORT, PrivatePcscd
from kiosk.demo.shop.faults import FaultNotPlayable
from kiosk.demo.shop.pcscd_plug import PcscdPlug
from kiosk.terminal.devices.card.findings import CertificateExamination
from kiosk.terminal.devices.card.opening import open_pcsc_reader, open_reader
from kiosk.terminal.ports import CardReader


@dataclass(frozen=True, slots=True)
class CardCorner:
    """A slot to lay cards into, and the reader that a session opens on it."""

    slot: Slot
    plug: ReaderPlug
    open_reader: Callable[[], CardReader]
    lay_beside: Callable[[VirtualCard], None]
    """Lay a second card beside the one in the slot. Raises FaultNotPlayable."""


@contextmanager
def card_corner_in_process(examine: CertificateExamination) -> Iterator[CardCorner]:
    """Card, transport and monitor in this process; the APDU code is the production driver's."""
    yield corner_around(InProcessSlot(), examine)


def corner_around(slot: InProcessSlot, examine: CertificateExamination) -> CardCorner:
    """The corner with this slot in it."""
    return CardCorner(slot, slot, lambda: open_reader(slot, slot, examine), slot.lay_beside)


@contextmanager
def card_corner_with_pcscd(examine: CertificateExamination) -> Iterator[CardCorner]:
    """A private pcscd with the virtual reader vpcd behind it; the driver uses pyscard as in the shop."""
    with PrivatePcscd() as pcscd:
        os.environ.update(pcscd.environment)
        slot = VpcdSlot(pcscd.connect, PORT)
        try:
            yield CardCorner(
                slot, PcscdPlug(pcscd, slot), lambda: open_pcsc_reader(examine), _no_room_for_a_second
            )
        finally:
            slot.lift()


def _no_room_for_a_second(_card: VirtualCard) -> None:
    raise FaultNotPlayable(
        "the virtual reader behind pcscd takes one card: play several with --stack virtual"
    )
