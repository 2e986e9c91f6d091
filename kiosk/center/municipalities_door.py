"""`kiosk center municipalities`: what each municipality runs, and the heads of its audit log."""

import argparse
import json
import sys

from kiosk.center.operator_door import Office, at_the_office, declare_common, told
from kiosk.center.standings import Runs, Standings, inquiry_of
from kiosk.domain.municipalities import MunicipalityCode


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    declare_common(parser)
    parser.add_argument("--ask", action="store_true", help="ask all of them now; else what the server knows")
    parser.add_argument(
        "--heads",
        metavar="MUNICIPALITY",
        help="the heads of its audit log, as `kiosk municipality audit verify --anchors` takes them",
    )
    parser.epilog = "JSON, one line for each version and configuration that a municipality runs."


def run(arguments: argparse.Namespace) -> int:
    """Show; 1 if a municipality that was asked did not answer, or nothing is known of it."""
    return at_the_office(arguments, lambda office: _show(arguments, office))


def _show(arguments: argparse.Namespace, office: Office) -> int:
    silent = (
        inquiry_of(office.settings, office.store, office.clock, office.log).ask_all() if arguments.ask else ()
    )
    standings = Standings(office.store, office.log)
    if arguments.heads is not None:
        return _print_heads(standings, MunicipalityCode(arguments.heads))
    for runs in standings.runs():
        sys.stdout.write(json.dumps(_described(runs, standings)) + "\n")
    if silent:
        return told(f"no answer that can be believed from {', '.join(silent)}; see the log for each cause")
    return 0


def _print_heads(standings: Standings, code: MunicipalityCode) -> int:
    heads = standings.heads(code)
    for head in heads:
        sys.stdout.write(f"{head.entries}:{head.head.hex()}\n")
    return 0 if heads else told(f"no head of {code} is kept; ask it with --ask")


def _described(runs: Runs, standings: Standings) -> dict[str, object]:
    newest = next(iter(standings.heads(runs.municipality)), None)
    return {
        "municipality": runs.municipality,
        "version": runs.version,
        "configuration": runs.configuration.hex(),
        "since": runs.since.isoformat(),
        "told_at": runs.told_at.isoformat(),
        "audit_head": None if newest is None else f"{newest.entries}:{newest.head.hex()}",
    }
