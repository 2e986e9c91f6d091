"""The inlets of the change machine: open for what can be given back, else shut."""

from collections.abc import Set

from kiosk.domain.money import Denomination
from kiosk.terminal.till.acceptance import ORDINARY, acceptable, without_notes
from kiosk.terminal.till.cash.changer import CashChanger, ChangerStatus
from kiosk.terminal.till.journal.account import Account


class Inlets:
    """Knows whether a deposit is open. `taken` is what this machine takes at all."""

    def __init__(self, changer: CashChanger, taken: Set[Denomination] = ORDINARY) -> None:
        self._changer = changer
        self._taken = taken
        self._are_open = False

    @property
    def are_open(self) -> bool:
        """Whether a deposit is open."""
        return self._are_open

    @property
    def are_ready(self) -> bool:
        """Whether a deposit could begin now."""
        return self._changer.status() is ChangerStatus.OK

    @property
    def have_stopped(self) -> bool:
        """Whether a jam or a fault keeps the machine from going on."""
        return self._changer.status() in (ChangerStatus.JAM, ChangerStatus.FAULT)

    def acceptable(self, account: Account) -> frozenset[Denomination]:
        """What may come next."""
        taken = self._taken if self._changer.takes_notes else without_notes(self._taken)
        return acceptable(account, self._changer.read_cash_counts().counts, taken)

    def open(self, account: Account) -> frozenset[Denomination]:
        """Begin the deposit unless it has begun, or nothing may come; answers what may."""
        accepted = self.acceptable(account)
        if accepted and not self._are_open:
            self._are_open = True
            self._changer.begin_deposit(accepted)
        return accepted

    def restrict(self, account: Account) -> None:
        """Go on with what may come next."""
        self._changer.restrict_deposit(self.acceptable(account))

    def shut(self) -> None:
        """End the deposit; what is on its way arrives first."""
        if self._are_open:
            self._are_open = False
            self._changer.fix_deposit()
            self._changer.end_deposit()
