"""Before the card: the attract screen, the notice and its consent, a machine that cannot serve."""

from dataclasses import replace

from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.events import (
    Back,
    Cancel,
    CardFoundLying,
    CardPresenceChanged,
    ClosureChanged,
    Event,
    HoursChanged,
    Next,
    PrinterStateChanged,
    Relieved,
    Resumed,
)
from kiosk.terminal.flow.leaving import cancel, end
from kiosk.terminal.flow.printer_refusals import refusal_of
from kiosk.terminal.flow.reading import lay_card
from kiosk.terminal.flow.resuming import resume
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.transitions import Transition, show, stay
from kiosk.terminal.ports import CardPresence


def on_attract(state: State, event: Event) -> Transition:
    """Nobody is there; a touch starts."""
    match event:
        case Next():
            return show(state, Screen.NOTICE)
        case Resumed(remainder=remainder):
            return resume(state, remainder)
        case _:
            return on_out_of_service(state, event)


def on_out_of_service(state: State, event: Event) -> Transition:
    """Without reader or printer, or out of hours, nobody can be served; this ends by itself.

    What staff closed, staff alone opens.
    """
    match event:
        case CardFoundLying():
            return show(state, Screen.CARD_LEFT)
        case CardPresenceChanged() | ClosureChanged():
            return _open_or_closed(state)
        case PrinterStateChanged(troubles=troubles):
            return _open_or_closed(replace(state, printer_troubles=troubles))
        case HoursChanged(reopens=reopens):
            return _open_or_closed(replace(state, reopens=reopens))
        case Relieved():
            return stay(replace(state, ended=True))
        case _:
            return stay(state)


def on_card_left(state: State, event: Event) -> Transition:
    """Somebody's card lies there and nobody is asked anything; it opens again when the card is gone."""
    match event:
        case CardPresenceChanged() if not state.card_lies_there:
            return end(state) if state.return_to is Screen.FAREWELL else _open_or_closed(state)
        case _:
            return stay(state)


def _open_or_closed(state: State) -> Transition:
    """What would refuse every citizen in the end is said before anybody begins."""
    reason = _reason_to_close(state)
    is_open = reason is None and state.closure is None
    return show(replace(state, refusal=reason), Screen.ATTRACT if is_open else Screen.OUT_OF_SERVICE)


def _reason_to_close(state: State) -> Refusal | None:
    if state.card is CardPresence.READER_MISSING:
        return Refusal.READER_MISSING
    trouble = refusal_of(state.printer_troubles)
    return Refusal.OUT_OF_HOURS if trouble is None and state.reopens is not None else trouble


def on_notice(state: State, event: Event) -> Transition:
    """利用上の注意: going on is the consent."""
    match event:
        case Next():
            return lay_card(state)
        case Back():
            return _open_or_closed(state)
        case Cancel():
            return cancel(state)
        case _:
            return stay(state)
