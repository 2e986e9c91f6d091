from datetime import datetime

import pytest

from kiosk.domain.money import Yen
from kiosk.runtime.clock import JAPAN
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.journal.account import fold
from kiosk.terminal.till.journal.audit import (
    ANSWERS,
    ConservationError,
    blocks_sales,
    check_conservation,
    open_cases,
)
from kiosk.terminal.till.journal.events import Entry, Event, Kind

TX = TransactionId("first")


def said(kind: Kind, amount: int = 0, device: str = "", counter: int = 0, key: str = "") -> Entry:
    return Entry(TX, kind, Yen(amount), device, counter, key)


OPENED = [said(Kind.OPEN, 500), said(Kind.LINE, 300, key="0"), said(Kind.LINE, 200, key="1")]


def test_a_closed_transaction_balances() -> None:
    check_conservation(fold([*OPENED, said(Kind.CREDIT, 500)]))
    check_conservation(fold([*OPENED, said(Kind.CLOSED)]))
    with pytest.raises(ConservationError, match="500 yen"):
        check_conservation(fold([*OPENED, said(Kind.CREDIT, 500), said(Kind.CLOSED)]))


def event(seq: int, kind: Kind, key: str = "") -> Event:
    return Event(seq, said(kind, key=key), datetime(2026, 4, 1, tzinfo=JAPAN), b"")


@pytest.mark.parametrize("kind", [Kind.UNRESOLVED, Kind.EVENTS_LOST, Kind.PRINTED_LATE])
def test_money_astray_locks_the_till_until_staff_has_looked(kind: Kind) -> None:
    assert blocks_sales([event(7, kind)])
    assert not blocks_sales([event(7, kind), event(8, Kind.RESOLVED_BY_STAFF, "7")])


def test_each_case_is_closed_by_its_own_number() -> None:
    first, second = event(3, Kind.UNRESOLVED), event(5, Kind.EVENTS_LOST)
    assert open_cases([first, second, event(9, Kind.RESOLVED_BY_STAFF, "5")]) == (first,)


@pytest.mark.parametrize(
    "kind", [Kind.OWED, Kind.MISPRINTED, Kind.CHARGE_UNKNOWN, Kind.REFUND_FAILED, Kind.DISCREPANCY]
)
def test_a_case_of_one_citizen_does_not_stop_the_others(kind: Kind) -> None:
    assert open_cases([event(4, kind)])
    assert not blocks_sales([event(4, kind)])


@pytest.mark.parametrize("kind", sorted(ANSWERS))
def test_every_case_can_be_closed(kind: Kind) -> None:
    assert ANSWERS[kind]
