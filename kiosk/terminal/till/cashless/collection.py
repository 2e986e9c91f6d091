"""One charge on its way to an end: when to ask again, when to close it, when to give up.

A charge ends as Paid or NotPaid, or it stays Unknown after several attempts to close it: then nobody
prints, nobody charges again, and staff decides.
"""

from dataclasses import dataclass, field, replace

from kiosk.terminal.till.cashless.charge import (
    CashlessService,
    Charge,
    ChargeState,
    NotPaid,
    Paid,
    Unknown,
    Unpaid,
    WaitingForSecondTouch,
    Working,
)


@dataclass(frozen=True, slots=True)
class Pace:
    """How long is waited for what, in seconds."""

    look: float
    """Between two questions."""
    patience: float
    """For the citizen to pay, from the start."""
    second_touch: float = 60.0
    """For the same card to come back."""
    closing_attempts: int = 3


@dataclass(frozen=True, slots=True)
class Collection:
    """Where a charge stands. `until` is the monotonic time at which it is closed."""

    charge: Charge
    until: float
    state: ChargeState = field(default_factory=Working)
    uncompleted: WaitingForSecondTouch | None = None
    """The card that left too early, once one did."""
    attempts: int = 0
    """To close it, so far."""
    is_over: bool = False


def begin(service: CashlessService, charge: Charge, pace: Pace, now: float) -> Collection:
    """Ask for the money. A start that nobody can tell the outcome of is closed at the next look."""
    state = service.start(charge)
    until = now if isinstance(state, Unknown) else now + pace.patience
    return _seen(Collection(charge, until), state, pace, now)


def resume(charge: Charge, pace: Pace, now: float) -> Collection:
    """Go on with a charge that an earlier process began: only ask."""
    return Collection(charge, now + pace.patience)


def look(service: CashlessService, collection: Collection, pace: Pace, now: float) -> Collection:
    """Ask how the charge stands, and close it where its time is over."""
    if now >= collection.until:
        return close(service, collection, pace)
    return _seen(collection, service.ask(collection.charge), pace, now)


def close(service: CashlessService, collection: Collection, pace: Pace) -> Collection:
    """Let nothing be paid any more. Over where the service says so, or after the last attempt."""
    state = service.cancel(collection.charge)
    attempts = collection.attempts + 1
    is_over = isinstance(state, Paid | NotPaid) or attempts >= pace.closing_attempts
    shown = state if is_over else collection.state
    return replace(collection, state=shown, attempts=attempts, is_over=is_over, until=0.0)


def _seen(collection: Collection, state: ChargeState, pace: Pace, now: float) -> Collection:
    match state:
        case Unknown():
            return collection
        case NotPaid(cause=Unpaid.EXPIRED):
            # A telephone that read the code in time may still pay: closing settles it.
            return replace(collection, until=now)
        case WaitingForSecondTouch() if collection.uncompleted is None:
            until = now + pace.second_touch
            return replace(collection, state=state, uncompleted=state, until=until)
        case _:
            return replace(collection, state=state, is_over=isinstance(state, Paid | NotPaid))
