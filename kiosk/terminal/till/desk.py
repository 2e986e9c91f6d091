"""The desk: transactions over a change machine, cashless means and a journal, single-threaded.

The journal alone is believed about money, the devices alone about what they did; the desk remembers
only which transaction the inlets are open for.
"""

from kiosk.domain.money import Yen
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.ports import (
    IssuedLine,
    LineResult,
    PaymentMeans,
    PaymentMethod,
    PaymentOffer,
    PaymentPrompt,
    PaymentStage,
    PromptListener,
    ReceivedListener,
    Settlement,
    TillTrouble,
    TransactionId,
    TransactionState,
    no_prompts,
)
from kiosk.terminal.till import printing
from kiosk.terminal.till.acceptance import has_notes
from kiosk.terminal.till.cash.changer import CashChanger, NoteInEscrow
from kiosk.terminal.till.cashless.port import Cashless, CashOnly
from kiosk.terminal.till.deposits import DepositBook, is_stray
from kiosk.terminal.till.errors import TillUsageError
from kiosk.terminal.till.inlets import Inlets
from kiosk.terminal.till.journal.account import Account, fold
from kiosk.terminal.till.journal.audit import CASE_KINDS, blocks_sales, check_conservation
from kiosk.terminal.till.journal.events import Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.journal.reader import entries_of
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
        self._payout = Payout(journal, changer)
        self._deposits = DepositBook(journal)
        self._active: TransactionId | None = None
        self._listener: ReceivedListener = _nobody
        self._on_prompt: PromptListener = no_prompts
        self._inlets = inlets or Inlets(changer)
        self._strays: list[TransactionId] = []

    def offer(self, fees: tuple[Yen, ...]) -> PaymentOffer | TillTrouble:
        """See `Till.offer`."""
        if self._is_astray():
            return TillTrouble.FAULT
        account = Account(dict(enumerate(fees)), is_open=True)
        if not account.due:
            return _NOTHING_TO_PAY
        methods = set(self._cashless.methods())
        accepts_notes = False
        if self._inlets.are_ready:
            accepts_notes = has_notes(self._inlets.acceptable(account))
            methods.add(PaymentMethod.CASH)
        if not methods:
            return TillTrouble.NOT_READY
        return PaymentOffer(account.due, frozenset(methods), accepts_notes)

    def begin(
        self,
        transaction: TransactionId,
        fees: tuple[Yen, ...],
        listener: ReceivedListener,
        method: PaymentMethod = PaymentMethod.CASH,
        on_prompt: PromptListener = no_prompts,
    ) -> PaymentMeans | TillTrouble:
        """See `Till.begin`. A transaction that another session left is settled first."""
        account = self._account(transaction)
        if account.is_open and tuple(account.fees.values()) != fees:
            raise TillUsageError("a transaction was begun again with other fees")
        if account.is_closed or self._is_astray():
            return TillTrouble.FAULT
        self._settle_others(transaction)
        takes_cash = method is PaymentMethod.CASH and sum(fees) > 0
        if takes_cash and not self._inlets.are_ready:
            return TillTrouble.NOT_READY
        if not account.is_open:
            lines = [Entry(transaction, Kind.LINE, fee, key=str(line)) for line, fee in enumerate(fees)]
            self._journal.append(Entry(transaction, Kind.OPEN, Yen(sum(fees))), *lines)
        self._active, self._listener, self._on_prompt = transaction, listener, on_prompt
        account = self._without_other_charge(transaction, method)
        if account.has_unknown_charge:
            return TillTrouble.FAULT
        if method is PaymentMethod.CASH:
            return self._open_inlets(account)
        return self._charge(transaction, account, method, on_prompt)

    def state(self, transaction: TransactionId) -> TransactionState:
        """See `Till.state`."""
        return self._account(transaction).state

    def record_issued(self, transaction: TransactionId, line: int, issued: IssuedLine) -> None:
        """See `Till.record_issued`. Raises TillUsageError for a line that the transaction has not."""
        self._journal.append(printing.issued(transaction, self._account(transaction), line, issued))
        self.outcomes.tell(transaction)

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
        self.outcomes.tell(transaction)
        if entry.kind is Kind.PRINTED_LATE:
            self._log.write(LogEvent.MONEY_FAULT, device="printer", fault=entry.kind)

    def settle(self, transaction: TransactionId) -> Settlement:
        """See `Till.settle`."""
        account = self._account(transaction)
        if account.is_open and not account.is_closed:
            account = self._close(transaction)
        return account.settlement

    def poll(self) -> None:
        """Take what the machine tells, and give back money that belongs to no transaction."""
        self._listen()
        for transaction in self._cashless.poll():
            self._credited(transaction)
        while self._strays:
            self.settle(self._strays.pop())

    def unfinished(self) -> tuple[TransactionId, ...]:
        """Transactions that were opened and not settled, oldest first."""
        return self._journal.open_transactions()

    def close(self) -> None:
        """Close the inlets and release machine, peers and journal."""
        self._cashless.close()
        self._changer.close()
        self._journal.close()

    def _open_inlets(self, account: Account) -> PaymentMeans:
        if account.received:
            self._listener(account.received)
        return PaymentMeans(accepts_notes=has_notes(self._inlets.open(account)))

    def _without_other_charge(self, transaction: TransactionId, method: PaymentMethod) -> Account:
        """The account after a charge by another means was ended: the citizen changed their mind."""
        charge = self._account(transaction).charge
        if charge is not None and charge.device != method:
            self._cashless.give_up(transaction)
        return self._account(transaction)

    def _charge(
        self,
        transaction: TransactionId,
        account: Account,
        method: PaymentMethod,
        on_prompt: PromptListener,
    ) -> PaymentMeans | TillTrouble:
        """Money that is in already, or may be, is not mixed with a charge; one under way is gone on with."""
        if account.received:
            self._listener(account.received)
            return PaymentMeans(accepts_notes=False)
        self._inlets.shut()
        if not self._cashless.begin(transaction, account.due, method, on_prompt):
            return TillTrouble.NOT_READY
        return PaymentMeans(accepts_notes=False)

    def _listen(self) -> None:
        for event in self._changer.poll():
            credited = self._deposits.record(event, self._owner())
            if credited is not None:
                self._credited(credited)
            elif isinstance(event, NoteInEscrow):
                self._decide_on(event)
        if self._inlets.have_stopped:
            self._stop_accepting()

    def _stop_accepting(self) -> None:
        """A jam or a fault: whoever is paying is told, once, that no more can be paid in."""
        if self._inlets.are_open:
            self._inlets.shut()
            self._on_prompt(PaymentPrompt(PaymentStage.OUT_OF_ORDER))

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
            self._inlets.shut()
            self._journal.append(Entry(transaction, Kind.DUE_MET, account.due))
        elif self._inlets.are_open:
            self._inlets.restrict(account)
        self._listener(account.received)

    def _decide_on(self, note: NoteInEscrow) -> None:
        account = self._account(self._active) if self._active and self._inlets.are_open else Account()
        self._inlets.decide(note.denomination, account)

    def _close(self, transaction: TransactionId) -> Account:
        self._inlets.shut()
        self._listen()
        self._cashless.settle(transaction)
        self._payout.pay_rest(transaction)
        self._journal.append(Entry(transaction, Kind.CLOSED))
        if transaction == self._active:
            self._active, self._listener, self._on_prompt = None, _nobody, no_prompts
        account = self._account(transaction)
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

    def _settle_others(self, transaction: TransactionId) -> None:
        for other in self.unfinished():
            if other != transaction:
                self.settle(other)

    def _is_astray(self) -> bool:
        return blocks_sales(self._journal.events_of(CASE_KINDS))

    def _account(self, transaction: TransactionId) -> Account:
        return fold(entries_of(self._journal.events(transaction)))


def _nobody(_: Yen) -> None:
    """The listener while no transaction is active."""
