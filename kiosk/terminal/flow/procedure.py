"""The procedure itself, a screen at a time: what an event does where one is."""

from dataclasses import replace
from typing import assert_never

from kiosk.terminal.flow.basket import on_applying, on_basket, on_summary
from kiosk.terminal.flow.choosing import on_choosing
from kiosk.terminal.flow.events import (
    Answer,
    AppearanceAsked,
    CardFoundLying,
    CardPresenceChanged,
    CitizenAct,
    ClosureChanged,
    ContrastChosen,
    Event,
    HoursChanged,
    LanguageChosen,
    LanguagesAsked,
    MoneyReceived,
    PaymentPrompted,
    PrinterStateChanged,
    ReachChosen,
    Relieved,
    Resumed,
    SheetPrinted,
    TextSizeChosen,
    TimerFired,
    VoiceStopped,
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
from kiosk.terminal.flow.opening import on_attract, on_card_left, on_notice, on_out_of_service
from kiosk.terminal.flow.paying import on_cashless, on_payment, on_payment_method, on_preparing_payment
from kiosk.terminal.flow.pin import on_last_try, on_pin, on_pin_on_reader
from kiosk.terminal.flow.printing import on_printing
from kiosk.terminal.flow.reading import on_lay_card, on_reading_card
from kiosk.terminal.flow.receiving import on_receiver
from kiosk.terminal.flow.registering import on_registered, on_registering, on_registration
from kiosk.terminal.flow.resuming import on_recall
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.settling import on_giving_back, on_settling
from kiosk.terminal.flow.sheets import Sheet
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.taking_card import on_take_card
from kiosk.terminal.flow.timing import REMINDING, on_timer
from kiosk.terminal.flow.transitions import Transition, stay


def proceed(state: State, event: Event) -> Transition:
    """What an awaited event does to the procedure; timers and speech follow from it."""
    noted = _noted(state, event)
    if isinstance(event, VoiceStopped):
        return stay(replace(noted, voice_is_stopped=state.screen in REMINDING))
    return on_timer(noted) if isinstance(event, TimerFired) else _on_screen(noted, event)


def _noted(state: State, event: Event) -> State:
    """What an event tells on every screen."""
    if isinstance(event, CitizenAct):
        return _answered_for(_as_wanted(state, event))
    if isinstance(event, Answer):
        return replace(state, open_command=None)
    match event:
        case CardPresenceChanged(presence=presence) | CardFoundLying(presence=presence):
            laid_or_taken = replace(state, card=presence)
            has_moved = laid_or_taken.card_lies_there is not state.card_lies_there
            return _answered_for(laid_or_taken) if has_moved else laid_or_taken
        case PrinterStateChanged() | HoursChanged() | Resumed() | Relieved():
            return state
        case ClosureChanged(closure=closure):
            return replace(state, closure=closure)
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


def _as_wanted(state: State, act: CitizenAct) -> State:
    """The language, how the screens look, and the sheets to choose them from; on every screen."""
    match act:
        case LanguageChosen(language=language):
            return replace(state, language=language, sheet=None)
        case TextSizeChosen(size=size):
            return replace(state, appearance=replace(state.appearance, text=size))
        case ContrastChosen(contrast=contrast):
            return replace(state, appearance=replace(state.appearance, contrast=contrast))
        case ReachChosen(reach=reach):
            return replace(state, appearance=replace(state.appearance, reach=reach))
        case LanguagesAsked():
            return _with_sheet(state, Sheet.LANGUAGES)
        case AppearanceAsked():
            return _with_sheet(state, Sheet.APPEARANCE)
        case _:
            return state


def _with_sheet(state: State, sheet: Sheet) -> State:
    return replace(state, sheet=None if state.sheet is sheet else sheet)


def _answered_for(state: State) -> State:
    """Somebody is there, and need not be asked any more."""
    return replace(state, still_there_seconds=0) if state.asks_still_there else state


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
        case Screen.CARD_LEFT:
            return on_card_left(state, event)
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
        case Screen.RECEIVER:
            return on_receiver(state, event)
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
