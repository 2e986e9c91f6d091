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
    return _on_settlement(state, event) if state.settlement is None else _on_receipt(state, event)


def on_giving_back(state: State, event: Event) -> Transition:
    """Money that nothing was bought for is paid out."""
    return _on_settlement(state, event)


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
        case ReceiptPrinted(came_out=came_out):
            return hand_over(replace(state, receipt_came_out=came_out))
        case Refused() | DeadlinePassed():
            return hand_over(state)
        case _:
            return stay(state)


def _after_settlement(state: State, settlement: Settlement) -> Transition:
    settled = replace(state, settlement=settlement, received=settlement.received, till=TillState.SHUT)
    if settlement.owed:
        settled = replace(settled, refusal=Refusal.CASH_FAULT, ending=Ending.UNRESOLVED)
    if settled.screen is Screen.SETTLING and settled.printed_lines:
        return ask(settled, PrintReceipt)
    return hand_over(settled)


def _give_up(state: State) -> Transition:
    """The till does not say that the money is balanced: staff is told, the journal knows the rest."""
    return hand_over(
        replace(state, till=TillState.UNRESOLVED, refusal=Refusal.CASH_FAULT, ending=Ending.UNRESOLVED)
    )
