"""One transaction's money, folded from its events. Pure: the only memory that the till has of money."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import reduce

from kiosk.domain.money import Yen
from kiosk.terminal.ports import Settlement, TransactionPhase, TransactionState
from kiosk.terminal.till.journal.events import Entry, Kind


@dataclass(frozen=True, slots=True)
class Account:
    """One transaction's money, folded from its events."""

    fees: Mapping[int, Yen] = field(default_factory=dict)
    """The fee of each line by its number."""
    received: Yen = Yen(0)
    paid_out: Yen = Yen(0)
    owed: Yen = Yen(0)
    """What staff owes to the citizen, because the machine could not pay it."""
    printed: frozenset[int] = frozenset()
    void: frozenset[int] = frozenset()
    misprinted: frozenset[int] = frozenset()
    """Printed lines whose paper the citizen reported as not right; their fees are part of `owed`."""
    intended: frozenset[int] = frozenset()
    """Lines that were about to be sent to the printer."""
    is_open: bool = False
    is_closed: bool = False
    payouts: int = 0
    """Payout intents so far; the next one's number."""
    unfinished_payout: Entry | None = None
    """The intent of which no result is known."""
    charged: Yen = Yen(0)
    """What came in cashless; part of `received`."""
    refunded: Yen = Yen(0)
    """What went back cashless; part of `paid_out`."""
    charge: Entry | None = None
    """The intent of a charge of which no result is known."""
    refund: Entry | None = None
    """The intent of a refund of which no result is known."""
    note: Entry | None = None
    """The intent to stack a note of which the acceptor has not told where it went."""
    has_unknown_charge: bool = False
    claimed: Yen = Yen(0)
    """What staff had owed before, to be paid out now; part of `received`."""
    unrefundable: Yen = Yen(0)
    """What came in cashless and cannot go back that way; part of `owed`."""
    astray: Yen = Yen(0)
    """What came in notes of which nobody knows where they lie; part of `unclear`, and pays no fee."""
    unclear: Yen = Yen(0)
    """What nobody knows the end of: a refund, a note, or what a hopper paid; part of `owed`."""

    @property
    def due(self) -> Yen:
        """The fees of all lines."""
        return Yen(sum(self.fees.values()))

    @property
    def paid_in(self) -> Yen:
        """What came in for the fees."""
        return Yen(self.received - self.astray)

    @property
    def undecided(self) -> frozenset[int]:
        """Lines that may have been printed, and of which nobody told the end."""
        return self.intended - self.printed - self.void

    @property
    def kept(self) -> Yen:
        """The fees of the lines of which the paper came out, and is right."""
        return Yen(sum(self.fees[line] for line in self.printed - self.misprinted))

    @property
    def to_pay_out(self) -> Yen:
        """What the citizen has to get back if no further line is printed."""
        return Yen(self.received - self.paid_out - self.owed - self.kept)

    @property
    def to_refund(self) -> Yen:
        """The part of `to_pay_out` that came in cashless and goes back the same way."""
        refundable = self.charged - self.refunded - self.unrefundable
        return Yen(max(0, min(refundable, self.to_pay_out)))

    @property
    def to_dispense(self) -> Yen:
        """The part of `to_pay_out` that goes back in coins."""
        return Yen(self.to_pay_out - self.to_refund)

    @property
    def state(self) -> TransactionState:
        """The account in the words of the port, while it is open and after."""
        return TransactionState(self._phase, self.due, self.settlement, self.has_unknown_charge)

    @property
    def _phase(self) -> TransactionPhase:
        if not self.is_open:
            return TransactionPhase.UNKNOWN
        if self.is_closed:
            return TransactionPhase.CLOSED
        return TransactionPhase.PAID if self.paid_in >= self.due else TransactionPhase.PAYING

    @property
    def settlement(self) -> Settlement:
        """The account in the words of the port."""
        return Settlement(self.received, self.paid_out, self.kept, self.owed, self.unclear)


def fold(entries: Iterable[Entry]) -> Account:
    """The account after the events of one transaction, in their order."""
    return reduce(_apply, entries, Account())


