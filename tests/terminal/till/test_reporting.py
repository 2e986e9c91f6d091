"""Each issued line has one outcome, and the till tells it whatever became of the session or of itself."""

import pytest

from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.ports import IssuedLine, IssuedOutcome, LineResult, TransactionId
from kiosk.terminal.till.client import TillClient
from kiosk.terminal.till.errors import TillUsageError
from kiosk.terminal.till.server import TillServer
from tests.terminal.till.station import FEE, PATIENCE, Station, pay, print_line

TX = TransactionId("first")
FIRST = IssuedLine(b"\x01" * 16, "011002", "inkan", FEE)
SECOND = IssuedLine(b"\x02" * 16, "011002", "juminhyo", FEE)


class Center:
    """Remembers each outcome once, as the outbox does."""

    def __init__(self) -> None:
        self.told: dict[bytes, LineResult] = {}

    def __call__(self, ended: IssuedOutcome) -> None:
        known = self.told.setdefault(ended.issued.settlement, ended.result)
        assert known is ended.result, "two outcomes of one line"


@pytest.fixture
def center() -> Center:
    return Center()


def test_a_printed_line_and_a_void_one_are_told(station: Station, center: Center) -> None:
    till = station.start()
    till.report_to(center)
    pay(station, till, TX, (FEE, FEE), Denomination.YEN_1000)
    till.record_issued(TX, 0, FIRST)
    assert center.told == {}
    print_line(till, TX, 0)
    till.record_issued(TX, 1, SECOND)
    till.record_outcome(TX, 1, LineResult.VOID)
    till.settle(TX)
    assert center.told == {FIRST.settlement: LineResult.PRINTED, SECOND.settlement: LineResult.VOID}


def test_a_line_whose_session_died_is_void_when_its_money_has_gone_back(
    station: Station, center: Center
) -> None:
    till = station.start()
    till.report_to(center)
    pay(station, till, TX, (FEE,), Denomination.YEN_500)
    till.record_issued(TX, 0, FIRST)
    till.settle(TX)
    assert center.told == {FIRST.settlement: LineResult.VOID}


def test_a_line_that_was_issued_too_late_is_told_at_once(station: Station, center: Center) -> None:
    till = station.start()
    till.report_to(center)
    pay(station, till, TX, (FEE,), Denomination.YEN_500)
    till.record_outcome(TX, 0, LineResult.VOID)
    till.record_issued(TX, 0, FIRST)
    assert center.told == {FIRST.settlement: LineResult.VOID}


def test_an_outcome_that_nobody_heard_is_told_after_the_next_start(station: Station, center: Center) -> None:
    """The till was cut off between its journal and the report."""
    till = station.start()
    pay(station, till, TX, (FEE,), Denomination.YEN_500)
    till.record_issued(TX, 0, FIRST)
    print_line(till, TX, 0)
    restarted = station.restart()
    restarted.report_to(center)
    assert center.told == {FIRST.settlement: LineResult.PRINTED}
    restarted.report_to(center)
    assert restarted.settle(TX) is not None


def test_only_a_line_of_the_order_can_be_issued(station: Station) -> None:
    till = station.start()
    pay(station, till, TX, (FEE,), Denomination.YEN_500)
    with pytest.raises(TillUsageError, match="no line 7"):
        till.record_issued(TX, 7, FIRST)


def test_a_session_process_tells_it_over_the_channel(station: Station, center: Center) -> None:
    till = station.start()
    till.report_to(center)
    server = TillServer(station.settings.socket, till)
    server.start()
    session = TillClient(station.settings.socket, answer_seconds=PATIENCE)
    pay(station, session, TX, (FEE,), Denomination.YEN_500)
    session.record_issued(TX, 0, FIRST)
    print_line(session, TX, 0)
    assert session.settle(TX) is not None
    session.close()
    server.close()
    assert center.told == {FIRST.settlement: LineResult.PRINTED}
    assert Yen(FIRST.fee) == FEE
