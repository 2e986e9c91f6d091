"""Card first: no choice of a certificate while a card lies on the reader."""

from dataclasses import replace

from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.events import Cancel, CardPresenceChanged, Event
from kiosk.terminal.flow.leaving import cancel, farewell, part, refuse, take_card
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.transitions import Transition, show, stay
from kiosk.terminal.ports import CardPresence


def choose(state: State, screen: Screen) -> Transition:
    """Go to a screen of the choice; while a card lies there, ask for it first and come back."""
    if state.card_lies_there:
        return take_card(state, then=screen)
    return show(state, screen)


def on_take_card(state: State, event: Event) -> Transition:
    """The card is asked for until it is taken away."""
    is_over = state.return_to is Screen.FAREWELL
    match event:
        case CardPresenceChanged(presence=CardPresence.CARD_PRESENT):
            return stay(state)
        case CardPresenceChanged() if is_over:
            return part(state) if state.is_unsettled else farewell(state)
        case CardPresenceChanged(presence=CardPresence.READER_MISSING):
            return refuse(state, Refusal.READER_MISSING)
        case CardPresenceChanged():
            taken = replace(state, return_to=None, card_was_taken=True)
            return show(taken, state.return_to or Screen.FAREWELL)
        case Cancel() if not is_over:
            return cancel(state)
        case _:
            return stay(state)
