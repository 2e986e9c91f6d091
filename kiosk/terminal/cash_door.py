"""`kiosk cash unlock`: the change machine takes money again, after staff cleared it."""

import argparse
import sys
from pathlib import Path

from kiosk.runtime.start import StartRefused
from kiosk.terminal.configuration import DEFAULT_FILE, load_terminal_settings
from kiosk.terminal.till.errors import StaffRefusedError
from kiosk.terminal.till.staff_channel import ask_staff
from kiosk.terminal.till_door import till_settings


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    parser.add_argument("--config", type=Path, default=DEFAULT_FILE, help="the terminal's settings file")
    parser.epilog = "First take out what is jammed. Hoppers are counted by `kiosk journal close-day`."


def run(arguments: argparse.Namespace) -> int:
    """Unlock and say so; 1, with cause and remedy, if that cannot be."""
    try:
        settings = till_settings(load_terminal_settings(arguments.config))
        ask_staff(settings.staff_socket, {"ask": "clear-jam"})
    except (StartRefused, StaffRefusedError) as refused:
        sys.stderr.write(f"kiosk cash unlock: {refused}\n")
        return 1
    sys.stdout.write("The change machine takes money again.\n")
    return 0
