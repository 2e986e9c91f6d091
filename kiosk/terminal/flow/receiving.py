"""Extent and items by who receives the paper: a way round two screens, off the usual one."""

from dataclasses import replace

from kiosk.domain.receivers import WANTED, Receiver, items_for, receivers_of
from kiosk.terminal.flow.drafts import chosen_service, steps_of
from kiosk.terminal.flow.events import Back, Cancel, CardPresenceChanged, Event, ReceiverChosen
from kiosk.terminal.flow.leaving import cancel
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.taking_card import choose
from kiosk.terminal.flow.transitions import Transition, show, stay


def ask_receiver(state: State) -> Transition:
    """Ask who receives the paper, where anything depends on it."""
    service = chosen_service(state)
    return show(state, Screen.RECEIVER) if service and receivers_of(service) else stay(state)


def on_receiver(state: State, event: Event) -> Transition:
    """提出先: what is chosen fills extent and items in, and the next screen shows them for changing."""
    match event:
        case CardPresenceChanged():
            return choose(state, state.screen)
        case Cancel():
            return cancel(state)
        case Back():
            return show(state, Screen.EXTENT)
        case ReceiverChosen(receiver=receiver):
            return _fill_in(state, receiver)
        case _:
            return stay(state)


def _fill_in(state: State, receiver: Receiver) -> Transition:
    service = chosen_service(state)
    if service is None or receiver not in receivers_of(service):
        return stay(state)
    wanted = WANTED[receiver]
    draft = replace(state.draft, extent=wanted.extent, items=items_for(receiver, service))
    filled = replace(state, draft=draft)
    steps = steps_of(filled)
    return show(filled, steps[steps.index(Screen.EXTENT) + 1])
