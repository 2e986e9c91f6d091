"""Paper, receipt and change: each is asked for until the citizen says that it was taken."""

from dataclasses import replace

from kiosk.terminal.flow.commands import Settle
from kiosk.terminal.flow.events import Event, MoneyReceived, Next
from kiosk.terminal.flow.leaving import leave, part
from kiosk.terminal.flow.parting import Parting
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.transitions import Transition, ask, show, stay
from kiosk.terminal.ports import PaymentMethod

_ORDER = (Screen.TAKE_PAPER, Screen.TAKE_RECEIPT, Screen.TAKE_CHANGE)


def hand_over(state: State) -> Transition:
    """Begin with the first thing to take; after late money, where the procedure stood."""
    first = state.return_to or Screen.TAKE_PAPER
    if state.is_unsettled:
        return give_back_late_money(state, resume=first)
    if state.leaves_farewell:
        return leave(state, Parting.THINGS_TO_TAKE)
    return _ask_for_next(replace(state, return_to=None), _ORDER[_ORDER.index(first) :])


def on_taking(state: State, event: Event) -> Transition:
    """One thing lies there to be taken."""
    match event:
        case Next():
            return _ask_for_next(state, _ORDER[_ORDER.index(state.screen) + 1 :])
        case MoneyReceived():
            return give_back_late_money(state, resume=state.screen)
        case _:
            return stay(state)


def give_back_late_money(state: State, resume: Screen) -> Transition:
    """Settle again if there is more money than was settled; then ask to take from `resume` on."""
    if not state.is_unsettled:
        return stay(state)
    return ask(replace(state, screen=Screen.GIVING_BACK, return_to=resume), Settle)


def _ask_for_next(state: State, candidates: tuple[Screen, ...]) -> Transition:
    for screen in candidates:
        if _lies_there(state, screen):
            return show(replace(state, reminders=0), screen)
    return part(state)


def _lies_there(state: State, screen: Screen) -> bool:
    match screen:
        case Screen.TAKE_PAPER:
            return state.sheets > 0 or bool(state.printed_lines)
        case Screen.TAKE_RECEIPT:
            return state.receipt_came_out
        case _:
            return _has_coins(state)


def _has_coins(state: State) -> bool:
    """Whether money lies in the tray: what was paid without cash goes back without."""
    if state.sold_before is not None:
        return state.dispensed_before > 0
    is_cash = state.method in {None, PaymentMethod.CASH}
    return is_cash and state.settlement is not None and state.settlement.paid_out > 0
