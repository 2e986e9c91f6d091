import io
from datetime import datetime

from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.conductor.worker import PortWorker

PATIENCE = 30.0


def worker_with_log() -> tuple[PortWorker, io.StringIO]:
    written = io.StringIO()
    log = EventLog("session", SteppedClock(datetime(2026, 4, 1, 9, 0, tzinfo=JAPAN)), written)
    return PortWorker("till", log), written


def fail() -> None:
    raise RuntimeError("made up: the driver failed")


def test_jobs_run_in_the_order_in_which_they_came() -> None:
    worker, _ = worker_with_log()
    done: list[int] = []
    worker.submit(lambda: done.append(1))
    assert worker.call(lambda: done.append(2))
    assert done == [1, 2]
    worker.stop()


def test_a_job_that_fails_is_logged_without_its_words_and_ends_nothing() -> None:
    worker, written = worker_with_log()
    assert not worker.call(fail)
    assert worker.call(lambda: None)
    worker.stop()
    assert '"exception": "RuntimeError"' in written.getvalue()
    assert "made up" not in written.getvalue()


def test_what_was_handed_in_before_the_stop_is_still_done() -> None:
    worker, _ = worker_with_log()
    done: list[int] = []
    worker.submit(lambda: done.append(1))
    worker.stop()
    worker.join(PATIENCE)
    assert done == [1]


def test_a_stopped_worker_keeps_nobody_waiting() -> None:
    worker, _ = worker_with_log()
    worker.stop()
    assert not worker.submit(fail)
    assert not worker.call(lambda: None)
