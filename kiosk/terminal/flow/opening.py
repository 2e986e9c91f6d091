"""Before the card: the attract screen, the notice and its consent, a machine that cannot serve."""

from kiosk.terminal.flow.events import Back, Cancel, CardPresenceChanged, Event, Next
from kiosk.terminal.flow.leaving import cancel
from kiosk.terminal.flow.reading import lay_card
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.transitions import Transition, show, stay
from kiosk.terminal.ports import CardPresence


def on_attract(state: State, event: Event) -> Transition:
    """Nobody is there; a touch starts."""
    match event:
        case Next():
            return show(state, Screen.NOTICE)
        case CardPresenceChanged(presence=CardPresence.READER_MISSING):
            return show(state, Screen.OUT_OF_SERVICE)
        case _:
            return stay(state)


def on_out_of_service(state: State, event: Event) -> Transition:
    """Without a reader nobody can be served; a reader that comes back ends this."""
    match event:
        case CardPresenceChanged(presence=CardPresence.EMPTY | CardPresence.CARD_PRESENT):
            return show(state, Screen.ATTRACT)
        case _:
            return stay(state)


def on_notice(state: State, event: Event) -> Transition:
    """利用上の注意: going on is the consent."""
    match event:
        case Next():
            return lay_card(state)
        case Back():
            return show(state, Screen.ATTRACT)
        case Cancel():
            return cancel(state)
        case _:
            return stay(state)
