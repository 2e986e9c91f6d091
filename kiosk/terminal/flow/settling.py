"""Balancing the money: after the last line, after a cancel, and whenever a coin comes late."""

from dataclasses import replace

from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import PrintReceipt, Settle
from kiosk.terminal.flow.events import DeadlinePassed, Event, ReceiptPrinted, Refused, Settled
from kiosk.terminal.flow.handing_over import hand_over
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending, State, TillState
from kiosk.terminal.flow.transitions import Transition, ask, stay
from kiosk.terminal.ports import Settlement


def on_settling(state: State, event: Event) -> Transition:
    """All lines are decided: settle, then print the receipt of what was printed."""
    return _on_receipt(state, event) if state.slip_asked else _on_settlement(state, event)


def on_giving_back(state: State, event: Event) -> Transition:
    """Money that nothing was bought for is paid out; a slip says what the machine could not pay."""
    return _on_receipt(state, event) if state.slip_asked else _on_settlement(state, event)


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


def _on_receipt(state: State, event: Event) -> Transition:
    match event:
        case ReceiptPrinted(came_out=True):
            first = Screen.TAKE_RECEIPT if state.return_to is Screen.TAKE_CHANGE else state.return_to
            return hand_over(replace(state, receipt_came_out=True, slip_asked=False, return_to=first))
        case ReceiptPrinted() | Refused() | DeadlinePassed():
            return hand_over(replace(state, slip_asked=False))
        case _:
            return stay(state)


def _after_settlement(state: State, settlement: Settlement) -> Transition:
    settled = replace(state, settlement=settlement, received=settlement.received, till=TillState.SHUT)
    if settlement.owed and not state.misprinted:
        settled = replace(settled, refusal=Refusal.CASH_FAULT, ending=Ending.UNRESOLVED)
    if _deserves_a_slip(state, settlement):
        return ask(replace(settled, slip_asked=True), PrintReceipt)
    return hand_over(settled)


def _deserves_a_slip(before: State, settlement: Settlement) -> bool:
    """What was printed has its receipt; money that the machine owes has its slip, once."""
    owed_before = before.settlement.owed if before.settlement else 0
    is_first_receipt = before.screen is Screen.SETTLING and bool(before.printed_lines)
    return is_first_receipt or settlement.owed > owed_before


def _give_up(state: State) -> Transition:
    """The till does not say that the money is balanced: staff is told, the journal knows the rest."""
    return hand_over(
        replace(state, till=TillState.UNRESOLVED, refusal=Refusal.CASH_FAULT, ending=Ending.UNRESOLVED)
    )
