"""Laying the card down and reading it. Nothing is lost yet: a card that goes too early is asked for again."""

from dataclasses import replace

from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import ReadCard
from kiosk.terminal.flow.events import (
    Back,
    Cancel,
    CardFailed,
    CardPresenceChanged,
    CardRead,
    Event,
)
from kiosk.terminal.flow.leaving import cancel, refuse, without_answer
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.transitions import Transition, ask, show, stay
from kiosk.terminal.ports import CardPresence, CardProblem

REFUSAL_OF: dict[CardProblem, Refusal] = {
    CardProblem.NOT_MY_NUMBER: Refusal.CARD_NOT_MY_NUMBER,
    CardProblem.WITHOUT_CERTIFICATE: Refusal.CARD_WITHOUT_CERTIFICATE,
    CardProblem.PHONE: Refusal.CARD_PHONE_NOT_SERVED,
    CardProblem.TORN_OUT: Refusal.CARD_REMOVED_TOO_EARLY,
    CardProblem.SWAPPED: Refusal.CARD_SWAPPED,
    CardProblem.UNREADABLE: Refusal.CARD_NOT_READABLE,
    CardProblem.SEVERAL_CARDS: Refusal.CARD_SEVERAL,
    CardProblem.MUTE: Refusal.CARD_MUTE,
    CardProblem.WITHOUT_PIN: Refusal.CARD_WITHOUT_PIN,
    CardProblem.READER_MISSING: Refusal.READER_MISSING,
}
"""What a problem with the card is called towards the citizen."""

MOST_TORN_READS = 3
"""A card that reads so badly, or a reader whose report cannot be believed, is not asked for ever."""


def lay_card(state: State) -> Transition:
    """Wait for a card, or read at once the one that lies there; what an earlier card told is dropped."""
    fresh = replace(state, screen=Screen.LAY_CARD, municipality=None, tries_left=None, pin_was_wrong=False)
    match state.card:
        case CardPresence.CARD_PRESENT:
            return ask(replace(fresh, screen=Screen.READING_CARD), ReadCard)
        case CardPresence.READER_MISSING:
            return refuse(fresh, Refusal.READER_MISSING)
        case CardPresence.EMPTY:
            return stay(replace(fresh, torn_reads=0))


def on_lay_card(state: State, event: Event) -> Transition:
    """The reader waits."""
    match event:
        case CardPresenceChanged():
            return lay_card(state)
        case Back():
            return show(state, Screen.NOTICE)
        case Cancel():
            return cancel(state)
        case _:
            return stay(state)


def on_reading_card(state: State, event: Event) -> Transition:
    """Certificate and tries left are being read; whether the card left too early, the driver knows."""
    match event:
        case CardRead(tries_left=0):
            return refuse(state, Refusal.CARD_PIN_LOCKED)
        case CardRead(tries_left=tries_left, has_pin_pad=has_pin_pad) if state.card_lies_there:
            known = replace(state, tries_left=tries_left, has_pin_pad=has_pin_pad)
            return show(replace(known, torn_reads=0), Screen.MUNICIPALITY)
        case CardRead():
            return lay_card(state)
        case CardFailed(problem=CardProblem.TORN_OUT):
            return _read_again(replace(state, torn_reads=state.torn_reads + 1))
        case CardFailed(problem=problem):
            return refuse(state, REFUSAL_OF[problem])
        case _:
            return without_answer(state, event, late=Refusal.CARD_NOT_READABLE)


def _read_again(state: State) -> Transition:
    """Ask for the card that was taken away; one that is still reported is read again, but not for ever."""
    if state.card_lies_there and state.torn_reads >= MOST_TORN_READS:
        return refuse(state, Refusal.CARD_NOT_READABLE)
    return lay_card(state)
