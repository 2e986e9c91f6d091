"""The last screens: why it was refused, or goodbye. A touch or some seconds end the visit."""

from kiosk.terminal.flow.events import Event, MisprintReported, MoneyReceived, Next
from kiosk.terminal.flow.handing_over import give_back_late_money
from kiosk.terminal.flow.leaving import end
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.transitions import Transition, show, stay


def on_farewell(state: State, event: Event) -> Transition:
    """REFUSED and FAREWELL."""
    match event:
        case Next():
            return end(state)
        case MisprintReported() if state.can_report_misprint:
            return show(state, Screen.MISPRINT)
        case MoneyReceived():
            return give_back_late_money(state, resume=Screen.TAKE_CHANGE)
        case _:
            return stay(state)
