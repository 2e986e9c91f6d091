import pytest

from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.ports import Settlement, TransactionId
from kiosk.terminal.till.journal.events import MACHINE, Entry, Kind
from kiosk.terminal.till.journal.ledger import (
    ConservationError,
    cash_counts,
    check_conservation,
    fold,
    needs_staff,
    positions,
)

TX = TransactionId("first")
HOPPERS = {"hopper-100": Denomination.YEN_100, "hopper-500": Denomination.YEN_500}


def said(kind: Kind, amount: int = 0, device: str = "", counter: int = 0, key: str = "") -> Entry:
    return Entry(TX, kind, Yen(amount), device, counter, key)


OPENED = [said(Kind.OPEN, 500), said(Kind.LINE, 300, key="0"), said(Kind.LINE, 200, key="1")]
INTENT = said(Kind.PAYOUT_INTENT, 300, "hopper-100", 7, "0")


def test_nothing_written_is_no_transaction() -> None:
    account = fold([])
    assert not account.is_open
    assert account.settlement == Settlement(Yen(0), Yen(0), Yen(0))


def test_the_fees_of_all_lines_are_due() -> None:
    assert fold(OPENED).due == 500


def test_coins_add_up() -> None:
    coins = [said(Kind.CREDIT, 100, key="a"), said(Kind.CREDIT, 500, key="b")]
    assert fold([*OPENED, *coins]).received == 600


def test_only_paper_that_came_out_is_kept() -> None:
    printing = [said(Kind.PRINT_INTENT, key="0"), said(Kind.PRINT_INTENT, key="1"), said(Kind.VOID, key="1")]
    account = fold([*OPENED, said(Kind.CREDIT, 500), *printing, said(Kind.PRINTED, key="0")])
    assert account.kept == 300
    assert account.to_pay_out == 200


def test_an_intent_waits_for_its_result() -> None:
    assert fold([*OPENED, INTENT]).unfinished_payout == INTENT
    finished = fold([*OPENED, INTENT, said(Kind.PAYOUT_RESULT, 200, key="0")])
    assert finished.unfinished_payout is None
    assert finished.paid_out == 200


def test_what_staff_owes_is_not_paid_again() -> None:
    account = fold([*OPENED, said(Kind.CREDIT, 500), INTENT, said(Kind.UNRESOLVED), said(Kind.OWED, 500)])
    assert account.to_pay_out == 0
    assert account.unfinished_payout is None


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


def test_each_acceptor_goes_on_where_it_was_journalled() -> None:
    entries = [
        said(Kind.CREDIT, 100, "coin-acceptor", 3),
        said(Kind.NOTICED, 0, "note-acceptor", 8),
        said(Kind.NOTICED, 0, "coin-acceptor", 4),
        said(Kind.PAYOUT_INTENT, 100, "hopper-100", 200),
    ]
    assert positions(entries) == {"coin-acceptor": 4, "note-acceptor": 8}


def test_the_journal_counts_the_coins_of_each_hopper() -> None:
    counted = Entry(MACHINE, Kind.COUNTED, Yen(1000), "hopper-100")
    entries = [counted, said(Kind.CREDIT, 100), said(Kind.CREDIT, 500), said(Kind.CREDIT, 1000), INTENT]
    paid = said(Kind.PAYOUT_RESULT, 300, "hopper-100", 8)
    assert cash_counts([*entries, paid], HOPPERS) == {Denomination.YEN_100: 8, Denomination.YEN_500: 1}


@pytest.mark.parametrize(
    "end", [said(Kind.PAYOUT_RESULT, 200, "hopper-100", 8), said(Kind.UNRESOLVED, 300, "hopper-100")]
)
def test_a_hopper_that_came_short_is_empty_until_it_is_counted(end: Entry) -> None:
    counted = Entry(MACHINE, Kind.COUNTED, Yen(1000), "hopper-100")
    assert cash_counts([counted, INTENT, end], HOPPERS)[Denomination.YEN_100] == 0
    assert cash_counts([counted, INTENT, end, counted], HOPPERS)[Denomination.YEN_100] == 10


def test_an_order_that_never_arrived_leaves_the_count_as_it_was() -> None:
    counted = Entry(MACHINE, Kind.COUNTED, Yen(1000), "hopper-100")
    never_sent = said(Kind.PAYOUT_RESULT, 0, "hopper-100", 7)
    assert cash_counts([counted, INTENT, never_sent], HOPPERS)[Denomination.YEN_100] == 10
