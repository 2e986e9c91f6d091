"""`kiosk journal resolve`: staff closes a case that the till could not."""

import argparse
from collections.abc import Iterator

from kiosk.terminal.journal_doors.opening import declare_config, said, settings_of
from kiosk.terminal.till.journal.audit import ANSWERS
from kiosk.terminal.till.staff_channel import ask_staff


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    declare_config(parser)
    parser.add_argument("case", type=int, help="the number that `kiosk journal show` gives")
    parser.add_argument("resolution", choices=sorted(frozenset().union(*ANSWERS.values())))
    parser.epilog = (
        "checked: the device was looked into. handed-out: the citizen got the money from staff. "
        "nothing-owed: it turned out that nothing has to be given."
    )


def run(arguments: argparse.Namespace) -> int:
    """Close the case; 1, with cause and remedy, where that cannot be."""
    return said("resolve", lambda: _lines(arguments))


def _lines(arguments: argparse.Namespace) -> Iterator[str]:
    words = {"ask": "resolve", "case": arguments.case, "resolution": arguments.resolution}
    ask_staff(settings_of(arguments).staff_socket, words)
    yield f"case {arguments.case} is closed: {arguments.resolution}"
