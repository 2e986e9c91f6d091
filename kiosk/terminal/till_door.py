"""`kiosk till`: the process that owns money."""

import argparse
import sys
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from datetime import timedelta
from pathlib import Path

from serial import SerialException

from kiosk.runtime.clock import Clock, clock_of
from kiosk.runtime.log import EventLog
from kiosk.runtime.process import harden_process
from kiosk.runtime.service import ServiceManager, SignsOfLife
from kiosk.runtime.settings import Settings
from kiosk.runtime.start import StartRefused
from kiosk.runtime.tls.client import PeerClient
from kiosk.runtime.tls.credentials import TlsCredentials
from kiosk.runtime.tls.private_key import TlsPrivateKey
from kiosk.terminal.configuration import DEFAULT_FILE, load_terminal_settings, open_log
from kiosk.terminal.confinement import confine_to, till_rules
from kiosk.terminal.enrolment.key_use import key_in_use
from kiosk.terminal.lifeline.child_end import Lifeline, open_lifeline
from kiosk.terminal.lifeline.messages import Heartbeat, Order, Ready, Stop
from kiosk.terminal.link.anchoring import Anchoring, anchoring_daily
from kiosk.terminal.link.calls import CenterCalls
from kiosk.terminal.link.outcome_reporting import Report, reporting
from kiosk.terminal.supervisor.post import CONFIGURATION_REFUSED
from kiosk.terminal.till.cashless.configured import cashless_settings
from kiosk.terminal.till.described_settings import HOPPER_COINS, TAKEABLE, accept_key, first_count_key
from kiosk.terminal.till.journal.heads import JournalHeads
from kiosk.terminal.till.journal.reader import JournalError
from kiosk.terminal.till.process import TillSettings, run_till


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    parser.add_argument("--config", type=Path, default=DEFAULT_FILE, help="the terminal's settings file")
    parser.add_argument("--lifeline", type=int, metavar="FD", help="the supervisor's socket, if there is one")


def run(arguments: argparse.Namespace) -> int:
    """Serve until told to stop; 1 where it is to be started again, 78 if the configuration cannot be used."""
    harden_process()
    try:
        with closing(open_lifeline(arguments.lifeline)) as lifeline:
            return _serve(load_terminal_settings(arguments.config), lifeline)
    except StartRefused as refused:
        sys.stderr.write(f"kiosk till: {refused}\n")
        return CONFIGURATION_REFUSED
    except (JournalError, SerialException, OSError) as fault:
        sys.stderr.write(f"kiosk till: {fault}\n")
        return 1


def till_settings(settings: Settings) -> TillSettings:
    """The till's part of the terminal's settings."""
    return TillSettings(
        journal=settings.path("state.directory") / "journal.sqlite",
        serial_device=str(settings.path("till.serial_device")),
        socket=settings.path("till.socket"),
        initial_counts={coin: settings.number(first_count_key(coin)) for coin in HOPPER_COINS},
        grace_seconds=settings.seconds("till.grace"),
        taken=frozenset(piece for piece in TAKEABLE if settings.flag(accept_key(piece))),
        takes_cash=settings.flag("till.takes_cash"),
        cashless=cashless_settings(settings),
        claim_window=timedelta(days=settings.number("till.claim_window")),
    )


def _serve(settings: Settings, lifeline: Lifeline) -> int:
    clock = clock_of(settings)
    with open_log(settings, "till", clock) as log:
        confine_to(till_rules(settings), settings, log)
        return _serve_confined(settings, lifeline, clock, log)


def _serve_confined(settings: Settings, lifeline: Lifeline, clock: Clock, log: EventLog) -> int:
    stopping = threading.Event()
    lifeline.listen(_until_stop(stopping))
    with (
        key_in_use(settings.path("state.directory")),
        _reporting(settings, log) as report,
        anchoring_daily(journal_anchoring(settings, log), log),
    ):
        alive = _SignsOfLife(lifeline).give
        return run_till(till_settings(settings), clock, log, stopping, alive, report)


def _until_stop(stopping: threading.Event) -> Callable[[Order], None]:
    def hear(order: Order) -> None:
        if order == Stop():
            stopping.set()

    return hear


def outbox_of(settings: Settings) -> Path:
    """Where the outcomes lie that the center has still to acknowledge."""
    return settings.path("state.directory") / "outbox.sqlite"


def journal_anchoring(settings: Settings, log: EventLog) -> Anchoring:
    """The way of the journal's head to the center. Raises StartRefused."""
    key = TlsPrivateKey.load(TlsCredentials.of(settings))
    return Anchoring(JournalHeads(till_settings(settings).journal), _center_calls(settings, log), key)


def _reporting(settings: Settings, log: EventLog) -> AbstractContextManager[Report]:
    key = TlsPrivateKey.load(TlsCredentials.of(settings))
    return reporting(outbox_of(settings), _center_calls(settings, log), key)


def _center_calls(settings: Settings, log: EventLog) -> CenterCalls:
    return CenterCalls(PeerClient(settings.text("center.address"), TlsCredentials.of(settings)), log)


class _SignsOfLife:
    """The first one says Ready. A supervisor hears them, or systemd where there is none."""

    def __init__(self, lifeline: Lifeline) -> None:
        self._lifeline = lifeline
        self._service = SignsOfLife(ServiceManager.of())
        self._is_first = True

    def give(self) -> None:
        self._lifeline.say(Ready() if self._is_first else Heartbeat())
        self._is_first = False
        self._service.give()
