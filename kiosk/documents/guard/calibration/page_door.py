"""`kiosk documents calibration OUT`: the page that a printer is calibrated with."""

import argparse
import sys
from pathlib import Path

from kiosk.documents.guard.calibration.page import calibration_pdf
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.start import StartRefused


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("out", type=Path, metavar="OUT", help="the PDF to write")


def run(arguments: argparse.Namespace) -> int:
    """0 if the page was written, 1 if it could not be."""
    try:
        pdf = calibration_pdf(SystemClock().now().date())
        arguments.out.write_bytes(pdf)
    except (StartRefused, OSError) as error:
        print(f"kiosk documents calibration: {error}", file=sys.stderr)  # noqa: T201 - the command's output
        return 1
    print(  # noqa: T201 - the command's output
        f"{arguments.out}: print it unscaled at 600 dpi, one side, on the printer to be calibrated;\n"
        "scan the print in grey at 300 dpi or more with all corrections off;\n"
        "then: kiosk documents calibrate SCAN > printer-profiles/NAME.toml"
    )
    return 0
