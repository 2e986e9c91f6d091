"""The cash desk: transactions over a change machine and a journal, single-threaded.

The journal alone is believed about money, the devices alone about what they did; the desk remembers
only which transaction the inlets are open for.
"""

from collections.abc import Callable

from kiosk.domain.money import Yen
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.ports import LineResult, PaymentMeans, Settlement, TillTrouble, TransactionId
from kiosk.terminal.till import acceptance, printing
from kiosk.terminal.till.cash.changer import CashChanger, ChangerStatus, NoteInEscrow
from kiosk.terminal.till.deposits import DepositBook, is_stray
from kiosk.terminal.till.errors import TillUsageError
from kiosk.terminal.till.journal.events import Entry, Kind
from kiosk.terminal.till.journal.journal import Journal, entries_of
from kiosk.terminal.till.journal.ledger import STAFF_KINDS, Account, check_conservation, fold, needs_staff
from kiosk.terminal.till.payout import Payout

Listener = Callable[[Yen], None]
"""Is told the whole amount received so far."""


class CashDesk:
    """See `Till` for the calls. Each raises JournalError where the journal cannot be written."""

    def __init__(self, journal: Journal, changer: CashChanger, log: EventLog) -> None:
        self._journal = journal
        self._changer = changer
        self._log = log
        self._payout = Payout(journal, changer)
        self._deposits = DepositBook(journal)
        self._active: TransactionId | None = None
        self._listener: Listener = _nobody
        self._is_accepting = False
        self._strays: list[TransactionId] = []

    def begin(
        self, transaction: TransactionId, fees: tuple[Yen, ...], listener: Listener
    ) -> PaymentMeans | TillTrouble:
        """See `Till.begin`. A transaction that another session left is settled first."""
        account = self._account(transaction)
        if account.is_open and tuple(account.fees.values()) != fees:
            raise TillUsageError("a transaction was begun again with other fees")
        if account.is_closed or self._is_astray():
            return TillTrouble.FAULT
        self._settle_others(transaction)
        if self._changer.status() is not ChangerStatus.OK:
            return TillTrouble.NOT_READY
        if not account.is_open:
            lines = [Entry(transaction, Kind.LINE, fee, key=str(line)) for line, fee in enumerate(fees)]
            self._journal.append(Entry(transaction, Kind.OPEN, Yen(sum(fees))), *lines)
        self._active, self._listener = transaction, listener
        return self._open_inlets(self._account(transaction))

    def record_print_intent(self, transaction: TransactionId, line: int) -> None:
        """See `Till.record_print_intent`. Raises TillUsageError where the line may not be printed."""
        entry = printing.print_intent(transaction, self._account(transaction), line)
        self._journal.append(entry)

    def record_outcome(self, transaction: TransactionId, line: int, result: LineResult) -> None:
        """See `Till.record_outcome`. Raises TillUsageError where the outcome cannot be true."""
        entry = printing.outcome(transaction, self._account(transaction), line, result)
        if entry is None:
            return
        self._journal.append(entry)
        if entry.kind is Kind.PRINTED_LATE:
            self._log.write(LogEvent.MONEY_FAULT, device="printer", fault=entry.kind)

    def settle(self, transaction: TransactionId) -> Settlement | TillTrouble:
        """See `Till.settle`. FAULT where staff has to pay a part of it."""
        account = self._account(transaction)
        if account.is_open and not account.is_closed:
            account = self._close(transaction)
        return TillTrouble.FAULT if account.owed else account.settlement

    def poll(self) -> None:
        """Take what the machine tells, and give back money that belongs to no transaction."""
        self._listen()
        while self._strays:
            self.settle(self._strays.pop())

    def unfinished(self) -> tuple[TransactionId, ...]:
        """Transactions that were opened and not settled, oldest first."""
        return self._journal.open_transactions()

    def close(self) -> None:
        """Close the inlets and release machine and journal."""
        self._changer.close()
        self._journal.close()

    def _open_inlets(self, account: Account) -> PaymentMeans:
        counts = self._changer.read_cash_counts().counts
        accepted = acceptance.acceptable(account, counts)
        if account.received:
            self._listener(account.received)
        if accepted and not self._is_accepting:
            self._is_accepting = True
            self._changer.begin_deposit(accepted)
        return PaymentMeans(accepts_notes=bool(accepted & acceptance.NOTES))

    def _close_inlets(self) -> None:
        if self._is_accepting:
            self._is_accepting = False
            self._changer.fix_deposit()
            self._changer.end_deposit()

    def _listen(self) -> None:
        for event in self._changer.poll():
            credited = self._deposits.record(event, self._owner())
            if credited is not None:
                self._credited(credited)
            elif isinstance(event, NoteInEscrow):
                self._decide_on(event)
        if self._changer.status() in (ChangerStatus.JAM, ChangerStatus.FAULT):
            self._close_inlets()

    def _owner(self) -> TransactionId | None:
        """Whose money it is that comes in now: after a crash, that of the transaction left open."""
        return self._active or next(reversed(self.unfinished()), None)

    def _credited(self, transaction: TransactionId) -> None:
        if is_stray(transaction):
            self._strays.append(transaction)
        if transaction != self._active:
            return
        account = self._account(transaction)
        if account.received >= account.due:
            self._close_inlets()
            self._journal.append(Entry(transaction, Kind.DUE_MET, account.due))
        elif self._is_accepting:
            counts = self._changer.read_cash_counts().counts
            self._changer.restrict_deposit(acceptance.acceptable(account, counts))
        self._listener(account.received)

    def _decide_on(self, note: NoteInEscrow) -> None:
        counts = self._changer.read_cash_counts().counts
        account = self._account(self._active) if self._active and self._is_accepting else Account()
        if note.denomination in acceptance.acceptable(account, counts):
            self._changer.keep_note()
        else:
            self._changer.return_note()

    def _close(self, transaction: TransactionId) -> Account:
        self._close_inlets()
        self._listen()
        self._payout.pay_rest(transaction)
        self._journal.append(Entry(transaction, Kind.CLOSED))
        if transaction == self._active:
            self._active, self._listener = None, _nobody
        account = self._account(transaction)
        check_conservation(account)
        self._report(transaction, account)
        return account

    def _report(self, transaction: TransactionId, account: Account) -> None:
        self._log.write(
            LogEvent.TRANSACTION_CLOSED,
            transaction=transaction,
            received=account.received,
            paid_out=account.paid_out,
            kept=account.kept,
        )
        if account.owed:
            self._log.write(LogEvent.MONEY_FAULT, device="changer", fault=Kind.OWED)
        if account.undecided:
            self._log.write(LogEvent.MONEY_FAULT, device="printer", fault=Kind.PRINT_INTENT)

    def _settle_others(self, transaction: TransactionId) -> None:
        for other in self.unfinished():
            if other != transaction:
                self.settle(other)

    def _is_astray(self) -> bool:
        return needs_staff(entries_of(self._journal.events_of(STAFF_KINDS)))

    def _account(self, transaction: TransactionId) -> Account:
        return fold(entries_of(self._journal.events(transaction)))


def _nobody(_: Yen) -> None:
    """The listener while no transaction is active."""
