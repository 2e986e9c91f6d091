"""`kiosk journal close-day`: what the day added up to, against what staff counted."""

import argparse
from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.terminal.journal_doors.coins import coins_of, declare_coins
from kiosk.terminal.journal_doors.opening import declare_config, said, settings_of
from kiosk.terminal.till.journal.stock import CASH_BOX
from kiosk.terminal.till.staff_channel import ask_staff

_NOTE = 1000


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    declare_config(parser)
    declare_coins(parser, "coins counted in")
    parser.add_argument("--notes", type=int, metavar="NOTES", help="1,000 yen notes counted in the cash box")
    parser.add_argument("--box-emptied", action="store_true", help="the notes were taken out")
    parser.epilog = "What is not counted is carried over as the journal has it."


def run(arguments: argparse.Namespace) -> int:
    """Close the day; 1, with cause and remedy, where that cannot be."""
    return said("close-day", lambda: _lines(arguments))


def _lines(arguments: argparse.Namespace) -> Iterator[str]:
    words = {"ask": "close-day", "counted": _counted(arguments), "emptied": bool(arguments.box_emptied)}
    yield from _report(ask_staff(settings_of(arguments).staff_socket, words))


def _counted(arguments: argparse.Namespace) -> dict[str, int]:
    counted = coins_of(arguments)
    if arguments.notes is not None:
        counted[CASH_BOX] = arguments.notes * _NOTE
    return counted


def _report(closed: Mapping[str, Any]) -> Iterator[str]:
    day = closed["day"]
    sums = day["sums"]
    yield f"day {day['number']}: {sums['transactions']} transactions"
    yield f"  received {sums['received']:>8} yen, cashless {sums['charged']}"
    yield f"  paid out {sums['paid_out']:>8} yen, cashless {sums['refunded']}"
    yield f"  fees     {sums['kept']:>8} yen"
    yield f"  owed     {sums['owed']:>8} yen to citizens with a refund slip"
    for drawer in day["drawers"]:
        yield _drawer(drawer["device"], drawer["expected"], drawer["counted"])
    yield f"head {closed['head']}"
    if closed["redacted"]:
        yield f"{closed['redacted']} transactions are older than the claim window and were redacted"


def _drawer(device: str, expected: int, counted: int | None) -> str:
    if counted is None:
        return f"  {device:<12} {expected:>8} yen, not counted"
    difference = counted - expected
    end = "agrees" if difference == 0 else f"differs by {difference:+} yen: a case for staff"
    return f"  {device:<12} {expected:>8} yen, counted {counted}: {end}"
