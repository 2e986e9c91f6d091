"""The desk: transactions over a change machine, cashless means and a journal, single-threaded.

The journal alone is believed about money, the devices alone about what they did.
"""

from kiosk.domain.money import Yen
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.ports import (
    IssuedLine,
    Leftover,
    LineResult,
    PaymentMeans,
    PaymentMethod,
    PaymentOffer,
    PromptListener,
    ReceivedListener,
    Settlement,
    TillTrouble,
    TransactionId,
    TransactionState,
    no_prompts,
)
from kiosk.terminal.till import printing
from kiosk.terminal.till.cash.changer import CashChanger
from kiosk.terminal.till.cashless.port import Cashless, CashOnly
from kiosk.terminal.till.errors import TillUsageError
from kiosk.terminal.till.inlets import Inlets
from kiosk.terminal.till.intake import Intake
from kiosk.terminal.till.journal.account import Account
from kiosk.terminal.till.journal.audit import CASE_KINDS, blocks_sales, check_conservation
from kiosk.terminal.till.journal.events import Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.journal.leftovers import leftover_of
from kiosk.terminal.till.level_watch import LevelWatch
from kiosk.terminal.till.payout import Payout
from kiosk.terminal.till.reporting import OutcomeDesk
from kiosk.terminal.till.staff import CLAIM_WINDOW, StaffDesk

_NOTHING_TO_PAY = PaymentOffer(Yen(0), frozenset({PaymentMethod.CASH}), accepts_notes=False)
"""No machine has to work where nothing is paid; the journal keeps the transaction all the same."""


class CashDesk:
    """See `Till` for the calls. Each raises JournalError where the journal cannot be written."""

    def __init__(
        self,
        journal: Journal,
        changer: CashChanger,
        log: EventLog,
        cashless: Cashless | None = None,
        staff: StaffDesk | None = None,
        inlets: Inlets | None = None,
    ) -> None:
        self.staff = staff or StaffDesk(journal, changer, SystemClock(), CLAIM_WINDOW)
        """What staff may do at this desk."""
        self.outcomes = OutcomeDesk(journal)
        """Who is told what became of issued lines."""
        self._journal = journal
        self._changer = changer
        self._cashless = cashless or CashOnly()
        self._log = log
        self._levels = LevelWatch(log)
        self._payout = Payout(journal, changer)
        self._intake = Intake(journal, changer, self._cashless, inlets or Inlets(changer))

    def offer(self, fees: tuple[Yen, ...]) -> PaymentOffer | TillTrouble:
        """See `Till.offer`."""
        if self._is_astray():
            return TillTrouble.FAULT
        account = Account(dict(enumerate(fees)), is_open=True)
        return self._intake.offer(account) if account.due else _NOTHING_TO_PAY

    def begin(
        self,
        transaction: TransactionId,
        fees: tuple[Yen, ...],
        listener: ReceivedListener,
        method: PaymentMethod = PaymentMethod.CASH,
        on_prompt: PromptListener = no_prompts,
    ) -> PaymentMeans | TillTrouble:
        """See `Till.begin`. What others left, or came for nobody, is settled before inlets open."""
        account = self._journal.account(transaction)
        if account.is_open and tuple(account.fees.values()) != fees:
            raise TillUsageError("a transaction was begun again with other fees")
        if not self._intake.is_for(transaction):
            self._settle_others(transaction)
        if account.is_closed or self._is_astray():
            return TillTrouble.FAULT
        if method is PaymentMethod.CASH and sum(fees) > 0 and not self._intake.takes_cash:
            return TillTrouble.NOT_READY
        if not account.is_open:
            lines = [Entry(transaction, Kind.LINE, fee, key=str(line)) for line, fee in enumerate(fees)]
            self._journal.append(Entry(transaction, Kind.OPEN, Yen(sum(fees))), *lines)
        return self._intake.begin(transaction, method, listener, on_prompt)

    def state(self, transaction: TransactionId) -> TransactionState:
        """See `Till.state`."""
        return self._journal.account(transaction).state

    def leftover(self, transaction: TransactionId) -> Leftover:
        """See `Till.leftover`."""
        self.settle(transaction)
        return leftover_of(self._journal.events(transaction))

    def record_issued(self, transaction: TransactionId, line: int, issued: IssuedLine) -> None:
        """See `Till.record_issued`. Raises TillUsageError for a line that the transaction has not."""
        self._journal.append(printing.issued(transaction, self._journal.account(transaction), line, issued))
        self.outcomes.tell(transaction)

    def record_print_intent(self, transaction: TransactionId, line: int) -> None:
        """See `Till.record_print_intent`. Raises TillUsageError where the line may not be printed."""
        entry = printing.print_intent(transaction, self._journal.account(transaction), line)
        self._journal.append(entry)

    def record_outcome(self, transaction: TransactionId, line: int, result: LineResult) -> None:
        """See `Till.record_outcome`. Raises TillUsageError where the outcome cannot be true."""
        entry = printing.outcome(transaction, self._journal.account(transaction), line, result)
        if entry is None:
            return
        self._journal.append(entry)
        self.outcomes.tell(transaction)
        if entry.kind is Kind.PRINTED_LATE:
            self._log.write(LogEvent.MONEY_FAULT, device="printer", fault=entry.kind)

    def record_misprints(self, transaction: TransactionId, lines: tuple[int, ...]) -> Settlement:
        """See `Till.record_misprints`. Raises TillUsageError where one of them cannot be misprinted."""
        self._journal.append(*printing.misprints(transaction, self._journal.account(transaction), lines))
        return self._journal.account(transaction).settlement

    def settle(self, transaction: TransactionId) -> Settlement:
        """See `Till.settle`."""
        account = self._journal.account(transaction)
        if account.is_open and not account.is_closed:
            account = self._close(transaction)
        return account.settlement

    def pay_out(self, case: int) -> Settlement:
        """Pay by the machine what a case owes. Raises StaffRefusedError, see `StaffDesk.claim`."""
        return self.settle(self.staff.claim(case))

    def poll(self) -> None:
        """Take what the machine tells; while nobody pays, give back money that belongs to no transaction."""
        for stray in self._intake.poll():
            self.settle(stray)

    def unfinished(self) -> tuple[TransactionId, ...]:
        """Transactions that were opened and not settled, oldest first."""
        return self._journal.open_transactions()

    def close(self) -> None:
        """Close the inlets and release machine, peers and journal."""
        self._cashless.close()
        self._changer.close()
        self._journal.close()

    def _close(self, transaction: TransactionId) -> Account:
        self._intake.end(transaction)
        self._payout.pay_rest(transaction)
        self._journal.append(Entry(transaction, Kind.CLOSED))
        self._intake.leave(transaction)
        account = self._journal.account(transaction)
        check_conservation(account)
        self._report(transaction, account)
        self.outcomes.tell(transaction)
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
        self._levels.look(self._changer.read_cash_counts().counts)

    def _settle_others(self, transaction: TransactionId) -> None:
        for other in self.unfinished():
            if other != transaction:
                self.settle(other)

    def _is_astray(self) -> bool:
        return blocks_sales(self._journal.events_of(CASE_KINDS))
