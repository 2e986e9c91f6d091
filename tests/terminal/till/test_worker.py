import threading
from collections import Counter

import pytest

from kiosk.terminal.till.errors import TillUsageError
from kiosk.terminal.till.worker import TaskQueue, WorkerStoppedError


def serve(tasks: TaskQueue[Counter[str]], owned: Counter[str], turns: int) -> threading.Thread:
    def run() -> None:
        for _ in range(turns):
            tasks.perform_next(owned, 20.0)

    thread = threading.Thread(target=run)
    thread.start()
    return thread


def test_a_task_is_performed_on_what_the_thread_owns() -> None:
    tasks: TaskQueue[Counter[str]] = TaskQueue()
    thread = serve(tasks, Counter(coins=3), turns=1)
    assert tasks.call(lambda owned: owned["coins"]) == 3
    thread.join()


def test_misuse_reaches_the_caller_and_the_thread_goes_on() -> None:
    def misuse(_: Counter[str]) -> None:
        raise TillUsageError("not now")

    tasks: TaskQueue[Counter[str]] = TaskQueue()
    thread = serve(tasks, Counter(coins=3), turns=2)
    with pytest.raises(TillUsageError):
        tasks.call(misuse)
    assert tasks.call(lambda owned: owned["coins"]) == 3
    thread.join()


def test_a_fault_reaches_the_caller_and_the_owner() -> None:
    tasks: TaskQueue[Counter[str]] = TaskQueue()
    caller_saw: list[Exception] = []

    def call() -> None:
        try:
            tasks.call(lambda owned: 1 // owned["coins"])
        except ZeroDivisionError as fault:
            caller_saw.append(fault)

    caller = threading.Thread(target=call)
    caller.start()
    with pytest.raises(ZeroDivisionError):
        tasks.perform_next(Counter(), 20.0)
    caller.join()
    assert len(caller_saw) == 1


def test_no_task_in_time_is_no_fault() -> None:
    owned = Counter(coins=3)
    tasks: TaskQueue[Counter[str]] = TaskQueue()
    tasks.perform_next(owned, 0.001)
    tasks.perform_next(owned, 0.0)
    assert owned == Counter(coins=3)


def test_after_its_end_every_task_is_refused() -> None:
    tasks: TaskQueue[Counter[str]] = TaskQueue()
    tasks.close()
    with pytest.raises(WorkerStoppedError):
        tasks.call(lambda owned: owned["coins"])
