"""The till process: composition root of journal, change machine and channel."""

import signal
import threading
from collections.abc import Callable, Mapping, Set
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from kiosk.domain.money import Denomination, Yen
from kiosk.runtime.clock import Clock, SystemClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.till.acceptance import ORDINARY
from kiosk.terminal.till.cash.cctalk.bus import Bus, open_line
from kiosk.terminal.till.cash.cctalk_changer import CcTalkChanger
from kiosk.terminal.till.cash.changer import CashChanger
from kiosk.terminal.till.cash.no_changer import NoChanger
from kiosk.terminal.till.cashless.opening import CashlessSettings, open_cashless
from kiosk.terminal.till.claims import Claims
from kiosk.terminal.till.desk import CashDesk
from kiosk.terminal.till.inlets import Inlets
from kiosk.terminal.till.journal.events import MACHINE, Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.recovery import recover
from kiosk.terminal.till.reporting import Report
from kiosk.terminal.till.server import TillServer
from kiosk.terminal.till.staff import CLAIM_WINDOW, StaffDesk
from kiosk.terminal.till.staff_channel import StaffServer, staff_socket_beside
from kiosk.terminal.till.till import CashTill
from kiosk.terminal.till.worker import WorkerStoppedError

_WATCH_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class TillSettings:
    """Where the till finds things."""

    journal: Path
    serial_device: str
    """The serial line of the ccTalk bus, such as /dev/ttyUSB0."""
    socket: Path
    initial_counts: Mapping[Denomination, int] = field(default_factory=dict)
    """What lies in the hoppers when the journal is new; afterwards the journal counts."""
    grace_seconds: float = 120.0
    """How long a session that was cut off may take to come back before its money is returned."""
    taken: Set[Denomination] = ORDINARY
    """The coins and notes that this machine takes."""
    cashless: CashlessSettings = field(default_factory=CashlessSettings)
    takes_cash: bool = True
    """Whether there is a change machine at all."""
    claim_window: timedelta = CLAIM_WINDOW
    """How long single transactions stay readable; then the close of a day redacts them."""

    @property
    def staff_socket(self) -> Path:
        """Where `kiosk journal` reaches the till: beside the sessions' socket."""
        return staff_socket_beside(self.socket)


def open_till(settings: TillSettings, clock: Clock, log: EventLog) -> CashTill:
    """A till over a ccTalk bus, started and recovered.

    Raises JournalError or `serial.SerialException` where journal or line cannot be opened.
    """

    def open_desk() -> CashDesk:
        journal = Journal(settings.journal, clock)
        changer = _open_changer(settings)
        _count_first(journal, changer, settings.initial_counts)
        cashless = open_cashless(settings.cashless, journal, clock, log)
        recover(journal, changer, cashless, clock)
        staff = StaffDesk(journal, changer, clock, settings.claim_window)
        return CashDesk(journal, changer, log, cashless, staff, Inlets(changer, settings.taken))

    till = CashTill(open_desk, Claims(clock, settings.grace_seconds), clock, log)
    till.start()
    return till


def run_till(
    settings: TillSettings,
    clock: Clock | None = None,
    log: EventLog | None = None,
    stopping: threading.Event | None = None,
    alive: Callable[[], None] = lambda: None,
    report: Report | None = None,
) -> int:
    """Serve until SIGTERM, SIGINT or `stopping` (0), or until the till can no longer be trusted (1).

    `alive` is called when the till answers and then again and again, for as long as machine and journal
    answer. `report` is told the outcome of every issued line. Raises what `open_till` raises.
    """
    stop = stopping or threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    used_clock = clock or SystemClock()
    till = open_till(settings, used_clock, log or EventLog("till", used_clock))
    if report is not None:
        till.report_to(report)
    server = TillServer(settings.socket, till)
    server.start()
    staff = StaffServer(settings.staff_socket, till)
    staff.start()
    while not stop.is_set() and not till.wait(_WATCH_SECONDS):
        _prove_alive(till, alive)
    failed = not stop.is_set()
    staff.close()
    server.close()
    till.close()
    return int(failed)


def _open_changer(settings: TillSettings) -> CashChanger:
    return CcTalkChanger(Bus(open_line(settings.serial_device))) if settings.takes_cash else NoChanger()


def _prove_alive(till: CashTill, alive: Callable[[], None]) -> None:
    with suppress(WorkerStoppedError):
        till.prove_alive()
        alive()


def _count_first(journal: Journal, changer: CashChanger, counts: Mapping[Denomination, int]) -> None:
    if next(journal.events(), None) is not None:
        return
    journal.append(
        *(
            Entry(MACHINE, Kind.COUNTED, Yen(coin * counts.get(coin, 0)), device, key=device)
            for device, coin in changer.outlets.items()
        )
    )
