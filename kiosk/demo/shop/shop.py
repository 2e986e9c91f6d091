"""A shop with one terminal: every device on its wire, and the ports that a session opens on them."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.demo.cash.changer import DEFAULT_FLOAT, VirtualChanger
from kiosk.demo.printer.trays import A6
from kiosk.demo.shop.card_corner import CardCorner, card_corner_in_process, card_corner_with_pcscd
from kiosk.demo.shop.payment_corner import ONLY_CASH, PaymentCorner, payment_corner
from kiosk.demo.shop.print_corner import PrintCorner, ippeve_print_corner, virtual_print_corner
from kiosk.demo.wires.laying import Lay, straight
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog
from kiosk.terminal.conductor import SessionPorts
from kiosk.terminal.devices.card.findings import CertificateExamination
from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.ipp.ticket import RECEIPT
from kiosk.terminal.devices.printer.lock import LockFile, NeverLocked
from kiosk.terminal.devices.speaker.opening import open_speaker
from kiosk.terminal.ports import CenterLink, PaymentMethod, Speaker
from kiosk.terminal.receipt_printer import DocumentSlipPrinter, SlipReceiptPrinter
from kiosk.terminal.slips.pdf import SlipTypesetter
from kiosk.terminal.till.process import TillSettings, open_till
from kiosk.terminal.till.till import CashTill


class Stack(StrEnum):
    """What stands behind the production drivers of card and certificate printer."""

    VIRTUAL = "virtual"
    """Everything in this process, on real wires where there are any."""
    REAL = "real"
    """pcscd with a virtual reader, and ippeveprinter."""


SHOP_NAME = "みほんマート 見本駅前店"
RECEIPT_SECONDS = 0.2
"""How long a receipt takes to come out."""


@dataclass(frozen=True, slots=True)
class Corners:
    """What stands behind the production drivers of card reader and printers."""

    card: CardCorner
    printer: PrintCorner
    receipt_printer: PrintCorner


@dataclass(frozen=True, slots=True)
class Shop:
    """The devices of one terminal while the demo runs."""

    card: CardCorner
    printer: PrintCorner
    receipt_printer: PrintCorner
    changer: VirtualChanger
    till: CashTill
    speaker: Speaker
    directory: Path
    clock: Clock
    payment: PaymentCorner

    @property
    def printer_lock(self) -> LockFile:
        """What keeps a doubtful printer from the next citizen, until its keeper opens it."""
        return LockFile(self.directory / "printer.lock")

    def session_ports(self, link: CenterLink) -> SessionPorts:
        """Open the ports of one session."""
        receipts = IppPrinter(self.receipt_printer.settings, NeverLocked(), RECEIPT)
        return SessionPorts(
            card=self.card.open_reader(),
            link=link,
            printer=IppPrinter(self.printer.settings, self.printer_lock),
            till=self.till,
            speaker=self.speaker,
            receipts=SlipReceiptPrinter(
                DocumentSlipPrinter(receipts, SlipTypesetter()), SHOP_NAME, self.clock.now
            ),
        )


@contextmanager
def open_shop(
    stack: Stack,
    directory: Path,
    clock: Clock,
    log: EventLog,
    examine: CertificateExamination,
    methods: frozenset[PaymentMethod] = ONLY_CASH,
) -> Iterator[Shop]:
    """Switch the devices of a shop on; `directory` keeps journal and lock, `examine` judges cards.

    Needs an application of Qt for the voice. Raises the error of the device that cannot start.
    """
    with ExitStack() as devices:
        corners = Corners(
            card=devices.enter_context(_card_corner(stack, examine)),
            printer=devices.enter_context(_print_corner(stack, directory)),
            receipt_printer=devices.enter_context(
                virtual_print_corner(directory / "receipts", sheet_seconds=RECEIPT_SECONDS, medium=A6)
            ),
        )
        yield devices.enter_context(furnished(corners, directory, clock, log, methods))


@contextmanager
def furnished(
    corners: Corners,
    directory: Path,
    clock: Clock,
    log: EventLog,
    methods: frozenset[PaymentMethod],
    lay: Lay = straight,
) -> Iterator[Shop]:
    """A shop with these corners and ways to pay, a till and a voice; needs an application of Qt."""
    (directory / "changer").mkdir(parents=True, exist_ok=True)
    with ExitStack() as devices:
        changer = VirtualChanger(directory / "changer")
        devices.callback(changer.close)
        payment = devices.enter_context(payment_corner(directory / "payment", clock, methods, lay))
        settings = TillSettings(
            directory / "journal.sqlite",
            changer.path,
            directory / "till.socket",
            DEFAULT_FLOAT,
            cashless=payment.settings,
        )
        till = open_till(settings, clock, log)
        devices.callback(till.close)
        yield Shop(
            card=corners.card,
            printer=corners.printer,
            receipt_printer=corners.receipt_printer,
            changer=changer,
            till=till,
            speaker=open_speaker(log),
            directory=directory,
            clock=clock,
            payment=payment,
        )


def _card_corner(stack: Stack, examine: CertificateExamination) -> AbstractContextManager[CardCorner]:
    match stack:
        case Stack.VIRTUAL:
            return card_corner_in_process(examine)
        case Stack.REAL:
            return card_corner_with_pcscd(examine)


def _print_corner(stack: Stack, directory: Path) -> AbstractContextManager[PrintCorner]:
    match stack:
        case Stack.VIRTUAL:
            return virtual_print_corner(directory / "printer")
        case Stack.REAL:
            return ippeve_print_corner()
