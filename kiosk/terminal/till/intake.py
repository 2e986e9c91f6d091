"""Money on its way in: for one transaction at a time, by one means; what belongs to none is set aside.

What comes is journalled always, in whatever state the till is, and only then told to the session.
"""

from kiosk.domain.money import Yen
from kiosk.terminal.ports import (
    PaymentMeans,
    PaymentMethod,
    PaymentOffer,
    PaymentPrompt,
    PaymentStage,
    PromptListener,
    ReceivedListener,
    TillTrouble,
    TransactionId,
    no_prompts,
)
from kiosk.terminal.till.acceptance import has_notes
from kiosk.terminal.till.cash.changer import CashChanger, NoteInEscrow
from kiosk.terminal.till.cashless.port import Cashless
from kiosk.terminal.till.deposits import DepositBook, is_stray
from kiosk.terminal.till.inlets import Inlets
from kiosk.terminal.till.journal.account import Account
from kiosk.terminal.till.journal.events import Entry, Kind
from kiosk.terminal.till.journal.journal import Journal


class Intake:
    """Belongs to the till's thread. Each call raises JournalError where the journal cannot be written."""

    def __init__(self, journal: Journal, changer: CashChanger, cashless: Cashless, inlets: Inlets) -> None:
        self._journal = journal
        self._changer = changer
        self._cashless = cashless
        self._inlets = inlets
        self._deposits = DepositBook(journal)
        self._active: TransactionId | None = None
        self._listener: ReceivedListener = _nobody
        self._on_prompt: PromptListener = no_prompts
        self._strays: list[TransactionId] = []

    @property
    def takes_cash(self) -> bool:
        """Whether the change machine could take money now."""
        return self._inlets.are_ready

    def is_for(self, transaction: TransactionId) -> bool:
        """Whether money that comes now is this transaction's."""
        return transaction == self._active

    def offer(self, account: Account) -> PaymentOffer | TillTrouble:
        """How the account's fees could be paid now."""
        methods = set(self._cashless.methods())
        accepts_notes = False
        if self.takes_cash:
            accepts_notes = has_notes(self._inlets.acceptable(account))
            methods.add(PaymentMethod.CASH)
        if not methods:
            return TillTrouble.NOT_READY
        return PaymentOffer(account.due, frozenset(methods), accepts_notes)

    def begin(
        self,
        transaction: TransactionId,
        method: PaymentMethod,
        listener: ReceivedListener,
        on_prompt: PromptListener,
    ) -> PaymentMeans | TillTrouble:
        """Take money for an open transaction from now on; a charge by another means is ended first."""
        self._active, self._listener, self._on_prompt = transaction, listener, on_prompt
        account = self._without_other_charge(transaction, method)
        if account.has_unknown_charge:
            return TillTrouble.FAULT
        if method is PaymentMethod.CASH:
            return self._open_inlets(account)
        return self._charge(transaction, account, method)

    def poll(self) -> tuple[TransactionId, ...]:
        """Take what machine and peers tell; the transactions of money that came for no other.

        While somebody pays none is told: giving it back may wait for a peer, and nobody would hear the coins
        that come meanwhile.
        """
        self._listen()
        for transaction in self._cashless.poll():
            self._credited(transaction)
        if self._active is not None:
            return ()
        strays, self._strays = tuple(self._strays), []
        return strays

    def end(self, transaction: TransactionId) -> None:
        """Take nothing more for it: what is on its way arrives first, and a charge comes to its end.

        What does not arrive, and did not go back either, is for staff. Whoever pays for another transaction
        meanwhile is left to it: only what came without cash, and is told late, ends beside it.
        """
        if self._active in (None, transaction):
            self._inlets.shut()
        self._listen()
        self._deposits.notes.doubt(transaction)
        self._cashless.settle(transaction)

    def leave(self, transaction: TransactionId) -> None:
        """The transaction is closed: nobody is told of it any more."""
        if transaction == self._active:
            self._active, self._listener, self._on_prompt = None, _nobody, no_prompts

    def _open_inlets(self, account: Account) -> PaymentMeans:
        if account.paid_in:
            self._listener(account.paid_in)
        return PaymentMeans(accepts_notes=has_notes(self._inlets.open(account)))

    def _without_other_charge(self, transaction: TransactionId, method: PaymentMethod) -> Account:
        """The account after a charge by another means was ended: the citizen changed their mind."""
        charge = self._journal.account(transaction).charge
        if charge is not None and charge.device != method:
            self._cashless.give_up(transaction)
        return self._journal.account(transaction)

    def _charge(
        self, transaction: TransactionId, account: Account, method: PaymentMethod
    ) -> PaymentMeans | TillTrouble:
        """Money that is in already, or may be, is not mixed with a charge; one under way is gone on with."""
        if account.received:
            self._listener(account.paid_in)
            return PaymentMeans(accepts_notes=False)
        self._inlets.shut()
        if not self._cashless.begin(transaction, account.due, method, self._on_prompt):
            return TillTrouble.NOT_READY
        return PaymentMeans(accepts_notes=False)

    def _listen(self) -> None:
        for event in self._changer.poll():
            credited = self._deposits.record(event, self._active)
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

    def _credited(self, transaction: TransactionId) -> None:
        if is_stray(transaction):
            self._strays.append(transaction)
        if transaction != self._active:
            return
        account = self._journal.account(transaction)
        if account.paid_in >= account.due:
            self._inlets.shut()
            self._journal.append(Entry(transaction, Kind.DUE_MET, account.due))
        elif self._inlets.are_open:
            self._inlets.restrict(account)
        self._listener(account.paid_in)

    def _decide_on(self, note: NoteInEscrow) -> None:
        """Keep the note in escrow where its rest could be given back, else let it go."""
        if self._active is not None and self._is_wanted(note, self._active):
            self._deposits.notes.intend(self._active, note)
            self._changer.keep_note(note)
        else:
            self._changer.return_note(note)

    def _is_wanted(self, note: NoteInEscrow, transaction: TransactionId) -> bool:
        account = self._journal.account(transaction)
        return self._inlets.are_open and note.denomination in self._inlets.acceptable(account)


def _nobody(_: Yen) -> None:
    """The listener while no transaction is active."""
