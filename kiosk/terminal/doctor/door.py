"""`kiosk doctor`: examines the terminal and tells, for each thing, whether it is well and what to do."""

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kiosk.runtime.clock import SystemClock
from kiosk.runtime.settings import Settings
from kiosk.runtime.start import StartRefused
from kiosk.terminal.configuration import DEFAULT_FILE, load_terminal_settings
from kiosk.terminal.doctor.acceptance_sheet import AcceptanceSheet
from kiosk.terminal.doctor.examinations import EXAMINATIONS
from kiosk.terminal.doctor.examining import examine
from kiosk.terminal.doctor.finding import Finding
from kiosk.terminal.doctor.report import as_json, as_text
from kiosk.terminal.doctor.stored import results_folder, store


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    parser.add_argument("--config", type=Path, default=DEFAULT_FILE, help="the terminal's settings file")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("--device", choices=[one.device for one in EXAMINATIONS], help="only this device")
    parser.add_argument(
        "--sheet", type=Path, metavar="FILE", help="write the site-acceptance sheet to sign, as PDF"
    )
    parser.add_argument("--store", action="store_true", help="keep the results, for the staff area")
    parser.epilog = "Nothing is printed, paid or changed. Exit status 1 if there is something to mend."


def run(arguments: argparse.Namespace) -> int:
    """Examine and tell; 0 if all is well, 1 if something is to be mended, 2 if nothing can be kept."""
    now = SystemClock().now()
    findings = examine(arguments.config, now, EXAMINATIONS, arguments.device)
    sys.stdout.write((as_json if arguments.json else as_text)(findings) + "\n")
    try:
        _keep(arguments, now, findings)
    except (StartRefused, OSError) as refused:
        sys.stderr.write(f"kiosk doctor: no sheet, nothing stored: {refused}\n")
        return 2
    return 0 if all(finding.ok for finding in findings) else 1


def _keep(arguments: argparse.Namespace, now: datetime, findings: Sequence[Finding]) -> None:
    if arguments.sheet is not None:
        _write_sheet(arguments.sheet, load_terminal_settings(arguments.config), now, findings)
    if arguments.store:
        store(results_folder(load_terminal_settings(arguments.config)), findings, now)


def _write_sheet(path: Path, settings: Settings, now: datetime, findings: Sequence[Finding]) -> None:
    items = [item for one in EXAMINATIONS for item in one.checklist]
    path.write_bytes(AcceptanceSheet(settings.text("terminal.id"), now, findings, items).as_pdf())
