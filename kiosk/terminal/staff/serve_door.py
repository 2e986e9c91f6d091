"""`kiosk staff serve`: the service behind the staff area of the screens."""

import argparse
import signal
import sys
import threading
from contextlib import closing
from pathlib import Path

from kiosk.runtime.clock import clock_of
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.process import harden_process
from kiosk.runtime.service import ServiceManager
from kiosk.runtime.settings import Settings
from kiosk.runtime.start import StartRefused
from kiosk.terminal.configuration import DEFAULT_FILE, load_terminal_settings, open_log
from kiosk.terminal.confinement import confine_to, staff_rules
from kiosk.terminal.staff.service import open_staff_service
from kiosk.terminal.supervisor.post import CONFIGURATION_REFUSED

_SIGN_OF_LIFE_SECONDS = 5.0


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    parser.add_argument("--config", type=Path, default=DEFAULT_FILE, help="the terminal's settings file")


def run(arguments: argparse.Namespace) -> int:
    """Serve until SIGTERM or SIGINT; 78 if the configuration cannot be used."""
    harden_process()
    try:
        settings = load_terminal_settings(arguments.config)
        with open_log(settings, "staff", clock_of(settings)) as log:
            confine_to(staff_rules(settings), settings, log)
            _serve(settings, log)
    except StartRefused as refused:
        sys.stderr.write(f"kiosk staff serve: {refused}\n")
        return CONFIGURATION_REFUSED
    except OSError as fault:
        sys.stderr.write(f"kiosk staff serve: {fault}\n")
        return 1
    return 0


def _serve(settings: Settings, log: EventLog) -> None:
    stopping = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopping.set())
    manager = ServiceManager.of()
    with closing(open_staff_service(settings, clock_of(settings), log, stopping)) as server:
        server.start()
        manager.ready()
        while not stopping.wait(_SIGN_OF_LIFE_SECONDS):
            manager.watchdog()
    log.write(LogEvent.PROCESS_STOPPED, part="staff")
