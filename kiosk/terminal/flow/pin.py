"""The PIN: a warning before the last try, entry on screen or reader, and what the card says to it."""

from dataclasses import replace

from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import OpenSession, SignOnPad, SignStatement
from kiosk.terminal.flow.events import (
    Back,
    Cancel,
    CardFailed,
    CardPresenceChanged,
    DeadlinePassed,
    Event,
    Next,
    PadClosed,
    PinCleared,
    PinDigitTyped,
    PinRejected,
    PinWithdrawn,
    Refused,
    StatementSigned,
)
from kiosk.terminal.flow.leaving import cancel, refuse, time_out
from kiosk.terminal.flow.reading import REFUSAL_OF
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.transitions import Transition, ask, show, stay
from kiosk.terminal.ports import PIN_LENGTH, CardPresence, PadOutcome


def ask_for_pin(state: State) -> Transition:
    """Ask for it; before the last try only after a warning, so that nobody locks a card unknowing."""
    if not state.card_lies_there:
        return card_went(state)
    fresh = replace(state, pin_length=0)
    return show(fresh, Screen.LAST_TRY) if state.is_last_try else _enter_pin(fresh)


def on_last_try(state: State, event: Event) -> Transition:
    """One more wrong PIN locks the card: try all the same, or leave."""
    match event:
        case Next():
            return _enter_pin(state)
        case _:
            return _before_signing(state, event)


def on_pin(state: State, event: Event) -> Transition:
    """The keypad; the flow only counts."""
    match event:
        case PinDigitTyped() if state.pin_length < PIN_LENGTH:
            return stay(replace(state, pin_length=state.pin_length + 1))
        case PinCleared():
            return stay(replace(state, pin_length=0))
        case Next() if state.pin_length == PIN_LENGTH:
            return ask(replace(state, screen=Screen.AUTHENTICATING), SignStatement)
        case _:
            return _before_signing(state, event)


def on_pin_on_reader(state: State, event: Event) -> Transition:
    """The reader waits for digits; only its own keys can cancel."""
    match event:
        case PadClosed(outcome=outcome):
            return _on_pad_closed(state, outcome)
        case _:
            return on_signing(state, event)


def on_signing(state: State, event: Event) -> Transition:
    """A try may be under way: no cancel, and a card that goes is reported by its driver."""
    match event:
        case StatementSigned():
            signed = replace(state, screen=Screen.AUTHENTICATING, statement_signed=True, pin_was_wrong=False)
            return ask(signed, OpenSession)
        case PinRejected(tries_left=0):
            return refuse(replace(state, tries_left=0), Refusal.CARD_PIN_LOCKED)
        case PinRejected(tries_left=tries_left):
            return ask_for_pin(replace(state, tries_left=tries_left, pin_was_wrong=True))
        case PinWithdrawn():
            return ask_for_pin(state)
        case CardFailed(problem=problem):
            return refuse(state, REFUSAL_OF[problem])
        case Refused(refusal=refusal):
            return refuse(state, refusal)
        case DeadlinePassed():
            return refuse(state, Refusal.CARD_NOT_READABLE)
        case _:
            return stay(state)


def card_went(state: State) -> Transition:
    """The municipality was greeted for the card that lay there: without it the session is over."""
    is_missing = state.card is CardPresence.READER_MISSING
    return refuse(state, Refusal.READER_MISSING if is_missing else Refusal.CARD_REMOVED_TOO_EARLY)


def _enter_pin(state: State) -> Transition:
    if state.has_pin_pad:
        return ask(replace(state, screen=Screen.PIN_ON_READER), SignOnPad)
    return show(state, Screen.PIN)


def _on_pad_closed(state: State, outcome: PadOutcome) -> Transition:
    match outcome:
        case PadOutcome.CANCELLED:
            return cancel(state)
        case PadOutcome.TIMED_OUT:
            return time_out(state)
        case PadOutcome.WRONG_LENGTH:
            return ask_for_pin(state)
        case PadOutcome.NOT_SERVED:
            return ask_for_pin(replace(state, has_pin_pad=False))


def _before_signing(state: State, event: Event) -> Transition:
    match event:
        case Back():
            return show(replace(state, pin_was_wrong=False), Screen.MUNICIPALITY)
        case CardPresenceChanged() if not state.card_lies_there:
            return card_went(state)
        case Cancel():
            return cancel(state)
        case _:
            return stay(state)
