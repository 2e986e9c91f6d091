"""What may still lie in a kiosk after a transaction, folded from its events. Pure."""

from collections.abc import Iterable

from kiosk.domain.money import Yen
from kiosk.terminal.ports import Leftover, SoldLine
from kiosk.terminal.till.journal.account import fold
from kiosk.terminal.till.journal.events import Event, Kind
from kiosk.terminal.till.journal.outcomes import issued_line
from kiosk.terminal.till.journal.reader import entries_of


def leftover_of(events: Iterable[Event]) -> Leftover:
    """Printed lines and money in the tray, by what the journal says of one transaction."""
    entries = entries_of(events)
    account = fold(entries)
    issued = {int(entry.key): issued_line(entry) for entry in entries if entry.kind is Kind.ISSUED}
    printed = tuple(
        SoldLine(line, issued[line].kind, account.fees[line])
        for line in sorted(account.printed)
        if line in issued
    )
    return Leftover(
        account.settlement,
        Yen(account.paid_out - account.refunded),
        printed,
        len(account.fees) - len(account.printed) if issued else 0,
        next((what.municipality for what in issued.values()), ""),
    )
