"""`kiosk demo`: the whole system on one machine, in a window with a dock beside the kiosk."""

import argparse
import signal
import subprocess
import sys
from pathlib import Path

from kiosk.demo.display import DisplayUnreachable, names_display, try_display
from kiosk.demo.scenarios.catalogue import SCENARIOS
from kiosk.demo.scenarios.naming import parse_scenario
from kiosk.demo.window_size import parse_size
from kiosk.demo.world.home import DemoHome

TOUR_FOLDER = Path("build") / "demo-tour"
"""Where the tour leaves its pictures and papers if there is no display."""
_INTERRUPTED = 130


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the door."""
    parser.add_argument(
        "--size", type=parse_size, default=(1024, 768), metavar="WxH", help="size of the kiosk's screen"
    )
    parser.add_argument(
        "--scenario",
        type=parse_scenario,
        metavar="NAME",
        help="let a scripted citizen play, at a human pace (`kiosk tour --list` names all)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Run the demo until its window is closed; without a display play the tour instead."""
    if not names_display():
        return _tour(arguments.scenario or "happy-path")
    try:
        try_display()
    except DisplayUnreachable as unreachable:
        sys.stderr.write(f"kiosk demo: {unreachable}\n")
        return 1
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler)
    try:
        return _window(arguments)
    except KeyboardInterrupt:
        return _INTERRUPTED


def _window(arguments: argparse.Namespace) -> int:
    # The tour runs in a process of its own: this one needs nothing of Qt then.
    from kiosk.demo.dock.options import DemoOptions  # noqa: PLC0415
    from kiosk.demo.dock.run import run_demo  # noqa: PLC0415
    from kiosk.terminal.ui.application import window_application  # noqa: PLC0415

    _say("starting center and municipalities")
    scenario = SCENARIOS[arguments.scenario] if arguments.scenario else None
    with window_application("kiosk-demo") as application:
        run_demo(application, DemoOptions(arguments.size, scenario, DemoHome(say=_say)))
    return 0


def _tour(scenario: str) -> int:
    out = TOUR_FOLDER.absolute()
    _say(f"no display here; playing the scenario {scenario} off-screen instead")
    command = [sys.executable, "-m", "kiosk", "tour", str(out), "--scenario", scenario]
    return subprocess.run(command, check=False).returncode  # noqa: S603 - our own program


def _say(line: str) -> None:
    sys.stdout.write(f"kiosk demo: {line}\n")
    sys.stdout.flush()
