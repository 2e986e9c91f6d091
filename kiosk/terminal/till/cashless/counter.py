"""All means but cash, on the till's thread: the journal is written here, the peers work on their own threads.

The intent is durable before a peer is asked to charge or to refund; its result after. The references are
made of the transaction and a count, so that after a crash the same ones are asked for.
"""

from collections.abc import Mapping

from kiosk.domain.money import Yen
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.ports import (
    PaymentMethod,
    PaymentPrompt,
    PaymentStage,
    PromptListener,
    TransactionId,
    no_prompts,
)
from kiosk.terminal.till.cashless.allowance import Allowance
from kiosk.terminal.till.cashless.charge import (
    Charge,
    ChargeReference,
    NotPaid,
    Paid,
    Refund,
    RefundResult,
    Unknown,
)
from kiosk.terminal.till.cashless.collection import Collection
from kiosk.terminal.till.cashless.inquiry import INQUIRY_SECONDS
from kiosk.terminal.till.cashless.peer import Peer
from kiosk.terminal.till.cashless.prompting import prompt_of
from kiosk.terminal.till.cashless.unknown_charges import UnknownCharges
from kiosk.terminal.till.cashless.unknown_refunds import UnknownRefunds
from kiosk.terminal.till.journal.account import Account
from kiosk.terminal.till.journal.audit import check_conservation
from kiosk.terminal.till.journal.events import Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.journal.reader import entries_of

_RESULT = {
    RefundResult.REFUNDED: Kind.REFUNDED,
    RefundResult.REFUSED: Kind.REFUND_FAILED,
    RefundResult.UNKNOWN: Kind.REFUND_UNKNOWN,
}


