"""What may be journalled about a line and its paper. Pure."""

from collections.abc import Collection
from typing import assert_never

from kiosk.terminal.ports import IssuedLine, LineResult, TransactionId
from kiosk.terminal.till.errors import (
    OutcomeConflictError,
    TillUsageError,
    TransactionOverError,
    UnpaidError,
)
from kiosk.terminal.till.journal.account import Account
from kiosk.terminal.till.journal.events import Entry, Kind
from kiosk.terminal.till.journal.outcomes import issued_entry


def issued(transaction: TransactionId, account: Account, line: int, what: IssuedLine) -> Entry:
    """That `line` was issued; true also of a line that was given up meanwhile, which is reported void."""
    _require_line(account, line)
    return issued_entry(transaction, line, what)


def print_intent(transaction: TransactionId, account: Account, line: int) -> Entry:
    """The intent to print `line`.

    Raises TransactionOverError where money went back already, UnpaidError where fees are missing.
    """
    _require_line(account, line)
    if _is_over(account):
        raise TransactionOverError("this transaction was balanced; print nothing on it")
    if account.paid_in < account.due:
        raise UnpaidError("the fees have not been received; nothing may be printed")
    if line in account.void:
        raise OutcomeConflictError("this line was reported void; it may not be printed any more")
    return Entry(transaction, Kind.PRINT_INTENT, key=str(line))


def outcome(transaction: TransactionId, account: Account, line: int, result: LineResult) -> Entry | None:
    """What to write about the end of `line`; None where it changes nothing any more.

    Raises OutcomeConflictError where the other outcome is journalled already.
    """
    _require_line(account, line)
    match result:
        case LineResult.PRINTED:
            return _printed(transaction, account, line)
        case LineResult.VOID:
            if line in account.printed:
                raise OutcomeConflictError("this line was reported printed; it cannot be void")
            return None if _is_over(account) else Entry(transaction, Kind.VOID, key=str(line))
        case unreachable:
            assert_never(unreachable)


def misprints(transaction: TransactionId, account: Account, lines: Collection[int]) -> tuple[Entry, ...]:
    """What to write where the paper of `lines` is not right; nothing for what is written already.

    Raises TillUsageError where one of them is no printed line of a closed transaction.
    """
    if not account.is_closed or not account.printed.issuperset(lines):
        raise TillUsageError("only printed lines of a closed transaction can be misprinted")
    unreported = sorted({*lines} - account.misprinted)
    return tuple(
        Entry(transaction, Kind.MISPRINTED, account.fees[line], key=str(line)) for line in unreported
    )


def _printed(transaction: TransactionId, account: Account, line: int) -> Entry | None:
    if line in account.void:
        raise OutcomeConflictError("this line was reported void; it cannot be printed")
    if line not in account.intended:
        raise TillUsageError("a line was reported printed without an intent")
    if line in account.printed:
        return None
    kind = Kind.PRINTED_LATE if _is_over(account) else Kind.PRINTED
    return Entry(transaction, kind, key=str(line))


def _is_over(account: Account) -> bool:
    gives_back = account.payouts > 0 or account.refund is not None or account.refunded > 0
    return account.is_closed or gives_back or account.owed > 0


def _require_line(account: Account, line: int) -> None:
    if line not in account.fees:
        raise TillUsageError(f"the transaction has no line {line}")
