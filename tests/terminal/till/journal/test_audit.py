import pytest

from kiosk.domain.money import Yen
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.journal.account import fold
from kiosk.terminal.till.journal.audit import ConservationError, check_conservation, needs_staff
from kiosk.terminal.till.journal.events import Entry, Kind

TX = TransactionId("first")


def said(kind: Kind, amount: int = 0, device: str = "", counter: int = 0, key: str = "") -> Entry:
    return Entry(TX, kind, Yen(amount), device, counter, key)


OPENED = [said(Kind.OPEN, 500), said(Kind.LINE, 300, key="0"), said(Kind.LINE, 200, key="1")]


def test_a_closed_transaction_balances() -> None:
    check_conservation(fold([*OPENED, said(Kind.CREDIT, 500)]))
    check_conservation(fold([*OPENED, said(Kind.CLOSED)]))
    with pytest.raises(ConservationError, match="500 yen"):
        check_conservation(fold([*OPENED, said(Kind.CREDIT, 500), said(Kind.CLOSED)]))


@pytest.mark.parametrize("kind", [Kind.UNRESOLVED, Kind.EVENTS_LOST, Kind.PRINTED_LATE])
def test_money_astray_locks_the_till_until_staff_has_looked(kind: Kind) -> None:
    assert needs_staff([said(kind)])
    assert not needs_staff([said(kind), said(Kind.RESOLVED_BY_STAFF)])
    assert needs_staff([said(Kind.RESOLVED_BY_STAFF), said(kind)])
