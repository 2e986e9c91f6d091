"""What the monitor does when pcscd stands still, or a fault comes that nobody thought of."""

import errno
import json
import os
import signal
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from io import StringIO
from threading import Event, Thread

import pytest
from smartcard import scard  # type: ignore[import-untyped]

from kiosk.demo.card.card_box import CardBox
from kiosk.demo.pcscd import PrivatePcscd
from kiosk.runtime.clock import SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.devices.card.monitor import PcscMonitor
from kiosk.terminal.ports import CardPresence, CardProblem
from tests.demo.card.benches import PATIENCE_SECONDS, SINCE, PresenceRecord, TypedPin, pcscd_bench, watching
from tests.terminal.devices.card.scripted_pcscd import ScriptedPcscd


@contextmanager
def standing_still(pcscd: PrivatePcscd) -> Iterator[None]:
    """As a pcscd whose driver waits for a reader that does not answer.

    A busy machine lets the other threads run on until the signal is taken: hence the wait.
    """
    assert pcscd.pid is not None
    os.kill(pcscd.pid, signal.SIGSTOP)
    os.waitid(os.P_PID, pcscd.pid, os.WSTOPPED | os.WNOWAIT)
    try:
        yield
    finally:
        os.kill(pcscd.pid, signal.SIGCONT)


def join_monitor_threads() -> None:
    for thread in threading.enumerate():
        if thread.name.startswith("card-monitor"):
            thread.join(PATIENCE_SECONDS)


def test_a_pcscd_that_stands_still_holds_up_nobody_who_closes(pcscd: PrivatePcscd, box: CardBox) -> None:
    with closing(pcscd_bench(pcscd, patience=2.0)) as bench:
        bench.lay(box.card("mihon-1"))
        bench.reader.read()
        leaving = Thread(target=bench.reader.close, daemon=True)
        with standing_still(pcscd):
            answer = bench.reader.sign(TypedPin(), b"statement")
            leaving.start()
            leaving.join(PATIENCE_SECONDS)
            has_left = not leaving.is_alive()
        bench.slot.lift()
        join_monitor_threads()

    assert answer is CardProblem.MUTE
    assert has_left
    assert bench.presence.seen == (CardPresence.EMPTY, CardPresence.CARD_PRESENT)


def test_closing_frees_a_wait_that_would_not_end_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    others = set(threading.enumerate())
    pcscd = ScriptedPcscd(monkeypatch, "one")
    with watching(PcscMonitor()) as record:
        pcscd.tell(one=scard.SCARD_STATE_EMPTY)
        record.wait_for(CardPresence.EMPTY)
        [own] = [it for it in threading.enumerate() if it not in others and it.name == "card-monitor"]
    own.join(PATIENCE_SECONDS)

    assert not own.is_alive()


def test_who_has_closed_is_told_nothing_more_even_if_cancelling_hangs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pcscd, goes_on = ScriptedPcscd(monkeypatch, "one"), Event()
    monkeypatch.setattr(scard, "SCardCancel", lambda _context: goes_on.wait())
    monitor, record = PcscMonitor(), PresenceRecord()
    monitor.watch(record)
    pcscd.tell(one=scard.SCARD_STATE_EMPTY)
    record.wait_for(CardPresence.EMPTY)
    leaving = Thread(target=monitor.close, daemon=True)
    leaving.start()
    leaving.join(PATIENCE_SECONDS)
    has_left = not leaving.is_alive()

    pcscd.tell(one=scard.SCARD_STATE_PRESENT)
    goes_on.set()
    join_monitor_threads()

    assert has_left
    assert record.seen == (CardPresence.EMPTY,)


def fail_at_first(monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """A fault of the binding, so many times."""
    faults = [OverflowError("made up")] * times
    list_readers = scard.SCardListReaders

    def fail_or_list(context: int, groups: list[str]) -> tuple[int, list[str]]:
        if faults:
            raise faults.pop()
        return list_readers(context, groups)  # type: ignore[no-any-return]

    monkeypatch.setattr(scard, "SCardListReaders", fail_or_list)


@pytest.mark.usefixtures("pcscd")
def test_a_fault_that_nobody_thought_of_is_a_missing_reader_until_it_is_gone_and_logged_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fail_at_first(monkeypatch, times=2)
    written = StringIO()
    with watching(PcscMonitor(log=EventLog("terminal", SteppedClock(SINCE), written))) as record:
        record.wait_for(CardPresence.READER_MISSING, CardPresence.EMPTY)

    [line] = [json.loads(line) for line in written.getvalue().splitlines()]
    assert (line["event"], line["command"]) == ("command-failed", "card-monitor")
    assert line["exception"] == "OverflowError"


@pytest.mark.usefixtures("pcscd")
def test_neither_a_full_disk_nor_a_listener_that_fails_ends_the_watch(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fail_at_first(monkeypatch, times=1)
    record = PresenceRecord()

    def fail_on_loss(presence: CardPresence) -> None:
        record(presence)
        if presence is CardPresence.READER_MISSING:
            raise ValueError("the listener's own fault")

    monitor = PcscMonitor(log=EventLog("terminal", SteppedClock(SINCE), FullDisk()))
    with closing(monitor):
        monitor.watch(fail_on_loss)
        record.wait_for(CardPresence.READER_MISSING, CardPresence.EMPTY)


class FullDisk(StringIO):
    """Takes nothing."""

    def write(self, _text: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")
