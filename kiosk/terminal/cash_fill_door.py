"""`kiosk cash fill`: staff put coins into the hoppers, and the journal knows of them."""

import argparse
import secrets
from collections.abc import Iterator

from kiosk.terminal.journal_doors.coins import coins_of, declare_coins
from kiosk.terminal.journal_doors.opening import declare_config, said, settings_of
from kiosk.terminal.till.errors import StaffRefusedError, StaffUnansweredError
from kiosk.terminal.till.staff_channel import ask_staff


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    declare_config(parser)
    declare_coins(parser, "coins put into")
    parser.add_argument(
        "--again", metavar="NAME", help="repeat what got no answer under the name that was told then"
    )
    parser.epilog = "Coins that were put in beside what lay there. What was counted is told by close-day."


def run(arguments: argparse.Namespace) -> int:
    """Fill; 1, with cause and remedy, where that cannot be."""
    return said("fill", lambda: _lines(arguments), command="kiosk cash")


def _lines(arguments: argparse.Namespace) -> Iterator[str]:
    filled = coins_of(arguments)
    if not filled:
        raise StaffRefusedError("say what was put in, such as --yen-100 50")
    filling = arguments.again or secrets.token_hex(4)
    try:
        held = ask_staff(
            settings_of(arguments).staff_socket, {"ask": "fill", "filled": filled, "filling": filling}
        )
    except StaffUnansweredError as unanswered:
        raise StaffRefusedError(
            f"{unanswered} with `--again {filling}`: nothing counts twice"
        ) from unanswered
    for device, amount in held.items():
        yield f"{device:<12} {amount:>8} yen"
