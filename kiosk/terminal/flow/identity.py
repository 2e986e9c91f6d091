"""From the choice of the municipality to the citizen being known: connecting, then authentication."""

from dataclasses import replace
from functools import partial

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import Connect
from kiosk.terminal.flow.events import (
    Back,
    Cancel,
    CardPresenceChanged,
    Event,
    HonsekiChosen,
    MunicipalityConnected,
    OfferArrived,
    OwnMunicipalityChosen,
    PrefectureChosen,
    RegistrationInvited,
)
from kiosk.terminal.flow.leaving import cancel, refuse, without_answer
from kiosk.terminal.flow.pin import ask_for_pin, card_went, on_signing
from kiosk.terminal.flow.reading import lay_card
from kiosk.terminal.flow.registering import invited
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.taking_card import choose
from kiosk.terminal.flow.transitions import Transition, ask, show, stay
from kiosk.terminal.ports import CardPresence


def on_municipality(state: State, event: Event) -> Transition:
    """お住まいの市区町村, or the one of the 本籍."""
    match event:
        case OwnMunicipalityChosen():
            return _connect(state, None)
        case HonsekiChosen(code=None) if len(state.prefectures) > 1:
            return show(state, Screen.PREFECTURE)
        case HonsekiChosen(code=None):
            return show(state, Screen.HONSEKI_LIST)
        case _:
            return _before_connecting(state, event)


def on_prefecture(state: State, event: Event) -> Transition:
    """The prefecture of the 本籍; skipped where there is only one."""
    match event:
        case PrefectureChosen(code=code) if code in state.prefectures:
            return show(replace(state, prefecture=code), Screen.HONSEKI_LIST)
        case Back():
            return show(state, Screen.MUNICIPALITY)
        case _:
            return _before_connecting(state, event)


def on_honseki_list(state: State, event: Event) -> Transition:
    """The list of municipalities; only what is on it can be chosen."""
    match event:
        case HonsekiChosen(code=code) if any(label.code == code for label in state.listed_municipalities):
            return _connect(state, code)
        case Back() if state.prefecture is not None:
            return show(state, Screen.PREFECTURE)
        case Back():
            return show(state, Screen.MUNICIPALITY)
        case _:
            return _before_connecting(state, event)


def on_connecting(state: State, event: Event) -> Transition:
    """Center and municipality are being greeted."""
    match event:
        case MunicipalityConnected(municipality=municipality):
            return ask_for_pin(replace(state, municipality=municipality))
        case CardPresenceChanged() if not state.card_lies_there:
            return card_went(state)
        case _:
            return without_answer(state, event, late=Refusal.CENTER_UNREACHABLE)


def on_authenticating(state: State, event: Event) -> Transition:
    """The card signs, then center and municipality check; the card is free once it has signed."""
    return _on_opening(state, event) if state.statement_signed else on_signing(state, event)


def _on_opening(state: State, event: Event) -> Transition:
    match event:
        case OfferArrived() if state.card is CardPresence.READER_MISSING:
            return refuse(state, Refusal.READER_MISSING)
        case OfferArrived(offer=offer):
            return choose(replace(state, offer=offer), Screen.KIND)
        case RegistrationInvited(invitation=invitation):
            return invited(state, invitation)
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
