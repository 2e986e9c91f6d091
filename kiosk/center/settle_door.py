"""`kiosk center settle`: a day's totals as CSV, and whether its equation holds."""

import argparse
import sys
from datetime import date

from kiosk.center.daily_totals import Settlements, write_csv
from kiosk.center.operator_door import Office, at_the_office, declare_common


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    declare_common(parser)
    parser.add_argument("--day", type=date.fromisoformat, required=True, help="the day of issue: 2026-11-24")


def run(arguments: argparse.Namespace) -> int:
    """Totals on the standard output; on the other what is still open, and then status 1."""
    return at_the_office(arguments, lambda office: _settle(office, arguments.day))


def _settle(office: Office, day: date) -> int:
    settlements = Settlements(office.store)
    write_csv(settlements.totals(day), sys.stdout)
    open_days = [equation for equation in settlements.equations(day) if equation.open]
    for equation in open_days:
        sys.stderr.write(
            f"{equation.municipality}: {equation.issued} issued = {equation.printed} printed"
            f" + {equation.void} void + {equation.open} open\n"
        )
    return 1 if open_days else 0
