import select
import signal
from collections.abc import Iterator
from contextlib import closing

import pytest

from kiosk.terminal.supervisor.stop_signals import StopSignals


@pytest.fixture
def signals() -> Iterator[StopSignals]:
    with closing(StopSignals()) as signals:
        yield signals


def is_readable(signals: StopSignals) -> bool:
    return bool(select.select([signals], [], [], 0)[0])


def test_silence_at_first(signals: StopSignals) -> None:
    assert not signals.came
    assert not is_readable(signals)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_can_be_waited_for_and_stays(signals: StopSignals, number: signal.Signals) -> None:
    signal.raise_signal(number)
    signal.raise_signal(number)
    assert signals.came
    assert is_readable(signals)
    assert is_readable(signals)


def test_afterwards_the_signals_do_what_they_did_before() -> None:
    before = signal.getsignal(signal.SIGINT)
    StopSignals().close()
    assert signal.getsignal(signal.SIGINT) is before
