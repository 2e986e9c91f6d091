"""`kiosk municipality sync`: follows the city's own system until told to stop, or once."""

import argparse
import signal
import sys
from threading import Event

from kiosk.municipality.command import Bureau, carried_out
from kiosk.municipality.linkage.currency import Currency
from kiosk.municipality.linkage.follower import Follower
from kiosk.municipality.linkage.inbox import Inbox
from kiosk.municipality.registry import Registry
from kiosk.runtime.start import declare_config

_DOOR = ("municipality", "sync")


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    declare_config(parser)
    parser.add_argument("--once", action="store_true", help="take what is there now, then say how far it is")


def run(arguments: argparse.Namespace) -> int:
    """Follow; 1 if a stream has a fault (with --once) or the configuration cannot be used."""
    return carried_out(_DOOR, arguments, _once if arguments.once else _follow)


def _follower(bureau: Bureau) -> Follower:
    Registry.opened(bureau.store)
    inbox = Inbox(bureau.settings.path("linkage.inbox"))
    return Follower(bureau.store, inbox, bureau.municipality, bureau.clock, bureau.log)


def _once(bureau: Bureau) -> int:
    follower = _follower(bureau)
    follower.take_cancellations()
    follower.take_changes_and_digests()
    with bureau.store.snapshot() as connection:
        streams = Currency.read(connection).streams
    for stream, refused in follower.refusals.items():
        sys.stderr.write(f"kiosk municipality sync: {stream}: {refused}\n")
    for stream, state in streams.items():
        fault = f", stopped: {state.fault}" if state.fault else ""
        sys.stdout.write(f"{stream}: {state.number}, as of {state.as_of.isoformat()}{fault}\n")
    return 1 if any(state.fault for state in streams.values()) else 0


def _follow(bureau: Bureau) -> int:
    stopped = Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopped.set())
    _follower(bureau).follow(stopped, bureau.settings.seconds("linkage.poll_seconds"))
    return 0
