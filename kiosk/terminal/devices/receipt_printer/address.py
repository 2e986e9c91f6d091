"""Which driver the receipt printer's address asks for: `ipps://`, `ipp://` or `escpos://`."""

from kiosk.runtime.start import StartRefused

_PREFIX = "escpos://"
STANDARD_PORT = 9100


class ReceiptPrinterMisconfigured(StartRefused):
    """The receipt printer's address cannot be used; names the setting and the remedy."""


def is_escpos(uri: str) -> bool:
    """Whether the address is of a printer that speaks ESC/POS."""
    return uri.startswith(_PREFIX)


def host_and_port(uri: str) -> tuple[str, int]:
    """Host and port of an `escpos://` address. Raises ReceiptPrinterMisconfigured."""
    host, colon, port = uri.removeprefix(_PREFIX).partition(":")
    is_port = port.isascii() and port.isdigit() and 0 < int(port) < 65_536
    if not host or "/" in host or (colon and not is_port):
        raise ReceiptPrinterMisconfigured(
            f"receipt_printer.uri: {uri} is not escpos://host or escpos://host:port, "
            "such as escpos://192.0.2.8:9100"
        )
    return host, int(port) if colon else STANDARD_PORT