class CashlessCounter:
    """See `Cashless`. Raises JournalError where the journal cannot be written."""

    def __init__(
        self,
        journal: Journal,
        peers: Mapping[PaymentMethod, Peer],
        clock: Clock,
        log: EventLog,
        inquiry_seconds: float = INQUIRY_SECONDS,
    ) -> None:
        self._journal = journal
        self._peers = peers
        self._clock = clock
        self._log = log
        self._transactions: dict[ChargeReference, TransactionId] = {}
        self._listeners: dict[TransactionId, PromptListener] = {}
        self._shown: dict[TransactionId, PaymentPrompt] = {}
        self._allowance = Allowance(clock)
        self._unknown = UnknownCharges(journal, peers, clock, inquiry_seconds)
        self._unknown_refunds = UnknownRefunds(journal, peers, clock, inquiry_seconds)

    def recover(self) -> None:
        """See `Cashless`: every charge without a result is asked about, and none is sent again."""
        for transaction in self._journal.open_transactions():
            intent = self._journal.account(transaction).charge
            if intent is not None and PaymentMethod(intent.device) in self._peers:
                self._follow(transaction, intent)
                self._peers[PaymentMethod(intent.device)].resume(_charge(intent))

    def methods(self) -> frozenset[PaymentMethod]:
        """See `Cashless`."""
        ready = frozenset(method for method, peer in self._peers.items() if peer.is_ready)
        return ready - self._unknown.methods()

    def begin(
        self, transaction: TransactionId, due: Yen, method: PaymentMethod, on_prompt: PromptListener
    ) -> bool:
        """See `Cashless`. A charge that is under way is gone on with, and its prompt said again."""
        self._listeners[transaction] = on_prompt
        if self._journal.account(transaction).charge is not None:
            on_prompt(self._shown.get(transaction, PaymentPrompt(PaymentStage.WAIT)))
            return True
        if method not in self.methods():
            return False
        count = sum(entry.kind is Kind.CHARGE_INTENT for entry in self._entries(transaction))
        intent = Entry(transaction, Kind.CHARGE_INTENT, due, method.value, key=f"{transaction}-c{count}")
        self._journal.append(intent)
        self._follow(transaction, intent)
        self._peers[method].begin(_charge(intent))
        return True

    def poll(self) -> tuple[TransactionId, ...]:
        """See `Cashless`."""
        self._allowance.renew()
        self._unknown.inquire()
        self._take_late_refunds()
        reports = [report for peer in self._peers.values() for report in peer.reports()]
        charged = [self._taken(report) for report in reports]
        return tuple(transaction for transaction in charged if transaction is not None)

    def give_up(self, transaction: TransactionId) -> None:
        """See `Cashless`."""
        self._shown.pop(transaction, None)
        intent = self._journal.account(transaction).charge
        if intent is not None:
            self._close_charge(transaction, intent)

    def settle(self, transaction: TransactionId) -> None:
        """See `Cashless`."""
        self.give_up(transaction)
        self._refund_rest(transaction)
        self._listeners.pop(transaction, None)
        self._shown.pop(transaction, None)

    def close(self) -> None:
        """See `Cashless`."""
        for peer in self._peers.values():
            peer.close()

    def _follow(self, transaction: TransactionId, intent: Entry) -> None:
        self._transactions[ChargeReference(intent.key)] = transaction

    def _take_late_refunds(self) -> None:
        self._unknown_refunds.inquire()
        for peer in self._peers.values():
            for report in peer.refund_reports():
                self._report_late(self._unknown_refunds.take(report))

    def _report_late(self, closed: TransactionId | None) -> None:
        if closed is None:
            return
        account = self._journal.account(closed)
        check_conservation(account)
        self._log.write(
            LogEvent.TRANSACTION_CLOSED,
            transaction=closed,
            received=account.received,
            paid_out=account.paid_out,
            kept=account.kept,
        )

    def _taken(self, report: Collection) -> TransactionId | None:
        """Journal what was reported; the transaction into which money came."""
        transaction = self._transactions.get(report.charge.reference)
        if transaction is None:
            return self._unknown.take(report)
        return transaction if self._take(transaction, report) else None

    def _take(self, transaction: TransactionId, collection: Collection) -> bool:
        """Journal how a charge ended, tell the session; whether money came in."""
        if self._journal.account(transaction).charge is None:
            return False
        if collection.is_over:
            self._journal_end(transaction, collection)
        prompt = prompt_of(collection, self._clock.monotonic())
        if prompt is not None:
            self._shown[transaction] = prompt
            self._listeners.get(transaction, no_prompts)(prompt)
        return isinstance(collection.state, Paid)

    def _close_charge(self, transaction: TransactionId, intent: Entry) -> None:
        charge = _charge(intent)
        peer = self._peers.get(PaymentMethod(intent.device))
        closed = None if peer is None else peer.close_charge(charge, self._allowance.for_closing())
        self._journal_end(transaction, closed or Collection(charge, 0.0, Unknown(), is_over=True))

    def _journal_end(self, transaction: TransactionId, ended: Collection) -> None:
        entry = self._journal.account(transaction).charge
        if entry is None:
            return
        match ended.state:
            case Paid():
                self._append(entry, Kind.CHARGED, ended.charge.amount)
            case NotPaid():
                self._append(entry, Kind.NOT_CHARGED, Yen(0))
            case _:
                self._append(entry, Kind.CHARGE_UNKNOWN, ended.charge.amount)
                self._log.write(LogEvent.MONEY_FAULT, device=entry.device, fault=Kind.CHARGE_UNKNOWN)
        self._transactions.pop(ended.charge.reference, None)

    def _refund_rest(self, transaction: TransactionId) -> None:
        account = self._journal.account(transaction)
        while account.refund is not None or account.to_refund > 0:
            intent = account.refund or self._intend_refund(transaction, account)
            self._refund(transaction, intent)
            account = self._journal.account(transaction)

    def _intend_refund(self, transaction: TransactionId, account: Account) -> Entry:
        charged = self._charged(transaction)
        count = sum(entry.kind is Kind.REFUND_INTENT for entry in self._entries(transaction))
        key = f"{transaction}-r{count}"
        intent = Entry(transaction, Kind.REFUND_INTENT, account.to_refund, charged.device, key=key)
        self._journal.append(intent)
        return intent

    def _refund(self, transaction: TransactionId, intent: Entry) -> None:
        peer = self._peers.get(PaymentMethod(intent.device))
        refund = Refund(ChargeReference(intent.key), _charge(self._charged(transaction)), intent.amount)
        result = RefundResult.UNKNOWN if peer is None else peer.refund(refund, self._allowance.left())
        self._append(intent, _RESULT[result], intent.amount)
        if result is not RefundResult.REFUNDED:
            self._log.write(LogEvent.MONEY_FAULT, device=intent.device, fault=_RESULT[result])

    def _charged(self, transaction: TransactionId) -> Entry:
        """The charge that the transaction was paid by: there is one, because means are not mixed."""
        return next(entry for entry in self._entries(transaction) if entry.kind is Kind.CHARGED)

    def _append(self, intent: Entry, kind: Kind, amount: Yen) -> None:
        self._journal.append(Entry(intent.transaction, kind, amount, intent.device, key=intent.key))

    def _entries(self, transaction: TransactionId) -> tuple[Entry, ...]:
        return entries_of(self._journal.events(transaction))


def _charge(entry: Entry) -> Charge:
    return Charge(ChargeReference(entry.key), entry.amount)
