"""`kiosk staff code`: sets the code of clerk or technician."""

import argparse
import getpass
import sys
from pathlib import Path

from kiosk.runtime.start import StartRefused
from kiosk.terminal.configuration import DEFAULT_FILE, load_terminal_settings
from kiosk.terminal.staff.codes import StaffCodeRefused, StaffCodes
from kiosk.terminal.staff.roles import StaffRole
from kiosk.terminal.staff.service import codes_file


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    parser.add_argument("--config", type=Path, default=DEFAULT_FILE, help="the terminal's settings file")
    parser.add_argument("role", choices=[role.value for role in StaffRole])
    parser.epilog = (
        "The code is asked for twice, or read as one line where the input is no terminal. Restart "
        "kiosk-staff afterwards."
    )


def run(arguments: argparse.Namespace) -> int:
    """Set it; 1, with cause and remedy, where that cannot be."""
    try:
        path = codes_file(load_terminal_settings(arguments.config))
        path.parent.mkdir(mode=0o700, exist_ok=True)
        StaffCodes.load(path).with_code(StaffRole(arguments.role), _typed()).store(path)
    except (StartRefused, StaffCodeRefused, OSError) as refused:
        sys.stderr.write(f"kiosk staff code: {refused}\n")
        return 1
    sys.stdout.write(f"The {arguments.role} has a code. Restart the service: systemctl restart kiosk-staff\n")
    return 0


def _typed() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    code = getpass.getpass("Code: ")
    if getpass.getpass("Once more: ") != code:
        raise StaffCodeRefused("the two entries differ; type them again")
    return code
