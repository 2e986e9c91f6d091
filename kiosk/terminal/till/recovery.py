"""After a start: ask the devices what became of the last acts, before anything else is done.

Running it twice changes nothing (docs/reference/payment.md, section 7).
"""

from kiosk.terminal.till.cash.changer import CashChanger
from kiosk.terminal.till.cashless.port import Cashless
from kiosk.terminal.till.journal.audit import ConservationError, accounts, check_conservation
from kiosk.terminal.till.journal.events import Entry
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.journal.reader import JournalError, entries_of
from kiosk.terminal.till.journal.stock import cash_counts, positions
from kiosk.terminal.till.payout import Payout


def recover(journal: Journal, changer: CashChanger, cashless: Cashless | None = None) -> None:
    """Connect the machine where the journal left it, and finish the payouts that were cut off.

    A payout that was cut off had begun because its transaction was being settled: the rest of it is
    paid too. Raises JournalError where the journal cannot be written, or does not balance.
    """
    entries = entries_of(journal.events_since(journal.last_close()))
    _require_balance(entries)
    changer.start(positions(entries), cash_counts(entries, changer.outlets))
    if cashless is not None:
        cashless.recover()
    payout = Payout(journal, changer)
    for transaction in journal.open_transactions():
        if payout.has_begun(transaction):
            payout.pay_rest(transaction)


def _require_balance(entries: tuple[Entry, ...]) -> None:
    for transaction, account in accounts(entries).items():
        try:
            check_conservation(account)
        except ConservationError as fault:
            raise JournalError(
                f"transaction {transaction}: {fault}; keep the journal, call service"
            ) from fault
