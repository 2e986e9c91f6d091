"""Whether the dots of a page come out as they are: black, unscaled, 600 an inch (docs/adr/0119)."""

from kiosk.terminal.devices.printer.ipp.attributes import PrinterStatus
from kiosk.terminal.devices.printer.ipp.ticket import MONOCHROME, PRINT_RESOLUTION, UNSCALED


def cannot_keep_its_dots(printer: PrinterStatus) -> tuple[str, ...]:
    """The attributes that can neither be told with a job nor are the printer's own default; sorted.

    A printer that has no word at all for scaling has not said that it scales: a printed sample shows it,
    at the site acceptance; the attributes cannot.
    """
    told = {
        "print-color-mode": MONOCHROME in printer.color_modes,
        "print-scaling": UNSCALED in printer.scalings,
        "printer-resolution": PRINT_RESOLUTION in printer.resolutions,
    }
    given = {
        "print-color-mode": not printer.has_color or printer.defaults.color_mode == MONOCHROME,
        "print-scaling": _never_speaks_of_scaling(printer) or printer.defaults.scaling == UNSCALED,
        "printer-resolution": printer.defaults.resolution == PRINT_RESOLUTION,
    }
    return tuple(
        name for name in sorted(told) if not (given[name] or (told[name] and name in printer.job_attributes))
    )


def _never_speaks_of_scaling(printer: PrinterStatus) -> bool:
    return (
        not printer.scalings
        and printer.defaults.scaling is None
        and "print-scaling" not in printer.job_attributes
    )
