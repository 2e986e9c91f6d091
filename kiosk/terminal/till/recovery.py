"""After a start: ask the devices what became of the last acts, before anything else is done.

Running it twice changes nothing (docs/reference/payment.md, section 7).
"""

import threading

from kiosk.runtime.clock import Clock, SystemClock
from kiosk.terminal.till.cash.changer import CashChanger, ChangerStatus, NoteInEscrow
from kiosk.terminal.till.cashless.port import Cashless
from kiosk.terminal.till.deposits import DepositBook
from kiosk.terminal.till.journal.audit import ConservationError, accounts, check_conservation
from kiosk.terminal.till.journal.events import Entry
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.journal.reader import JournalError, entries_of
from kiosk.terminal.till.journal.stock import acceptors, cash_counts
from kiosk.terminal.till.payout import Payout
from kiosk.terminal.till.unresolved import UnresolvedPayouts

_NOTE_SECONDS = 5.0
"""How long a note acceptor may take to tell where a note went that was about to be stacked."""

_POLL_SECONDS = 0.1


def recover(
    journal: Journal, changer: CashChanger, cashless: Cashless | None = None, clock: Clock | None = None
) -> None:
    """Connect the machine where the journal left it, and finish the acts that were cut off.

    A payout that was cut off had begun because its transaction was being settled: the rest of it is
    paid too. Raises JournalError where the journal cannot be written, or does not balance.
    """
    entries = entries_of(journal.events_since(journal.last_close()))
    _require_balance(entries)
    changer.start(acceptors(entries), cash_counts(entries, changer.outlets))
    _follow_note(DepositBook(journal), changer, clock or SystemClock())
    if cashless is not None:
        cashless.recover()
    UnresolvedPayouts(journal, changer).ask_again()
    payout = Payout(journal, changer)
    for transaction in journal.open_transactions():
        if payout.has_begun(transaction):
            payout.pay_rest(transaction)


def _follow_note(deposits: DepositBook, changer: CashChanger, clock: Clock) -> None:
    """Find out where a note went that was about to be stacked; what nobody tells is for staff."""
    end = clock.monotonic() + _NOTE_SECONDS
    pause = threading.Event()
    while (intent := deposits.notes.under_way()) is not None:
        if clock.monotonic() >= end or changer.status() is ChangerStatus.ABSENT:
            deposits.notes.doubt(intent.transaction)
            continue
        for event in changer.poll():
            deposits.record(event, active=None)
            if isinstance(event, NoteInEscrow):
                changer.return_note(event)
        pause.wait(_POLL_SECONDS)


def _require_balance(entries: tuple[Entry, ...]) -> None:
    for transaction, account in accounts(entries).items():
        try:
            check_conservation(account)
        except ConservationError as fault:
            raise JournalError(
                f"transaction {transaction}: {fault}; keep the journal, call service"
            ) from fault
