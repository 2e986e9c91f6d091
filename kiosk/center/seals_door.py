"""`kiosk center seals`: the roots of a day's seal hashes, as the trust list takes them."""

import argparse
import json
import sys
from datetime import date

from kiosk.center.operator_door import Office, at_the_office, declare_common, told
from kiosk.center.seals import SealLedger


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    declare_common(parser)
    parser.add_argument("--day", type=date.fromisoformat, required=True, help="a day that is over")
    parser.add_argument(
        "--hashes", metavar="MUNICIPALITY", help="print its hashes, for a key of the day that was stolen"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print JSON, one epoch or one hash a line."""
    return at_the_office(arguments, lambda office: _print(arguments, office))


def _print(arguments: argparse.Namespace, office: Office) -> int:
    now = office.clock.now()
    if arguments.day >= now.date():
        return told("the day is not over; its root would change")
    ledger = SealLedger(office.store)
    if arguments.hashes:
        for seal_hash in ledger.hashes(arguments.hashes, arguments.day):
            sys.stdout.write(f"{seal_hash.hex()}\n")
        return 0
    for epoch in ledger.epochs(arguments.day, now):
        described = {
            "municipality": epoch.municipality,
            "closed_at": epoch.closed_at.isoformat(),
            "root": epoch.root.hex(),
        }
        sys.stdout.write(json.dumps(described) + "\n")
    return 0
