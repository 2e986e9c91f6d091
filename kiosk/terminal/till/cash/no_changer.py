"""A shop without cash: the change machine that is not there, and owes nobody a coin."""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.domain.money import Denomination
from kiosk.terminal.till.cash.changer import (
    CashCounts,
    ChangerStatus,
    DepositEvent,
    DispenseOrder,
    DispenseResult,
    DispenseUnknown,
    IllegalSequenceError,
    Journalled,
    NotDispensed,
    NoteInEscrow,
)

_NOTHING: Mapping[str, Denomination] = MappingProxyType({})


class NoChanger:
    """See `CashChanger`: takes nothing, gives nothing, and says so."""

    @property
    def outlets(self) -> Mapping[str, Denomination]:
        """None."""
        return _NOTHING

    def start(self, journalled: Mapping[str, Journalled], counts: Mapping[Denomination, int]) -> None:
        """Nothing to connect to."""

    def status(self) -> ChangerStatus:
        """ABSENT."""
        return ChangerStatus.ABSENT

    @property
    def takes_notes(self) -> bool:
        """False."""
        return False

    def begin_deposit(self, accepted: frozenset[Denomination]) -> None:
        """Raise IllegalSequenceError: a machine that is not OK opens no inlet."""
        del accepted
        raise IllegalSequenceError("there is no change machine")

    def restrict_deposit(self, accepted: frozenset[Denomination]) -> None:
        """No deposit ever goes on."""

    def poll(self) -> tuple[DepositEvent, ...]:
        """Nothing ever happens."""
        return ()

    def keep_note(self, note: NoteInEscrow) -> None:
        """No note ever waits."""

    def return_note(self, note: NoteInEscrow) -> None:
        """No note ever waits."""

    def fix_deposit(self) -> None:
        """No deposit ever goes on."""

    def end_deposit(self) -> None:
        """No deposit ever goes on."""

    def read_cash_counts(self) -> CashCounts:
        """Nothing can be paid out; what a citizen has to get in cash is owed by staff."""
        return CashCounts({}, discrepancy=False)

    def recount(self, counts: Mapping[Denomination, int]) -> None:
        """Nothing to count."""

    def clear_fault(self) -> None:
        """Nothing can be jammed."""

    def prepare_dispense(self, denomination: Denomination, count: int) -> DispenseOrder | None:
        """None."""
        del denomination, count
        return None

    def dispense(self, order: DispenseOrder) -> DispenseResult:
        """Nothing comes out."""
        del order
        return NotDispensed()

    def outcome_of(self, order: DispenseOrder) -> DispenseResult:
        """Unknown: the machine was taken away with a payout unfinished, and staff has to look."""
        del order
        return DispenseUnknown()

    def close(self) -> None:
        """Nothing to release."""
