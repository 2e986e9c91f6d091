"""A display, a session bus and the accessibility bus beside it, for programs that are run on them."""

import os
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.trials.shop_floor.display import open_display

ROOM = (1920, 1080)
"""The kiosk and the dock beside it."""
BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
_PATIENCE = 30.0


@contextmanager
def open_desktop(folder: Path) -> Iterator[Mapping[str, str]]:
    """The environment of programs that an assistive program can reach."""
    folder.chmod(0o700)
    with open_display(folder / "x.log", size=ROOM) as display, _session_bus(folder) as address:
        environment = {
            **os.environ,
            "DISPLAY": display.name,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "XDG_RUNTIME_DIR": str(folder),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
        }
        with running((BUS_LAUNCHER, "--launch-immediately"), environment, folder / "a11y.log"):
            yield environment


@contextmanager
def running(command: Sequence[str], environment: Mapping[str, str], log: Path) -> Iterator[None]:
    """A program with what it starts, ended with the block."""
    with log.open("wb") as sink:
        program = subprocess.Popen(command, env=environment, stdout=sink, stderr=sink, start_new_session=True)
        try:
            yield
        finally:
            _end(program)


@contextmanager
def _session_bus(folder: Path) -> Iterator[str]:
    with (folder / "bus.log").open("wb") as sink:
        bus = subprocess.Popen(
            ("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"),
            stdout=subprocess.PIPE,
            stderr=sink,
            start_new_session=True,
            text=True,
        )
        try:
            assert bus.stdout is not None
            yield bus.stdout.readline().strip()
        finally:
            _end(bus)


def _end(program: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    """Ask the program to end, then end what is left of its session."""
    with program:
        program.terminate()
        try:
            program.wait(_PATIENCE)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(program.pid, signal.SIGKILL)
