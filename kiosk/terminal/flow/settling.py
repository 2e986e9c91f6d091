"""Balancing the money: after the last line, after a cancel, and whenever a coin comes late."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from kiosk.domain.money import Yen
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import PrintSlip, Settle
from kiosk.terminal.flow.events import DeadlinePassed, Event, Refused, Settled, SlipPrinted
from kiosk.terminal.flow.handing_over import hand_over
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending, State, TillState
from kiosk.terminal.flow.transitions import Transition, ask, stay
from kiosk.terminal.ports import RefundReason, Settlement

_NOTHING = Settlement(Yen(0), Yen(0), Yen(0))


def on_settling(state: State, event: Event) -> Transition:
    """All lines are decided: settle, then print the slips: of what was printed, of what is owed."""
    return _on_slip(state, event) if state.slips_due else _on_settlement(state, event)


def on_giving_back(state: State, event: Event) -> Transition:
    """Money that nothing was bought for is paid out; a slip says what is left to the staff."""
    return _on_slip(state, event) if state.slips_due else _on_settlement(state, event)


def _on_settlement(state: State, event: Event) -> Transition:
    match event:
        case Settled(settlement=settlement) if settlement.received < state.received:
            return ask(state, Settle)
        case Settled(settlement=settlement):
            return _after_settlement(state, settlement)
        case Refused() | DeadlinePassed():
            return _give_up(state)
        case _:
            return stay(state)


def _on_slip(state: State, event: Event) -> Transition:
    match event:
        case SlipPrinted(came_out=True):
            first = Screen.TAKE_RECEIPT if state.return_to is Screen.TAKE_CHANGE else state.return_to
            return _print_slips(replace(state, receipt_came_out=True, return_to=first), state.slips_due[1:])
        case SlipPrinted() | Refused() | DeadlinePassed():
            return _print_slips(state, state.slips_due[1:])
        case _:
            return stay(state)


def _print_slips(state: State, slips: tuple[RefundReason | None, ...]) -> Transition:
    """One after the other, then hand over."""
    due = replace(state, slips_due=slips)
    return ask(due, partial(PrintSlip, reason=slips[0])) if slips else hand_over(due)


def _after_settlement(state: State, settlement: Settlement) -> Transition:
    settled = replace(state, settlement=settlement, received=settlement.received, till=TillState.SHUT)
    if settlement.owed > state.fees_misprinted:
        settled = replace(settled, refusal=Refusal.CASH_FAULT, ending=Ending.UNRESOLVED)
    return _print_slips(settled, tuple(_slips_after(state, settlement)))


def _slips_after(before: State, settlement: Settlement) -> Iterator[RefundReason | None]:
    """What was printed has its receipt; what staff has to decide about has its slip, once."""
    if before.screen is Screen.SETTLING and before.printed_lines:
        yield None
    known = before.settlement or _NOTHING
    unclear = settlement.unclear - known.unclear
    if settlement.owed - known.owed > unclear:
        yield RefundReason.NOT_PAID_OUT
    if unclear:
        yield RefundReason.UNKNOWN_REFUND
    if before.settlement is None and before.refusal is Refusal.PAYMENT_UNKNOWN:
        yield RefundReason.UNKNOWN_CHARGE


def _give_up(state: State) -> Transition:
    """The till does not say that the money is balanced: staff is told, the journal knows the rest."""
    return hand_over(
        replace(state, till=TillState.UNRESOLVED, refusal=Refusal.CASH_FAULT, ending=Ending.UNRESOLVED)
    )
