"""Which issued lines came to an end, and how: what the center has to be told. Pure."""

from collections.abc import Iterable

from kiosk.terminal.ports import IssuedLine, IssuedOutcome, LineResult, TransactionId
from kiosk.terminal.till.journal.account import Account, fold
from kiosk.terminal.till.journal.events import Entry, Kind

_SEPARATOR = "/"


def issued_entry(transaction: TransactionId, line: int, issued: IssuedLine) -> Entry:
    """What is journalled of an issued line."""
    reference = _SEPARATOR.join((issued.settlement.hex(), issued.kind))
    return Entry(
        transaction, Kind.ISSUED, issued.fee, issued.municipality, key=str(line), reference=reference
    )


def outcomes_of(entries: Iterable[Entry]) -> tuple[IssuedOutcome, ...]:
    """The issued lines of one transaction that came to an end.

    A line is printed if it was journalled so; void if it was, or if the transaction closed without its paper.
    """
    said = tuple(entries)
    account = fold(said)
    ended = ((entry, _result(account, int(entry.key))) for entry in said if entry.kind is Kind.ISSUED)
    return tuple(IssuedOutcome(issued_line(entry), result) for entry, result in ended if result is not None)


def _result(account: Account, line: int) -> LineResult | None:
    if line in account.printed:
        return LineResult.PRINTED
    return LineResult.VOID if line in account.void or account.is_closed else None


def issued_line(entry: Entry) -> IssuedLine:
    """The line that an entry of kind ISSUED tells of."""
    settlement, _, kind = entry.reference.partition(_SEPARATOR)
    return IssuedLine(bytes.fromhex(settlement), entry.device, kind, entry.amount)
