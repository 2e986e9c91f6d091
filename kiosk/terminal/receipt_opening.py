"""The receipt printer of the settings: A6 pages over IPP, or a roll over ESC/POS."""

from pathlib import Path

from kiosk.runtime.clock import Clock
from kiosk.runtime.settings import Settings
from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.ipp.ticket import RECEIPT
from kiosk.terminal.devices.printer.lock import NeverLocked
from kiosk.terminal.devices.printer.settings import PrinterSettings
from kiosk.terminal.devices.receipt_printer.address import is_escpos
from kiosk.terminal.devices.receipt_printer.opening import open_escpos
from kiosk.terminal.receipt_printer import DocumentSlipPrinter, SlipPrinter, SlipReceiptPrinter
from kiosk.terminal.slips.on_demand import TypesetterOnDemand

_ANSWER_TIMEOUT = 3.0
_DEADLINE = 15.0
_CANCEL_GRACE = 5.0
_CONTACT_GRACE = 5.0
"""Seconds. The flow waits 30 s for a slip: before that the printer must have been told to cancel it, or it
would come out for the next citizen."""


def open_receipt_printer(settings: Settings, folder: Path, clock: Clock) -> SlipReceiptPrinter:
    """The printer of slips; nothing is sent yet. `folder` is where the settings file lies.

    Raises PrinterConfigurationError, ReceiptPrinterMisconfigured, SlipFontError.
    """
    return SlipReceiptPrinter(_slip_printer(settings, folder), settings.text("terminal.shop"), clock.now)


def ipp_receipt_printer(settings: Settings, folder: Path) -> IppPrinter:
    """The receipt printer of an `ipps://` or `ipp://` address. Raises PrinterConfigurationError."""
    return IppPrinter(ipp_receipt_settings(settings, folder), NeverLocked(), RECEIPT)


def ipp_receipt_settings(settings: Settings, folder: Path) -> PrinterSettings:
    """Where that printer is, and how long it may take. Raises PrinterConfigurationError."""
    certificate = settings.text("receipt_printer.certificate")
    return PrinterSettings(
        settings.text("receipt_printer.uri"),
        folder / certificate if certificate else None,
        allow_plain_ipp=settings.flag("receipt_printer.allow_plain_ipp"),
        answer_timeout=_ANSWER_TIMEOUT,
        deadline=_DEADLINE,
        cancel_grace=_CANCEL_GRACE,
        contact_grace=_CONTACT_GRACE,
    )


def _slip_printer(settings: Settings, folder: Path) -> SlipPrinter:
    uri = settings.text("receipt_printer.uri")
    if is_escpos(uri):
        return open_escpos(uri)
    return DocumentSlipPrinter(ipp_receipt_printer(settings, folder), TypesetterOnDemand())
