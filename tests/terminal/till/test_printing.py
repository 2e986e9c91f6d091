import pytest

from kiosk.domain.money import Yen
from kiosk.terminal.ports import LineResult, TransactionId
from kiosk.terminal.till.errors import OutcomeConflictError, TillUsageError, TransactionOverError, UnpaidError
from kiosk.terminal.till.journal.account import Account, fold
from kiosk.terminal.till.journal.audit import check_conservation
from kiosk.terminal.till.journal.events import Entry, Kind
from kiosk.terminal.till.printing import outcome, print_intent

TX = TransactionId("first")
ONE = frozenset({0})
FEES = {0: Yen(300)}
PAID = Account(fees=FEES, received=Yen(300), is_open=True)
SENT = Account(fees=FEES, received=Yen(300), is_open=True, intended=ONE)


def test_a_paid_line_may_be_printed() -> None:
    assert print_intent(TX, PAID, 0) == Entry(TX, Kind.PRINT_INTENT, key="0")


@pytest.mark.parametrize(
    ("account", "error"),
    [
        (Account(fees=FEES, is_open=True), UnpaidError),
        (Account(fees=FEES, received=Yen(300), is_closed=True), TransactionOverError),
        (Account(fees=FEES, received=Yen(300), payouts=1), TransactionOverError),
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


def test_a_printed_line_that_is_not_right_moves_its_fee_from_kept_to_owed() -> None:
    closed = Account(fees=FEES, received=Yen(300), is_open=True, is_closed=True, intended=ONE, printed=ONE)
    entry = outcome(TX, closed, 0, LineResult.MISPRINTED)
    assert entry == Entry(TX, Kind.MISPRINTED, Yen(300), key="0")
    opened = [Entry(TX, Kind.OPEN, Yen(300)), Entry(TX, Kind.LINE, Yen(300), key="0")]
    paid = [Entry(TX, Kind.CREDIT, Yen(300)), Entry(TX, Kind.PRINT_INTENT, key="0")]
    after = fold([*opened, *paid, Entry(TX, Kind.PRINTED, key="0"), Entry(TX, Kind.CLOSED), entry])
    assert (after.kept, after.owed, after.to_pay_out) == (0, 300, 0)
    check_conservation(after)
    assert outcome(TX, after, 0, LineResult.MISPRINTED) is None


@pytest.mark.parametrize("account", [SENT, PAID])
def test_only_a_printed_line_of_a_closed_transaction_can_be_misprinted(account: Account) -> None:
    with pytest.raises(TillUsageError, match="only a printed line"):
        outcome(TX, account, 0, LineResult.MISPRINTED)
