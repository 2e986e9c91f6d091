"""The printer's part of the terminal's settings file."""

from pathlib import Path

from kiosk.runtime.settings import Setting, Settings
from kiosk.terminal.devices.printer.settings import PrinterSettings

PRINTER_SETTINGS: tuple[Setting, ...] = (
    Setting("printer.uri", str, "where the printer answers", example="ipps://192.0.2.7:631/ipp/print"),
    Setting(
        "printer.certificate",
        str,
        "PEM file with the one certificate that the printer shows; empty only for plain ipp",
        example="/etc/kiosk/printer.pem",
        default="",
    ),
    Setting(
        "printer.tray",
        str,
        "media-source keyword of the tray with the certificate paper; empty lets the printer choose",
        example="tray-2",
        default="",
    ),
    Setting(
        "printer.allow_plain_ipp",
        bool,
        "permits ipp without encryption; for the demo on loopback",
        example=False,
        default=False,
    ),
    Setting(
        "printer.deadline",
        float,
        "seconds for one document, from sending to the last sheet",
        example=300.0,
        default=300.0,
        minimum=180.0,
        maximum=300.0,
    ),
    Setting(
        "printer.accepted_on",
        str,
        "date on which the site-acceptance checklist of this printer was signed; empty until then",
        example="2026-11-24",
        default="",
    ),
)


def read_printer_settings(settings: Settings, folder: Path) -> PrinterSettings:
    """The printer of a checked settings file that lies in `folder`. Raises PrinterConfigurationError."""
    certificate = settings.text("printer.certificate")
    return PrinterSettings(
        settings.text("printer.uri"),
        folder / certificate if certificate else None,
        tray=settings.text("printer.tray") or None,
        allow_plain_ipp=settings.flag("printer.allow_plain_ipp"),
        deadline=settings.seconds("printer.deadline"),
    )
