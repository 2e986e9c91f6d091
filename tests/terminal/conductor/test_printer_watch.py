"""While nobody is at the machine, its printer is looked at; what changed is told once."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

import pytest

from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.conductor.printer_watch import READY_SECONDS, TROUBLED_SECONDS, PrinterWatch
from kiosk.terminal.conductor.worker import PortWorker
from kiosk.terminal.flow.events import Event, PrinterStateChanged
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.ports import PrinterTrouble
from tests.terminal.conductor.conftest import Visit
from tests.terminal.conductor.fakes import FakePrinter, FakeTill, FakeTimers

_JAM = (PrinterTrouble.MEDIA_JAM,)


@dataclass
class Corner:
    """A watch on a printer, whose looks have all been taken when `settle` returns."""

    printer: FakePrinter = field(default_factory=lambda: FakePrinter(FakeTill()))
    timers: FakeTimers = field(default_factory=FakeTimers)
    posted: list[Event] = field(default_factory=list)
    text: io.StringIO = field(default_factory=io.StringIO)

    def __post_init__(self) -> None:
        log = EventLog("session", SteppedClock(datetime(2026, 4, 1, tzinfo=JAPAN)), self.text)
        self.worker = PortWorker("printer", log)
        self.watch = PrinterWatch(self.printer, self.worker, self.timers, log, self.posted.append)

    def settle(self) -> None:
        assert self.worker.call(lambda: None)

    def begin(self) -> None:
        self.watch.set_watching(watching=True)
        self.settle()

    def stop(self) -> None:
        self.watch.set_watching(watching=False)

    def pass_time(self, seconds: float) -> None:
        self.timers.run_out(seconds)
        self.settle()


@pytest.fixture
def corner() -> Iterator[Corner]:
    corner = Corner()
    yield corner
    corner.worker.stop()
    corner.worker.join(30)


def test_the_first_look_is_taken_at_once(corner: Corner) -> None:
    corner.printer.troubles = _JAM
    corner.begin()
    assert corner.posted == [PrinterStateChanged(_JAM)]
    assert '"trouble": "media-jam"' in corner.text.getvalue()


def test_what_did_not_change_is_not_told_again(corner: Corner) -> None:
    corner.begin()
    corner.pass_time(READY_SECONDS)
    assert corner.posted == [PrinterStateChanged(())]


def test_a_printer_in_trouble_is_looked_at_more_often_until_it_is_well(corner: Corner) -> None:
    corner.begin()
    corner.printer.troubles = _JAM
    corner.pass_time(READY_SECONDS)
    corner.printer.troubles = ()
    corner.pass_time(TROUBLED_SECONDS)
    assert corner.posted == [PrinterStateChanged(()), PrinterStateChanged(_JAM), PrinterStateChanged(())]


def test_nobody_looks_while_somebody_is_served(corner: Corner) -> None:
    corner.begin()
    corner.stop()
    corner.printer.troubles = _JAM
    corner.pass_time(READY_SECONDS)
    assert corner.posted == [PrinterStateChanged(())]
    assert corner.timers.pending == []


def test_whoever_begins_again_is_told_again(corner: Corner) -> None:
    """What was told while somebody was served did not reach anyone."""
    corner.printer.troubles = _JAM
    corner.begin()
    corner.stop()
    corner.begin()
    assert corner.posted == [PrinterStateChanged(_JAM)] * 2


def test_only_one_round_of_looks_goes_on(corner: Corner) -> None:
    corner.begin()
    corner.stop()
    corner.begin()
    corner.pass_time(READY_SECONDS)
    corner.pass_time(READY_SECONDS)
    assert len(corner.timers.pending) == 1


def test_a_look_that_fails_is_not_the_last_one(corner: Corner, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> tuple[PrinterTrouble, ...]:
        raise RuntimeError("made up")

    looks: Callable[[], tuple[PrinterTrouble, ...]] = corner.printer.preflight
    monkeypatch.setattr(corner.printer, "preflight", fail)
    corner.begin()
    monkeypatch.setattr(corner.printer, "preflight", looks)
    corner.pass_time(READY_SECONDS)
    assert corner.posted == [PrinterStateChanged(())]
    assert "command-failed" in corner.text.getvalue()


def test_a_machine_whose_printer_fails_closes_and_opens_by_itself(visit: Visit) -> None:
    visit.printer.troubles = _JAM
    assert visit.conductor is not None
    visit.sees(Screen.OUT_OF_SERVICE)
    visit.printer.troubles = ()
    visit.timers.run_out(TROUBLED_SECONDS)
    visit.sees(Screen.ATTRACT)
    assert '"event": "refused"' not in visit.log.getvalue()