def _apply(account: Account, entry: Entry) -> Account:  # noqa: C901, PLR0911, PLR0912 - one arm a kind
    match entry.kind:
        case Kind.OPEN:
            return replace(account, is_open=True)
        case Kind.LINE:
            return replace(account, fees={**account.fees, int(entry.key): entry.amount})
        case Kind.CREDIT:
            note = account.note if account.note and account.note.device != entry.device else None
            return replace(account, received=Yen(account.received + entry.amount), note=note)
        case Kind.NOTE_INTENT:
            return replace(account, note=entry)
        case Kind.NOTE_RETURNED:
            return replace(account, note=None)
        case Kind.NOTE_UNKNOWN:
            return replace(
                account,
                received=Yen(account.received + entry.amount),
                owed=Yen(account.owed + entry.amount),
                unclear=Yen(account.unclear + entry.amount),
                astray=Yen(account.astray + entry.amount),
                note=None,
            )
        case Kind.CLAIMED:
            return replace(
                account,
                received=Yen(account.received + entry.amount),
                claimed=Yen(account.claimed + entry.amount),
            )
        case Kind.PRINT_INTENT:
            return replace(account, intended=account.intended | {int(entry.key)})
        case Kind.PRINTED:
            return replace(account, printed=account.printed | {int(entry.key)})
        case Kind.VOID:
            return replace(account, void=account.void | {int(entry.key)})
        case Kind.MISPRINTED:
            return replace(
                account,
                misprinted=account.misprinted | {int(entry.key)},
                owed=Yen(account.owed + entry.amount),
            )
        case Kind.PAYOUT_INTENT:
            return replace(account, payouts=account.payouts + 1, unfinished_payout=entry)
        case Kind.PAYOUT_RESULT:
            paid_out = Yen(account.paid_out + entry.amount)
            return replace(account, paid_out=paid_out, unfinished_payout=None)
        case Kind.UNRESOLVED:
            return replace(account, unfinished_payout=None, unclear=Yen(account.unclear + entry.amount))
        case Kind.OWED:
            return replace(account, owed=Yen(account.owed + entry.amount))
        case Kind.CHARGE_INTENT:
            return replace(account, charge=entry)
        case Kind.CHARGED:
            return replace(
                account,
                received=Yen(account.received + entry.amount),
                charged=Yen(account.charged + entry.amount),
                charge=None,
            )
        case Kind.NOT_CHARGED:
            return replace(account, charge=None)
        case Kind.CHARGE_UNKNOWN:
            return replace(account, charge=None, has_unknown_charge=True)
        case Kind.REFUND_INTENT:
            return replace(account, refund=entry)
        case Kind.REFUNDED:
            return replace(
                account,
                paid_out=Yen(account.paid_out + entry.amount),
                refunded=Yen(account.refunded + entry.amount),
                refund=None,
            )
        case Kind.REFUND_FAILED:
            return _without_refund(account, entry)
        case Kind.REFUND_UNKNOWN:
            return replace(_without_refund(account, entry), unclear=Yen(account.unclear + entry.amount))
        case Kind.CLOSED:
            return replace(account, is_closed=True)
        case (
            Kind.COUNTED
            | Kind.NOTICED
            | Kind.EVENTS_LOST
            | Kind.DEVICE_RESET
            | Kind.DUE_MET
            | Kind.PRINTED_LATE
            | Kind.RESOLVED_BY_STAFF
            | Kind.CASE_ANSWERED
            | Kind.CLEARED_BY_STAFF
            | Kind.FILLED
            | Kind.EMPTIED
            | Kind.ISSUED
            | Kind.DISCREPANCY
            | Kind.POSITION
            | Kind.DAY_CLOSED
        ):
            return account


def _without_refund(account: Account, entry: Entry) -> Account:
    """It did not surely go back by the means by which it came: staff owes it."""
    return replace(
        account,
        owed=Yen(account.owed + entry.amount),
        unrefundable=Yen(account.unrefundable + entry.amount),
        refund=None,
    )
