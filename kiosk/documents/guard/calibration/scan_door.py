"""`kiosk documents calibrate SCAN`: the profile of a printer, read off its scanned calibration page."""

import argparse
import sys
from pathlib import Path

from kiosk.documents.guard.calibration.finding import PageOnScan
from kiosk.documents.guard.calibration.fitting import Calibration, calibrated
from kiosk.documents.guard.calibration.measuring import row_contrasts
from kiosk.documents.guard.calibration.refusal import CalibrationRefused
from kiosk.documents.guard.profile_file import profile_text
from kiosk.documents.scans import ScanLimits, ScanRefused, grey_pages


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("scan", type=Path, metavar="SCAN", help="PNG, JPEG, TIFF or PDF, in grey")


def run(arguments: argparse.Namespace) -> int:
    """0 if the profile was written to standard output, 1 if the scan gives none."""
    try:
        scan = next(grey_pages(arguments.scan.read_bytes(), ScanLimits()))
        calibration = calibrated(row_contrasts(scan, PageOnScan.found(scan)))
    except (CalibrationRefused, ScanRefused, OSError) as error:
        print(f"kiosk documents calibrate: {error}", file=sys.stderr)  # noqa: T201 - the command's output
        return 1
    print(_report(calibration), end="")  # noqa: T201 - the command's output
    return 0


def _report(calibration: Calibration) -> str:
    """The profile, and as its comments what it rests on."""
    rows = "".join(f"# ground {row.cover:4.0%}: contrast {row.contrast:+7.2%}\n" for row in calibration.rows)
    return (
        "# A printer's profile for けん制文字, read off its calibration page.\n"
        f"{rows}# the rows are off their curve by {calibration.scatter:.2%} of the light\n"
        f"{profile_text(calibration.profile)}"
    )
