import io
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.staff.attempts import FREE, LONGEST_WAIT, Attempts, wait_after
from kiosk.terminal.staff.codes import Cost, StaffCodes
from kiosk.terminal.staff.entrance import Denied, Entrance
from kiosk.terminal.staff.roles import Denial, StaffRole

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=JAPAN)
CODE, WRONG = "27182818", "27182819"
CODES = StaffCodes({}).with_code(StaffRole.CLERK, CODE, Cost(passes=1, lanes=1, memory=8))


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(NOW)


def entrance(folder: Path, clock: SteppedClock, said: io.StringIO | None = None) -> Entrance:
    """As after each restart of the service."""
    log = EventLog("staff", clock, said or io.StringIO())
    return Entrance(CODES, Attempts(folder / "attempts", clock), log)


def test_the_code_opens(tmp_path: Path, clock: SteppedClock) -> None:
    assert entrance(tmp_path, clock).enter(CODE) is StaffRole.CLERK


def test_where_no_code_was_set_nobody_enters(tmp_path: Path, clock: SteppedClock) -> None:
    log = EventLog("staff", clock, io.StringIO())
    empty = Entrance(StaffCodes({}), Attempts(tmp_path / "attempts", clock), log)
    assert empty.enter("") == Denied(Denial.NO_CODES)


def test_the_wait_begins_with_the_third_wrong_code_and_grows(tmp_path: Path, clock: SteppedClock) -> None:
    waits = []
    for _ in range(6):
        denied = entrance(tmp_path, clock).enter(WRONG)
        assert isinstance(denied, Denied)
        assert denied.why is Denial.WRONG_CODE
        waits.append(denied.wait.total_seconds())
        clock.set(clock.now() + denied.wait)
    assert waits == [0, 0, 30, 60, 120, 240]


def test_while_it_waits_even_the_right_code_is_not_looked_at(tmp_path: Path, clock: SteppedClock) -> None:
    for _ in range(FREE):
        entrance(tmp_path, clock).enter(WRONG)
    assert entrance(tmp_path, clock).enter(CODE) == Denied(Denial.TOO_SOON, timedelta(seconds=30))
    clock.set(NOW + timedelta(seconds=30))
    assert entrance(tmp_path, clock).enter(CODE) is StaffRole.CLERK
    assert entrance(tmp_path, clock).enter(WRONG) == Denied(Denial.WRONG_CODE)


def test_a_clock_that_was_set_back_lengthens_no_wait(tmp_path: Path, clock: SteppedClock) -> None:
    for _ in range(FREE):
        entrance(tmp_path, clock).enter(WRONG)
    clock.set(NOW - timedelta(days=365))
    assert entrance(tmp_path, clock).enter(CODE) == Denied(Denial.TOO_SOON, timedelta(seconds=30))


def test_a_torn_file_of_attempts_is_no_way_round_the_wait(tmp_path: Path, clock: SteppedClock) -> None:
    (tmp_path / "attempts").write_text("{", encoding="ascii")
    assert entrance(tmp_path, clock).enter(CODE) == Denied(Denial.TOO_SOON, timedelta(seconds=30))


def test_no_wait_is_longer_than_an_hour() -> None:
    assert wait_after(1_000_000) == LONGEST_WAIT


def test_the_log_tells_of_codes_and_holds_none(tmp_path: Path, clock: SteppedClock) -> None:
    said = io.StringIO()
    entrance(tmp_path, clock, said).enter(WRONG)
    entrance(tmp_path, clock, said).enter(CODE)
    assert '"failures": 1' in said.getvalue()
    assert '"role": "clerk"' in said.getvalue()
    assert CODE not in said.getvalue()
    assert WRONG not in said.getvalue()
