"""From the receipt printer's address to the driver."""

from typing import TYPE_CHECKING

from kiosk.terminal.devices.receipt_printer.address import ReceiptPrinterMisconfigured, host_and_port

if TYPE_CHECKING:
    from kiosk.terminal.devices.receipt_printer.slip_printer import EscPosSlipPrinter


def open_escpos(uri: str) -> "EscPosSlipPrinter":
    """The driver; nothing is sent yet. Raises ReceiptPrinterMisconfigured, also without the extra."""
    host, port = host_and_port(uri)
    try:
        # python-escpos is an optional dependency: only who uses it has to have it.
        from kiosk.terminal.devices.receipt_printer.slip_printer import (  # noqa: PLC0415
            EscPosAddress,
            EscPosSlipPrinter,
        )
    except ModuleNotFoundError as missing:
        raise ReceiptPrinterMisconfigured(
            f"receipt_printer.uri: {uri} needs the Python package python-escpos; "
            "install the extra: pip install 'kiosk[escpos]'"
        ) from missing
    return EscPosSlipPrinter(EscPosAddress(host, port))
