"""The printer as it shows itself to the doctor."""

from dataclasses import dataclass

from kiosk.terminal.devices.printer.ipp.attributes import PrinterStatus, printer_status
from kiosk.terminal.devices.printer.ipp.client import IppClient
from kiosk.terminal.devices.printer.ipp.message import Group
from kiosk.terminal.devices.printer.ipp.registry import GroupTag
from kiosk.terminal.devices.printer.settings import PrinterSettings


@dataclass(frozen=True, slots=True)
class PrinterSight:
    """One look at a printer: its settings here, and everything that it says of itself."""

    settings: PrinterSettings
    description: Group
    status: PrinterStatus

    def words(self, name: str) -> tuple[str, ...]:
        """The values of an attribute as texts, in the printer's order; none where it is not there."""
        found = self.description.find(name)
        return () if found is None else tuple(str(value.content) for value in found.values)


def look_at(settings: PrinterSettings) -> PrinterSight:
    """Ask the printer. Raises TransportError, and PrinterConfigurationError for an unusable certificate."""
    description = IppClient(settings).whole_description().group(GroupTag.PRINTER)
    return PrinterSight(settings, description, printer_status(description))
