"""Where each screen stands among the five steps that the citizen sees."""

from enum import IntEnum

from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending, State


class Step(IntEnum):
    """A step of the bar at the top; NONE shows no bar, FINISHED ticks all steps off."""

    NONE = 0
    CARD = 1
    PIN = 2
    CERTIFICATE = 3
    PAYMENT = 4
    COLLECTION = 5
    FINISHED = 6


STEPS: dict[Screen, Step] = {
    Screen.ATTRACT: Step.NONE,
    Screen.OUT_OF_SERVICE: Step.NONE,
    Screen.NOTICE: Step.CARD,
    Screen.LAY_CARD: Step.CARD,
    Screen.READING_CARD: Step.CARD,
    Screen.MUNICIPALITY: Step.CARD,
    Screen.PREFECTURE: Step.CARD,
    Screen.HONSEKI_LIST: Step.CARD,
    Screen.CONNECTING: Step.CARD,
    Screen.LAST_TRY: Step.PIN,
    Screen.PIN: Step.PIN,
    Screen.PIN_ON_READER: Step.PIN,
    Screen.AUTHENTICATING: Step.PIN,
    Screen.TAKE_CARD: Step.PIN,
    Screen.CARD_LEFT: Step.NONE,
    Screen.REGISTRATION: Step.NONE,
    Screen.BIRTH_DATE: Step.NONE,
    Screen.HITTOSHA: Step.NONE,
    Screen.TELEPHONE: Step.NONE,
    Screen.REGISTRATION_CHECK: Step.NONE,
    Screen.REGISTERING: Step.NONE,
    Screen.REGISTERED: Step.NONE,
    Screen.KIND: Step.CERTIFICATE,
    Screen.EXTENT: Step.CERTIFICATE,
    Screen.RECEIVER: Step.CERTIFICATE,
    Screen.PERSONS: Step.CERTIFICATE,
    Screen.ITEMS: Step.CERTIFICATE,
    Screen.COPIES: Step.CERTIFICATE,
    Screen.BASKET: Step.CERTIFICATE,
    Screen.APPLYING: Step.CERTIFICATE,
    Screen.SUMMARY: Step.CERTIFICATE,
    Screen.PREPARING_PAYMENT: Step.PAYMENT,
    Screen.PAYMENT_METHOD: Step.PAYMENT,
    Screen.PAYMENT: Step.PAYMENT,
    Screen.SCAN_CODE: Step.PAYMENT,
    Screen.TOUCH_TERMINAL: Step.PAYMENT,
    Screen.GIVING_BACK: Step.PAYMENT,
    Screen.PRINTING: Step.COLLECTION,
    Screen.SETTLING: Step.COLLECTION,
    Screen.TAKE_PAPER: Step.COLLECTION,
    Screen.TAKE_RECEIPT: Step.COLLECTION,
    Screen.TAKE_CHANGE: Step.COLLECTION,
    Screen.MISPRINT: Step.COLLECTION,
    Screen.MISPRINT_REFUND: Step.COLLECTION,
    Screen.REFUSED: Step.NONE,
    Screen.FAREWELL: Step.FINISHED,
}


def step_of(state: State) -> Step:
    """The step of `state`: nothing is ticked off that did not happen, such as paying before a cancel."""
    match state.screen:
        case Screen.GIVING_BACK | Screen.TAKE_CHANGE:
            return Step.COLLECTION if state.printed_lines else Step.PAYMENT
        case Screen.FAREWELL:
            return Step.FINISHED if state.ending is Ending.PRINTED else Step.NONE
        case screen:
            return STEPS[screen]
