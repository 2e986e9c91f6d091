"""The journal of many visits: each transaction balances by itself."""

from collections import defaultdict
from collections.abc import Iterable

from kiosk.domain.money import Yen
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.journal.account import fold
from kiosk.terminal.till.journal.audit import check_conservation
from kiosk.terminal.till.journal.events import Entry


def kept_by_all(entries: Iterable[Entry]) -> Yen:
    """What all transactions together took and did not give back.

    Raises what `check_conservation` raises of a transaction that does not balance.
    """
    by_transaction: defaultdict[TransactionId, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_transaction[entry.transaction].append(entry)
    accounts = [fold(entries) for entries in by_transaction.values()]
    for account in accounts:
        check_conservation(account)
    return Yen(sum(account.received - account.paid_out for account in accounts))
