"""From the choice of the municipality to the citizen being known: connecting, PIN, authentication."""

from dataclasses import replace
from functools import partial

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import Connect, OpenSession, SignStatement
from kiosk.terminal.flow.events import (
    Back,
    Cancel,
    CardFailed,
    CardPresenceChanged,
    DeadlinePassed,
    Event,
    HonsekiChosen,
    MunicipalityConnected,
    Next,
    OfferArrived,
    OwnMunicipalityChosen,
    PinCleared,
    PinDigitTyped,
    PinRejected,
    PinWithdrawn,
    Refused,
    StatementSigned,
)
from kiosk.terminal.flow.leaving import cancel, refuse, without_answer
from kiosk.terminal.flow.reading import REFUSAL_OF, lay_card
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.taking_card import choose
from kiosk.terminal.flow.transitions import Transition, ask, show, stay
from kiosk.terminal.ports import PIN_LENGTH, CardPresence


def on_municipality(state: State, event: Event) -> Transition:
    """お住まいの市区町村, or the one of the 本籍."""
    match event:
        case OwnMunicipalityChosen():
            return _connect(state, None)
        case HonsekiChosen(code=None):
            return show(state, Screen.HONSEKI_LIST)
        case _:
            return _before_connecting(state, event)


def on_honseki_list(state: State, event: Event) -> Transition:
    """The list of municipalities; only what is on it can be chosen."""
    match event:
        case HonsekiChosen(code=code) if any(label.code == code for label in state.municipalities):
            return _connect(state, code)
        case Back():
            return show(state, Screen.MUNICIPALITY)
        case _:
            return _before_connecting(state, event)


def on_connecting(state: State, event: Event) -> Transition:
    """Center and municipality are being greeted."""
    match event:
        case MunicipalityConnected(municipality=municipality):
            return show(replace(state, municipality=municipality), Screen.PIN)
        case CardPresenceChanged() if not state.card_lies_there:
            return _card_went(state)
        case _:
            return without_answer(state, event, late=Refusal.CENTER_UNREACHABLE)


def on_pin(state: State, event: Event) -> Transition:
    """The keypad; the flow only counts."""
    match event:
        case PinDigitTyped() if state.pin_length < PIN_LENGTH:
            return stay(replace(state, pin_length=state.pin_length + 1))
        case PinCleared():
            return stay(replace(state, pin_length=0))
        case Next() if state.pin_length == PIN_LENGTH:
            return ask(replace(state, screen=Screen.AUTHENTICATING), SignStatement)
        case Back():
            return show(replace(state, pin_was_wrong=False), Screen.MUNICIPALITY)
        case CardPresenceChanged() if not state.card_lies_there:
            return _card_went(state)
        case Cancel():
            return cancel(state)
        case _:
            return stay(state)


def on_authenticating(state: State, event: Event) -> Transition:
    """The card signs, then center and municipality check; the card is free once it has signed."""
    return _on_opening(state, event) if state.statement_signed else _on_signing(state, event)


def _on_signing(state: State, event: Event) -> Transition:
    """A try may be under way: no cancel, and a card that goes is reported by its driver."""
    match event:
        case StatementSigned():
            return ask(replace(state, statement_signed=True, pin_was_wrong=False), OpenSession)
        case PinRejected(tries_left=0):
            return refuse(replace(state, tries_left=0), Refusal.CARD_PIN_LOCKED)
        case PinRejected(tries_left=tries_left):
            return _pin_again(replace(state, tries_left=tries_left, pin_was_wrong=True))
        case PinWithdrawn():
            return _pin_again(state)
        case CardFailed(problem=problem):
            return refuse(state, REFUSAL_OF[problem])
        case Refused(refusal=refusal):
            return refuse(state, refusal)
        case DeadlinePassed():
            return refuse(state, Refusal.CARD_NOT_READABLE)
        case _:
            return stay(state)


def _on_opening(state: State, event: Event) -> Transition:
    match event:
        case OfferArrived() if state.card is CardPresence.READER_MISSING:
            return refuse(state, Refusal.READER_MISSING)
        case OfferArrived(offer=offer):
            return choose(replace(state, offer=offer), Screen.KIND)
        case _:
            return without_answer(state, event, late=Refusal.ANSWER_TOO_LATE)


def _before_connecting(state: State, event: Event) -> Transition:
    """Nobody was greeted for the card yet: it may go and come back."""
    match event:
        case CardPresenceChanged() if not state.card_lies_there:
            return lay_card(state)
        case Cancel():
            return cancel(state)
        case _:
            return stay(state)


def _connect(state: State, municipality: MunicipalityCode | None) -> Transition:
    return ask(replace(state, screen=Screen.CONNECTING), partial(Connect, municipality=municipality))


def _pin_again(state: State) -> Transition:
    if not state.card_lies_there:
        return _card_went(state)
    return show(replace(state, pin_length=0), Screen.PIN)


def _card_went(state: State) -> Transition:
    """The municipality was greeted for the card that lay there: without it the session is over."""
    is_missing = state.card is CardPresence.READER_MISSING
    return refuse(state, Refusal.READER_MISSING if is_missing else Refusal.CARD_REMOVED_TOO_EARLY)
