"""The till of a simulated terminal: a journal that keeps account for the judge and reports outcomes."""

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.domain.money import Yen
from kiosk.terminal.ports import (
    IssuedLine,
    IssuedOutcome,
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
    TransactionPhase,
    TransactionState,
    no_prompts,
)
from kiosk.trials.simulator.fibers import Scheduler


@dataclass
class Account:
    """One transaction of the till's journal."""

    fees: tuple[Yen, ...]
    on_received: Callable[[Yen], None]
    received: Yen = Yen(0)
    paid_out: Yen = Yen(0)
    issued: dict[int, IssuedLine] = field(default_factory=dict)
    intents: set[int] = field(default_factory=set)
    outcomes: dict[int, LineResult] = field(default_factory=dict)

    @property
    def kept(self) -> Yen:
        """The fees of the lines that are journalled as printed."""
        return Yen(
            sum(self.fees[line] for line, result in self.outcomes.items() if result is LineResult.PRINTED)
        )

    def ended(self) -> tuple[IssuedOutcome, ...]:
        """The outcomes of the issued lines that are journalled."""
        known = self.issued.keys() & self.outcomes.keys()
        return tuple(IssuedOutcome(self.issued[line], self.outcomes[line]) for line in sorted(known))

    def close(self) -> None:
        """What never was about to be printed is void; what was, staff has to decide."""
        for line in self.issued.keys() - self.intents:
            self.outcomes.setdefault(line, LineResult.VOID)

    def decide(self, papers: int) -> None:
        """What is undecided was printed as far as papers came out beyond those that are known."""
        for line in sorted(self.undecided):
            printed = [*self.outcomes.values()].count(LineResult.PRINTED)
            self.outcomes[line] = LineResult.PRINTED if papers > printed else LineResult.VOID

    @property
    def undecided(self) -> set[int]:
        """Lines that were about to be sent to the printer when the session died."""
        return self.intents - self.outcomes.keys()


class TillBook:
    """Implements `Till`: a journal in memory that outlives the session process, as the till's does.

    `tell` hears of each outcome right after the journal, and again.
    """

    def __init__(self, scheduler: Scheduler, tell: Callable[[IssuedOutcome], None]) -> None:
        self._scheduler = scheduler
        self._tell = tell
        self.accounts: dict[TransactionId, Account] = {}

    def offer(self, fees: tuple[Yen, ...]) -> PaymentOffer:
        """See `Till.offer`."""
        return PaymentOffer(Yen(sum(fees)), frozenset({PaymentMethod.CASH}), accepts_notes=True)

    def begin(
        self,
        transaction: TransactionId,
        fees: tuple[Yen, ...],
        on_received: ReceivedListener,
        method: PaymentMethod = PaymentMethod.CASH,  # noqa: ARG002 - simulated citizens pay in cash
        on_prompt: PromptListener = no_prompts,  # noqa: ARG002
    ) -> PaymentMeans:
        """See `Till.begin`."""
        self._scheduler.pause()
        self.accounts[transaction] = Account(fees, on_received)
        return PaymentMeans(accepts_notes=True)

    def state(self, transaction: TransactionId) -> TransactionState:
        """See `Till.state`."""
        account = self.accounts.get(transaction)
        if account is None:
            return TransactionState(TransactionPhase.UNKNOWN, Yen(0), Settlement(Yen(0), Yen(0), Yen(0)))
        balance = Settlement(account.received, account.paid_out, account.kept)
        due = Yen(sum(account.fees))
        is_paid = account.received >= due
        phase = TransactionPhase.PAID if is_paid else TransactionPhase.PAYING
        return TransactionState(phase, due, balance)

    def insert(self, transaction: TransactionId, coin: Yen) -> None:
        """The citizen puts money in."""
        account = self.accounts[transaction]
        account.received = Yen(account.received + coin)
        account.on_received(account.received)

    def record_issued(self, transaction: TransactionId, line: int, issued: IssuedLine) -> None:
        """See `Till.record_issued`."""
        self._scheduler.pause()
        self.accounts[transaction].issued[line] = issued

    def record_print_intent(self, transaction: TransactionId, line: int) -> None:
        """See `Till.record_print_intent`."""
        self._scheduler.pause()
        self.accounts[transaction].intents.add(line)

    def record_outcome(self, transaction: TransactionId, line: int, result: LineResult) -> None:
        """See `Till.record_outcome`."""
        self._scheduler.pause()
        if transaction in self.accounts:
            self.accounts[transaction].outcomes.setdefault(line, result)
            self._report(transaction)

    def record_misprints(self, transaction: TransactionId, lines: tuple[int, ...]) -> TillTrouble:
        """See `Till.record_misprints`; no simulated citizen finds fault with a paper."""
        del transaction, lines
        return TillTrouble.FAULT

    def settle(self, transaction: TransactionId) -> Settlement:
        """See `Till.settle`."""
        self._scheduler.pause()
        account = self.accounts[transaction]
        account.close()
        self._report(transaction)
        account.paid_out = Yen(account.received - account.kept)
        return Settlement(account.received, account.paid_out, account.kept)

    def leftover(self, transaction: TransactionId) -> Leftover:
        """See `Till.leftover`; no simulated session ends the visit of another, so kinds are not kept."""
        settlement = self.settle(transaction)
        return Leftover(settlement, settlement.paid_out, (), 0, "")

    def recover(self, transaction: TransactionId) -> set[int]:
        """What the till does for a session that died; gives the lines that staff has to decide."""
        account = self.accounts.get(transaction)
        if account is None:
            return set()
        account.close()
        undecided = account.undecided
        owed_by_staff = sum(account.fees[line] for line in undecided)
        account.paid_out = Yen(account.received - account.kept - min(owed_by_staff, account.received))
        self._report(transaction)
        return undecided

    def decide(self, transaction: TransactionId, papers: int) -> None:
        """Staff looks into the tray, where so many papers of the transaction came out."""
        account = self.accounts.get(transaction)
        if account is not None:
            account.decide(papers)
        self._report(transaction)

    def _report(self, transaction: TransactionId) -> None:
        account = self.accounts.get(transaction)
        for ended in account.ended() if account else ():
            self._tell(ended)
