"""Payment by code or by touch: what the till asks of the citizen, and how it ends without money."""

from dataclasses import replace

from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.events import Back, Event
from kiosk.terminal.flow.leaving import refuse
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending, State
from kiosk.terminal.flow.transitions import Transition, show, stay
from kiosk.terminal.ports import PaymentStage


def on_back(state: State, event: Event) -> Transition:
    """To the other ways to pay, if there are any; what was begun is ended when another one is chosen."""
    match event:
        case Back() if len(state.methods) > 1:
            return show(replace(state, prompt=None), Screen.PAYMENT_METHOD)
        case _:
            return stay(state)


def on_prompt(state: State) -> Transition:
    """Declined: another way, if there is one. Unknown: nothing is printed and nothing charged again.

    Where the machine for cash stopped, what is in it goes back.
    """
    match state.prompt.stage if state.prompt else None:
        case PaymentStage.DECLINED if len(state.methods) > 1:
            return show(state, Screen.PAYMENT_METHOD)
        case PaymentStage.DECLINED:
            return refuse(state, Refusal.PAYMENT_DECLINED)
        case PaymentStage.UNKNOWN:
            return refuse(replace(state, ending=Ending.UNRESOLVED), Refusal.PAYMENT_UNKNOWN)
        case PaymentStage.OUT_OF_ORDER:
            return refuse(state, Refusal.CASH_FAULT)
        case _:
            return stay(state)
