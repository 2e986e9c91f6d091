"""Puts the staff service together from the terminal's settings."""

import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog
from kiosk.runtime.settings import Settings
from kiosk.runtime.tls.credentials import TlsCredentials
from kiosk.runtime.tls.private_key import TlsPrivateKey
from kiosk.terminal.doctor.stored import results_file
from kiosk.terminal.staff.attempts import Attempts
from kiosk.terminal.staff.client import staff_area_socket
from kiosk.terminal.staff.closure import closure_file
from kiosk.terminal.staff.codes import StaffCodes
from kiosk.terminal.staff.counter import CounterParts, StaffCounter
from kiosk.terminal.staff.entrance import Entrance
from kiosk.terminal.staff.export import ExportSources, export_to, log_of_file, log_of_systemd
from kiosk.terminal.staff.server import StaffAreaServer
from kiosk.terminal.staff.works import Wishes
from kiosk.terminal.till.described_settings import HOPPER_COINS
from kiosk.terminal.till_door import till_settings

_EXAMINATION_SECONDS = 150.0


def codes_file(settings: Settings) -> Path:
    """Where the hashes of the staff codes lie."""
    return settings.path("state.directory") / "staff" / "codes"


def open_staff_service(
    settings: Settings, clock: Clock, log: EventLog, stopping: threading.Event
) -> StaffAreaServer:
    """A service that is not started yet. Raises StaffCodesUnusable, CredentialsUnusable, OSError."""
    state = settings.path("state.directory")
    (state / "staff").mkdir(mode=0o700, exist_ok=True)
    socket = staff_area_socket(settings.path("till.socket"))
    entrance = Entrance(
        StaffCodes.load(codes_file(settings)), Attempts(state / "staff" / "attempts", clock), log
    )
    till = till_settings(settings)
    parts = CounterParts(
        till,
        HOPPER_COINS if till.takes_cash else (),
        closure_file(settings),
        results_file(settings),
        Wishes(socket.parent, results_file(settings), _EXAMINATION_SECONDS, stopping.wait),
        _export(settings, clock),
    )
    return StaffAreaServer(socket, entrance, StaffCounter(parts, log))


def _export(settings: Settings, clock: Clock) -> Callable[[], str]:
    path = settings.text("log.path")

    def log() -> Iterable[str]:
        return log_of_file(Path(path)) if path else log_of_systemd()

    sources = ExportSources(
        settings.text("terminal.id"),
        till_settings(settings).journal,
        log,
        TlsPrivateKey.load(TlsCredentials.of(settings)),
    )
    folder = settings.path("state.directory") / "export"
    return lambda: export_to(folder, sources, clock.now())
