"""`kiosk municipality reconcile`: the copy against the source's digests; who differs is stopped."""

import argparse
import sys
from datetime import datetime
from pathlib import Path

from kiosk.municipality.command import Bureau, carried_out
from kiosk.municipality.linkage.differences import kept_differences, last_success
from kiosk.municipality.linkage.inbox import Inbox
from kiosk.municipality.linkage.reconciling import NotComparable, Reconciler
from kiosk.municipality.registry import Registry
from kiosk.runtime.clock import JAPAN
from kiosk.runtime.start import StartRefused, declare_config

_DOOR = ("municipality", "reconcile")


class NothingToCompare(StartRefused):
    """There are no digests that fit; names the remedy."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    declare_config(parser)
    parser.add_argument("--digests", type=Path, help="the delivery of digests; else the newest in the inbox")
    parser.add_argument(
        "--list", action="store_true", dest="known", help="compare nothing; say what is known to differ"
    )
    parser.epilog = "Exit status 3 if anything differs."


def run(arguments: argparse.Namespace) -> int:
    """Compare; 0 if all is equal, 3 if somebody was stopped, 1 if there is nothing to compare with."""
    if arguments.known:
        return carried_out(_DOOR, arguments, _list)
    return carried_out(_DOOR, arguments, lambda bureau: _reconcile(bureau, arguments.digests))


def _list(bureau: Bureau) -> int:
    Registry.opened(bureau.store)
    with bureau.store.snapshot() as connection:
        success, known = last_success(connection), kept_differences(connection)
    for one in known:
        sys.stdout.write(f"{one.table}\t{' '.join(one.key)}\t{_told(one.found_at)}\n")
    compared = "never compared" if success is None else f"last compared {_told(success.at)}"
    sys.stdout.write(f"{len(known)} rows differ; {compared}\n")
    return 3 if known else 0


def _told(moment: datetime) -> str:
    return moment.astimezone(JAPAN).isoformat(timespec="seconds")


def _reconcile(bureau: Bureau, given: Path | None) -> int:
    Registry.opened(bureau.store)
    inbox = Inbox(bureau.settings.path("linkage.inbox"))
    folder = given or next(reversed(inbox.digests()), None)
    if folder is None:
        raise NothingToCompare("the inbox holds no digests; have the city's own system make some")
    try:
        finding = Reconciler(bureau.store, inbox, bureau.municipality, bureau.clock, bureau.log).reconcile(
            folder
        )
    except NotComparable as error:
        raise NothingToCompare(str(error)) from None
    for difference in finding.differences:
        sys.stdout.write(f"{difference.table}\t{' '.join(difference.key)}\n")
    sys.stdout.write(f"{len(finding.differences)} rows differ, {len(finding.residents)} residents stopped\n")
    return 3 if finding.differences else 0
