"""`kiosk journal pay-out`: the machine pays what it owed, once its hoppers are filled again."""

import argparse
from collections.abc import Iterator

from kiosk.terminal.journal_doors.opening import declare_config, said, settings_of
from kiosk.terminal.till.staff_channel import ask_staff


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    declare_config(parser)
    parser.add_argument("case", type=int, help="the number that `kiosk journal show` gives")
    parser.epilog = "Only while nobody pays. What the machine cannot pay even now becomes a case of its own."


def run(arguments: argparse.Namespace) -> int:
    """Pay; 1, with cause and remedy, where that cannot be."""
    return said("pay-out", lambda: _lines(arguments))


def _lines(arguments: argparse.Namespace) -> Iterator[str]:
    words = {"ask": "pay-out", "case": arguments.case}
    told = ask_staff(settings_of(arguments).staff_socket, words)
    yield f"case {arguments.case} is closed: {told['paid_out']} yen lie in the tray"
    if told["owed"]:
        yield f"{told['owed']} yen could not be paid: a new case, see `kiosk journal show`"
