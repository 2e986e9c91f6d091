"""What the events of a transaction make of its account."""

from kiosk.domain.money import Yen
from kiosk.terminal.ports import Settlement, TransactionId, TransactionPhase
from kiosk.terminal.till.journal.account import Account, fold
from kiosk.terminal.till.journal.events import Entry, Kind

TX = TransactionId("first")
OPEN = (
    Entry(TX, Kind.OPEN),
    Entry(TX, Kind.LINE, Yen(300), key="0"),
    Entry(TX, Kind.LINE, Yen(200), key="1"),
)
CHARGE = Entry(TX, Kind.CHARGE_INTENT, Yen(500), "qr", key="charge-1")
CHARGED = Entry(TX, Kind.CHARGED, Yen(500), "qr", key="charge-1")
REFUND = Entry(TX, Kind.REFUND_INTENT, Yen(200), "qr", key="refund-1")


def after(*entries: Entry) -> Account:
    return fold((*OPEN, *entries))


def test_a_charge_without_result_is_neither_paid_nor_declined() -> None:
    account = after(CHARGE)
    assert account.charge == CHARGE
    assert account.state.phase is TransactionPhase.PAYING


def test_a_charge_pays_and_goes_back_by_its_own_means() -> None:
    account = after(CHARGE, CHARGED, Entry(TX, Kind.PRINTED, key="0"))
    assert account.state.phase is TransactionPhase.PAID
    assert (account.to_refund, account.to_dispense) == (200, 0)


def test_a_coin_beside_a_charge_goes_back_as_coins() -> None:
    account = after(CHARGE, CHARGED, Entry(TX, Kind.CREDIT, Yen(100), "coin-acceptor", 1, "coin-acceptor-1"))
    assert (account.to_refund, account.to_dispense) == (500, 100)


def test_a_declined_charge_leaves_nothing() -> None:
    account = after(CHARGE, Entry(TX, Kind.NOT_CHARGED, device="qr", key="charge-1"))
    assert account.charge is None
    assert account.received == 0


def test_an_unknown_charge_is_no_money_and_shows() -> None:
    account = after(CHARGE, Entry(TX, Kind.CHARGE_UNKNOWN, Yen(500), "qr", key="charge-1"))
    assert account.received == 0
    assert account.state.has_unknown_charge


def test_a_refund_balances_the_account() -> None:
    printed = Entry(TX, Kind.PRINTED, key="0")
    refunded = Entry(TX, Kind.REFUNDED, Yen(200), "qr", key="refund-1")
    account = after(CHARGE, CHARGED, printed, REFUND, refunded)
    assert account.settlement == Settlement(Yen(500), Yen(200), Yen(300))
    assert account.to_pay_out == 0


def test_a_refund_that_failed_is_owed_and_not_tried_in_coins() -> None:
    for kind in (Kind.REFUND_FAILED, Kind.REFUND_UNKNOWN):
        failed = Entry(TX, kind, Yen(500), "qr", key="refund-1")
        account = after(CHARGE, CHARGED, REFUND, failed)
        assert (account.owed, account.to_refund, account.to_dispense) == (500, 0, 0)
        assert account.refund is None


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
