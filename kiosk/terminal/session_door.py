"""`kiosk session`: one citizen's process."""

import argparse
import sys
from contextlib import closing
from pathlib import Path

from kiosk.runtime.clock import clock_of
from kiosk.runtime.process import harden_process
from kiosk.runtime.settings import Settings
from kiosk.runtime.start import StartRefused
from kiosk.terminal.configuration import DEFAULT_FILE, load_terminal_settings, open_log
from kiosk.terminal.confinement import confine_to, session_rules
from kiosk.terminal.devices.speaker.opening import has_sound_output
from kiosk.terminal.flow.pin_keys import PinKeys
from kiosk.terminal.lifeline.child_end import Lifeline, open_lifeline
from kiosk.terminal.printer_lock import printer_lock_folder
from kiosk.terminal.service_settings import service_terms_of
from kiosk.terminal.session_ports import SessionDevices, session_directory
from kiosk.terminal.session_process import ScreenSetup, SessionProcess
from kiosk.terminal.staff.client import staff_area_socket
from kiosk.terminal.supervisor.post import CONFIGURATION_REFUSED
from kiosk.terminal.ui.application import window_application
from kiosk.terminal.ui.bridge.machine import Machine


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    parser.add_argument("--config", type=Path, default=DEFAULT_FILE, help="the terminal's settings file")
    parser.add_argument("--lifeline", type=int, metavar="FD", help="the supervisor's socket, if there is one")


def run(arguments: argparse.Namespace) -> int:
    """Stand by and serve one citizen; 78 if the configuration cannot be used."""
    harden_process()
    try:
        settings = load_terminal_settings(arguments.config)
        with closing(open_lifeline(arguments.lifeline)) as lifeline:
            _serve(settings, arguments.config.absolute().parent, lifeline)
    except StartRefused as refused:
        sys.stderr.write(f"kiosk session: {refused}\n")
        return CONFIGURATION_REFUSED
    return 0


def _serve(settings: Settings, folder: Path, lifeline: Lifeline) -> None:
    clock = clock_of(settings)
    with open_log(settings, "session", clock) as log:
        directory = session_directory(settings, clock)
        printer_lock_folder(settings).mkdir(mode=0o700, exist_ok=True)
        confine_to(session_rules(settings), settings, log)
        with window_application("kiosk"):
            devices = SessionDevices(settings, folder, directory, clock, log)
            SessionProcess(devices, _screen(settings), lifeline, clock, log).run()


def _screen(settings: Settings) -> ScreenSetup:
    return ScreenSetup(
        settings.flag("screen.full_screen"),
        (settings.number("screen.width"), settings.number("screen.height")),
        PinKeys(
            are_heard=settings.flag("pin.keys_are_heard"),
            count_is_spoken=settings.flag("pin.count_is_spoken"),
            are_shuffled=settings.flag("pin.keys_are_shuffled"),
        ),
        Machine(
            is_for_practice=not settings.flag("card.production"),
            speaks=has_sound_output(),
            terms=service_terms_of(settings),
        ),
        staff_area_socket(settings.path("till.socket")),
    )
