"""What a case owes is claimed by a transaction of its own: the one that owes it stays as it is. Pure."""

from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.journal.events import MACHINE, Entry, Event, Kind

_PREFIX = "case-"


def owner_of(case: Event) -> TransactionId:
    """The transaction that settles what `case` owes, if one ever does."""
    return TransactionId(f"{_PREFIX}{case.seq}")


def claim(case: Event) -> tuple[TransactionId, tuple[Entry, Entry]]:
    """The transaction that settles what `case` owes, and the entries that open it."""
    owner = owner_of(case)
    return owner, (
        Entry(owner, Kind.OPEN),
        Entry(owner, Kind.CLAIMED, case.entry.amount, key=str(case.seq)),
    )


def answered(case: Event, what: str) -> Entry:
    """What closes a case of which peer or device told the end at last."""
    return Entry(MACHINE, Kind.CASE_ANSWERED, device=case.entry.device, key=str(case.seq), reference=what)
