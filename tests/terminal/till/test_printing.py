from dataclasses import replace

import pytest

from kiosk.domain.money import Yen
from kiosk.terminal.ports import LineResult, TransactionId
from kiosk.terminal.till.errors import OutcomeConflictError, TillUsageError, TransactionOverError, UnpaidError
from kiosk.terminal.till.journal.account import Account, fold
from kiosk.terminal.till.journal.audit import check_conservation
from kiosk.terminal.till.journal.events import Entry, Kind
from kiosk.terminal.till.printing import misprints, outcome, print_intent

TX = TransactionId("first")
ONE = frozenset({0})
FEES = {0: Yen(300)}
PAID = Account(fees=FEES, received=Yen(300), is_open=True)
GIVING_BACK = Entry(TX, Kind.REFUND_INTENT, Yen(300), key="first-r0")
SENT = Account(fees=FEES, received=Yen(300), is_open=True, intended=ONE)


def test_a_paid_line_may_be_printed() -> None:
    assert print_intent(TX, PAID, 0) == Entry(TX, Kind.PRINT_INTENT, key="0")


@pytest.mark.parametrize(
    ("account", "error"),
    [
        (Account(fees=FEES, is_open=True), UnpaidError),
        (Account(fees=FEES, received=Yen(1000), astray=Yen(1000), is_open=True), UnpaidError),
        (Account(fees=FEES, received=Yen(300), is_closed=True), TransactionOverError),
        (Account(fees=FEES, received=Yen(300), payouts=1), TransactionOverError),
        (Account(fees=FEES, received=Yen(300), refunded=Yen(300)), TransactionOverError),
        (Account(fees=FEES, received=Yen(300), refund=GIVING_BACK), TransactionOverError),
        (Account(fees=FEES, received=Yen(300), void=ONE), OutcomeConflictError),
        (Account(received=Yen(300), is_open=True), TillUsageError),
    ],
)
def test_other_lines_may_not(account: Account, error: type[TillUsageError]) -> None:
    with pytest.raises(error):
        print_intent(TX, account, 0)


def test_the_end_of_a_line_is_written_down() -> None:
    assert outcome(TX, SENT, 0, LineResult.PRINTED) == Entry(TX, Kind.PRINTED, key="0")
    assert outcome(TX, SENT, 0, LineResult.VOID) == Entry(TX, Kind.VOID, key="0")


def test_a_line_that_was_never_sent_can_be_void_but_not_printed() -> None:
    assert outcome(TX, PAID, 0, LineResult.VOID) == Entry(TX, Kind.VOID, key="0")
    with pytest.raises(TillUsageError, match="without an intent"):
        outcome(TX, PAID, 0, LineResult.PRINTED)


def test_paper_that_came_out_after_the_money_went_back_is_told_to_staff() -> None:
    over = Account(fees=FEES, received=Yen(300), is_closed=True, intended=ONE)
    assert outcome(TX, over, 0, LineResult.PRINTED) == Entry(TX, Kind.PRINTED_LATE, key="0")
    assert outcome(TX, over, 0, LineResult.VOID) is None


def test_the_two_ends_exclude_each_other() -> None:
    printed = Account(fees=FEES, received=Yen(300), intended=ONE, printed=ONE)
    void = Account(fees=FEES, received=Yen(300), intended=ONE, void=ONE)
    with pytest.raises(OutcomeConflictError):
        outcome(TX, printed, 0, LineResult.VOID)
    with pytest.raises(OutcomeConflictError):
        outcome(TX, void, 0, LineResult.PRINTED)


BOTH = frozenset({0, 1})
TWO_FEES = {0: Yen(300), 1: Yen(200)}
OVER = Account(TWO_FEES, received=Yen(500), is_open=True, is_closed=True, intended=BOTH, printed=BOTH)


def test_printed_lines_that_are_not_right_move_their_fees_from_kept_to_owed() -> None:
    reported = misprints(TX, OVER, (1, 0))
    assert reported == (
        Entry(TX, Kind.MISPRINTED, Yen(300), key="0"),
        Entry(TX, Kind.MISPRINTED, Yen(200), key="1"),
    )
    lines = [Entry(TX, Kind.LINE, fee, key=str(line)) for line, fee in TWO_FEES.items()]
    opened = [Entry(TX, Kind.OPEN, Yen(500)), *lines, Entry(TX, Kind.CREDIT, Yen(500))]
    printed = [Entry(TX, kind, key=str(n)) for n in BOTH for kind in (Kind.PRINT_INTENT, Kind.PRINTED)]
    after = fold([*opened, *printed, Entry(TX, Kind.CLOSED), *reported])
    assert (after.kept, after.owed, after.to_pay_out) == (0, 500, 0)
    check_conservation(after)
    assert misprints(TX, after, (0, 1)) == ()


def test_a_line_that_was_reported_before_is_not_written_again() -> None:
    account = replace(OVER, misprinted=frozenset({0}), owed=Yen(300))
    assert misprints(TX, account, (0, 1)) == (Entry(TX, Kind.MISPRINTED, Yen(200), key="1"),)


@pytest.mark.parametrize(
    "account",
    [
        SENT,
        PAID,
        replace(OVER, is_closed=False),
        replace(OVER, printed=frozenset({0}), void=frozenset({1})),
        replace(OVER, printed=frozenset({0}), fees=FEES),
    ],
    ids=["not printed", "not sent", "not closed", "the other is void", "there is no other"],
)
def test_a_report_with_one_line_that_cannot_be_misprinted_is_refused_whole(account: Account) -> None:
    with pytest.raises(TillUsageError, match="only printed lines"):
        misprints(TX, account, (0, 1))
