"""The procedure as one pure function: every event in every state; what does not apply changes nothing."""

from dataclasses import replace
from typing import assert_never

from kiosk.terminal.flow.basket import on_applying, on_basket, on_summary
from kiosk.terminal.flow.choosing import on_choosing
from kiosk.terminal.flow.commands import Command, EndSession, ForgetPin, Silence
from kiosk.terminal.flow.events import (
    Answer,
    CardPresenceChanged,
    CitizenAct,
    Event,
    LanguageChosen,
    MoneyReceived,
    PaymentPrompted,
    PrinterStateChanged,
    Relieved,
    Resumed,
    SheetPrinted,
    TimerFired,
)
from kiosk.terminal.flow.farewell import on_farewell
from kiosk.terminal.flow.handing_over import on_taking
from kiosk.terminal.flow.identity import (
    on_authenticating,
    on_connecting,
    on_honseki_list,
    on_municipality,
    on_prefecture,
)
from kiosk.terminal.flow.misprint import on_misprint, on_misprint_refund
from kiosk.terminal.flow.opening import on_attract, on_notice, on_out_of_service
from kiosk.terminal.flow.paying import on_cashless, on_payment, on_payment_method, on_preparing_payment
from kiosk.terminal.flow.pin import on_last_try, on_pin, on_pin_on_reader
from kiosk.terminal.flow.printing import on_printing
from kiosk.terminal.flow.reading import on_lay_card, on_reading_card
from kiosk.terminal.flow.registering import on_registered, on_registering, on_registration
from kiosk.terminal.flow.resuming import on_recall
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.settling import on_giving_back, on_settling
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.taking_card import on_take_card
from kiosk.terminal.flow.timing import on_timer, timers
from kiosk.terminal.flow.transitions import Transition, stay
from kiosk.terminal.flow.voice import speech


def step(state: State, event: Event) -> Transition:
    """The next state, and the commands to perform in their order."""
    if state.ended or not _is_awaited(state, event):
        return stay(state)
    moved, commands = _moved(state, event)
    settled, forgets_pin = _with_pin_forgotten(state, moved)
    timed, timer_commands = timers(state, settled, event)
    last: tuple[Command, ...] = (Silence(), EndSession()) if timed.ended else ()
    return timed, (*forgets_pin, *commands, *timer_commands, *speech(state, timed, event), *last)


def applies(state: State, event: Event) -> bool:
    """Whether the event would do anything beyond showing that somebody is there; for enabling buttons."""
    if state.ended or not _is_awaited(state, event):
        return False
    return _moved(state, event) != stay(state)


def _is_awaited(state: State, event: Event) -> bool:
    """Answers to closed commands and timers that were stopped are dropped."""
    if isinstance(event, Answer | SheetPrinted):
        return event.command == state.open_command
    if isinstance(event, TimerFired):
        return event.timer == state.timer
    return True


def _moved(state: State, event: Event) -> Transition:
    noted = _noted(state, event)
    return on_timer(noted) if isinstance(event, TimerFired) else _on_screen(noted, event)


def _noted(state: State, event: Event) -> State:
    """What an event tells on every screen."""
    if isinstance(event, LanguageChosen):
        return _answered_for(replace(state, language=event.language))
    if isinstance(event, CitizenAct):
        return _answered_for(state)
    if isinstance(event, Answer):
        return replace(state, open_command=None)
    match event:
        case CardPresenceChanged(presence=presence):
            moved = replace(state, card=presence)
            return _answered_for(moved) if moved.card_lies_there is not state.card_lies_there else moved
        case PrinterStateChanged() | Resumed() | Relieved():
            return state
        case MoneyReceived(received=received):
            return _answered_for(replace(state, received=max(received, state.received)))
        case PaymentPrompted(prompt=prompt):
            return _answered_for(replace(state, prompt=prompt))
        case TimerFired():
            return replace(state, timer=None)
        case SheetPrinted():
            return state
        case _:
            assert_never(event)


def _answered_for(state: State) -> State:
    """Somebody is there, and need not be asked any more."""
    return replace(state, asks_still_there=False) if state.asks_still_there else state


def _on_screen(state: State, event: Event) -> Transition:  # noqa: C901, PLR0912 - one case a screen
    match state.screen:
        case Screen.SETTLING | Screen.GIVING_BACK if state.recalls is not None:
            return on_recall(state, event)
        case Screen.ATTRACT:
            return on_attract(state, event)
        case Screen.OUT_OF_SERVICE:
            return on_out_of_service(state, event)
        case Screen.NOTICE:
            return on_notice(state, event)
        case Screen.LAY_CARD:
            return on_lay_card(state, event)
        case Screen.READING_CARD:
            return on_reading_card(state, event)
        case Screen.MUNICIPALITY:
            return on_municipality(state, event)
        case Screen.PREFECTURE:
            return on_prefecture(state, event)
        case Screen.HONSEKI_LIST:
            return on_honseki_list(state, event)
        case Screen.CONNECTING:
            return on_connecting(state, event)
        case Screen.LAST_TRY:
            return on_last_try(state, event)
        case Screen.PIN:
            return on_pin(state, event)
        case Screen.PIN_ON_READER:
            return on_pin_on_reader(state, event)
        case Screen.AUTHENTICATING:
            return on_authenticating(state, event)
        case Screen.TAKE_CARD:
            return on_take_card(state, event)
        case (
            Screen.REGISTRATION
            | Screen.BIRTH_DATE
            | Screen.HITTOSHA
            | Screen.TELEPHONE
            | Screen.REGISTRATION_CHECK
        ):
            return on_registration(state, event)
        case Screen.REGISTERING:
            return on_registering(state, event)
        case Screen.REGISTERED:
            return on_registered(state, event)
        case Screen.KIND | Screen.EXTENT | Screen.PERSONS | Screen.ITEMS | Screen.COPIES:
            return on_choosing(state, event)
        case Screen.BASKET:
            return on_basket(state, event)
        case Screen.APPLYING:
            return on_applying(state, event)
        case Screen.SUMMARY:
            return on_summary(state, event)
        case Screen.PREPARING_PAYMENT:
            return on_preparing_payment(state, event)
        case Screen.PAYMENT_METHOD:
            return on_payment_method(state, event)
        case Screen.PAYMENT:
            return on_payment(state, event)
        case Screen.SCAN_CODE | Screen.TOUCH_TERMINAL:
            return on_cashless(state, event)
        case Screen.GIVING_BACK:
            return on_giving_back(state, event)
        case Screen.PRINTING:
            return on_printing(state, event)
        case Screen.SETTLING:
            return on_settling(state, event)
        case Screen.TAKE_PAPER | Screen.TAKE_RECEIPT | Screen.TAKE_CHANGE:
            return on_taking(state, event)
        case Screen.MISPRINT:
            return on_misprint(state, event)
        case Screen.MISPRINT_REFUND:
            return on_misprint_refund(state, event)
        case Screen.REFUSED | Screen.FAREWELL:
            return on_farewell(state, event)
    assert_never(state.screen)


def _with_pin_forgotten(before: State, after: State) -> Transition:
    """No digit outlives the PIN screen and its one use; on the screen itself the entry counts alone."""
    stays_on_pin = before.screen is Screen.PIN and after.screen is Screen.PIN
    if before.pin_length == 0 or stays_on_pin:
        return stay(after)
    is_in_use = after.screen is Screen.AUTHENTICATING and not after.statement_signed
    return stay(after) if is_in_use else (replace(after, pin_length=0), (ForgetPin(),))
