"""What a terminal tells of itself."""

from dataclasses import dataclass

from kiosk.domain.printers import PrinterProfileId
from kiosk.protocol.identifiers import TerminalId


@dataclass(frozen=True, slots=True)
class TerminalIdentity:
    """A terminal's name in the transport certificates, how its printer prints, and its certificate."""

    id: TerminalId
    printer_profile: PrinterProfileId
    certificate: bytes
    """SHA-256 of its TLS certificate, whose key signs the outcomes."""
