"""`kiosk run`: the terminal in the shop, supervised."""

import argparse
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from kiosk.runtime.clock import Clock, clock_of
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.process import harden_process
from kiosk.runtime.service import ServiceManager
from kiosk.runtime.settings import Settings
from kiosk.runtime.start import StartRefused
from kiosk.terminal.configuration import DEFAULT_FILE, load_terminal_settings, open_log
from kiosk.terminal.supervisor.child import Child
from kiosk.terminal.supervisor.elsewhere import KeptElsewhere
from kiosk.terminal.supervisor.post import Duty, Post
from kiosk.terminal.supervisor.stage import Stage, Staging, Wear
from kiosk.terminal.supervisor.stop_signals import StopSignals
from kiosk.terminal.supervisor.supervisor import Attendance, Supervisor
from kiosk.terminal.supervisor.vigil import Patience

_SESSION_LEAVING = 45.0
"""The conductor gives its ports up to 20 seconds to say goodbye."""
_TILL_LEAVING = 60.0
"""A payout that has begun is finished first."""
_CARD_RELEASE = 10.0
_MEGABYTE = 1_000_000


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    parser.add_argument("--config", type=Path, default=DEFAULT_FILE, help="the terminal's settings file")


def run(arguments: argparse.Namespace) -> int:
    """Supervise until SIGTERM or SIGINT; 1 if the configuration cannot be used."""
    harden_process()
    try:
        settings = load_terminal_settings(arguments.config)
        clock = clock_of(settings)
        with open_log(settings, "supervisor", clock) as log, closing(StopSignals()) as signals:
            return _supervisor(arguments.config, settings, signals, clock, log).run(log)
    except StartRefused as refused:
        sys.stderr.write(f"kiosk run: {refused}\n")
        return 1


def _supervisor(
    config: Path, settings: Settings, signals: StopSignals, clock: Clock, log: EventLog
) -> Supervisor:
    manager = ServiceManager.of()
    manager.become_main()  # in a shop it runs under the compositor, which systemd started
    session = Stage(_staging(config, settings, manager, log), clock, log)
    till = (
        Post(_till_duty(config, settings), clock, log)
        if settings.flag("supervisor.keeps_till")
        else KeptElsewhere()
    )
    return Supervisor(session, till, signals, manager, clock)


def _staging(config: Path, settings: Settings, manager: ServiceManager, log: EventLog) -> Staging:
    return Staging(
        start=lambda: Child(("session", "--config", str(config))),
        patience=Patience(
            settings.seconds("supervisor.start_limit"),
            settings.seconds("supervisor.session_silence"),
            _SESSION_LEAVING,
        ),
        pause=settings.seconds("supervisor.pause"),
        wear=Wear(
            settings.seconds("supervisor.session_age"),
            settings.number("supervisor.session_megabytes") * _MEGABYTE,
        ),
        on_life=Attendance(manager).hear,
        after_fault=lambda: _release_card(settings.text("card.reader"), log),
    )


def _till_duty(config: Path, settings: Settings) -> Duty:
    return Duty(
        name="till",
        start=lambda: Child(("till", "--config", str(config))),
        patience=Patience(
            settings.seconds("supervisor.start_limit"),
            settings.seconds("supervisor.till_silence"),
            _TILL_LEAVING,
        ),
        pause=settings.seconds("supervisor.pause"),
    )


def _release_card(reader: str, log: EventLog) -> None:
    command = [sys.executable, "-m", "kiosk.terminal.card_release", *([reader] if reader else [])]
    try:
        released = subprocess.run(command, timeout=_CARD_RELEASE, check=False).returncode == 0  # noqa: S603
    except subprocess.TimeoutExpired:
        released = False
    if not released:
        log.write(LogEvent.CARD_LEFT_POWERED)
