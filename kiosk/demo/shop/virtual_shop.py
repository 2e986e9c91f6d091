"""A shop whose every device is ours: whoever looks after it can reach into each of them."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.demo.card.in_process import InProcessSlot
from kiosk.demo.printer.trays import A6
from kiosk.demo.printer.virtual_printer import VirtualPrinter
from kiosk.demo.shop.card_corner import corner_around
from kiosk.demo.shop.payment_corner import ONLY_CASH
from kiosk.demo.shop.print_corner import corner_of, virtual_printer, wired
from kiosk.demo.shop.shop import RECEIPT_SECONDS, Corners, Shop, furnished
from kiosk.demo.wires.laying import Lay, straight
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog
from kiosk.terminal.devices.card.findings import CertificateExamination
from kiosk.terminal.ports import PaymentMethod


@dataclass(frozen=True, slots=True)
class VirtualShop:
    """The shop as a session sees it, and the virtual devices behind its drivers."""

    shop: Shop
    slot: InProcessSlot
    printer: VirtualPrinter
    receipt_printer: VirtualPrinter


@contextmanager
def open_virtual_shop(
    directory: Path,
    clock: Clock,
    log: EventLog,
    examine: CertificateExamination,
    methods: frozenset[PaymentMethod] = ONLY_CASH,
    lay: Lay = straight,
) -> Iterator[VirtualShop]:
    """Switch the virtual devices of a shop on; see `open_shop`. `lay` lays the wires to them."""
    slot = InProcessSlot()
    with ExitStack() as devices:
        printer = devices.enter_context(virtual_printer(directory / "printer"))
        receipts = devices.enter_context(
            virtual_printer(directory / "receipts", sheet_seconds=RECEIPT_SECONDS, medium=A6)
        )
        corners = Corners(corner_around(slot, examine), wired(corner_of(printer), lay), corner_of(receipts))
        shop = devices.enter_context(furnished(corners, directory, clock, log, methods, lay))
        yield VirtualShop(shop, slot, printer, receipts)
