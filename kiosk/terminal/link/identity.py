"""What a terminal tells of itself."""

from dataclasses import dataclass

from kiosk.domain.printers import PrinterProfileId
from kiosk.protocol.identifiers import TerminalId


@dataclass(frozen=True, slots=True)
class TerminalIdentity:
    """A terminal's name in the transport certificates, and how its printer prints."""

    id: TerminalId
    printer_profile: PrinterProfileId
