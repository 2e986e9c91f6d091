"""What every citizen hears, without the audio mode: one sentence a screen, and the number that matters."""

from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.speech.announcements import (
    change_to_take,
    paper_to_take,
    seconds_left,
    wrong_pin,
)
from kiosk.terminal.flow.speech.numbers import amount
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.timing import STILL_THERE_SECONDS
from kiosk.terminal.ports import PaymentStage, Prompt, Utterance, voice_of

_PROMPTS: dict[Screen, Prompt] = {
    Screen.OUT_OF_SERVICE: Prompt.OUT_OF_SERVICE,
    Screen.NOTICE: Prompt.WELCOME,
    Screen.LAY_CARD: Prompt.LAY_CARD,
    Screen.LAST_TRY: Prompt.LAST_TRY,
    Screen.PIN: Prompt.ENTER_PIN,
    Screen.PIN_ON_READER: Prompt.ENTER_PIN,
    Screen.TAKE_CARD: Prompt.TAKE_CARD,
    Screen.CARD_LEFT: Prompt.CARD_LEFT,
    Screen.REGISTRATION: Prompt.REGISTRATION,
    Screen.BIRTH_DATE: Prompt.BIRTH_DATE,
    Screen.HITTOSHA: Prompt.HITTOSHA,
    Screen.TELEPHONE: Prompt.TELEPHONE,
    Screen.REGISTRATION_CHECK: Prompt.REGISTRATION_CHECK,
    Screen.REGISTERED: Prompt.REGISTERED,
    Screen.KIND: Prompt.CHOOSE,
    Screen.PAYMENT_METHOD: Prompt.CHOOSE_PAYMENT,
    Screen.PRINTING: Prompt.PRINTING,
    Screen.TAKE_RECEIPT: Prompt.TAKE_RECEIPT,
    Screen.REFUSED: Prompt.REFUSED,
    Screen.FAREWELL: Prompt.GOODBYE,
}
_PIN_SCREENS = frozenset({Screen.PIN, Screen.PIN_ON_READER})


def guidance(state: State) -> Utterance:
    """What belongs to a state; nothing where one only waits or chooses."""
    voice = voice_of(state.language)
    if state.asks_still_there:
        is_first = state.still_there_seconds == STILL_THERE_SECONDS
        return (*((Prompt.STILL_THERE,) if is_first else ()), *seconds_left(state))
    if state.screen in _PIN_SCREENS and state.pin_was_wrong:
        return wrong_pin(state, voice)
    match state.screen:
        case Screen.PAYMENT:
            return (Prompt.INSERT_MONEY, Prompt.DUE, *amount(state.due, voice))
        case Screen.TAKE_PAPER:
            return paper_to_take(state, voice)
        case Screen.TAKE_CHANGE:
            return change_to_take(state, voice)
        case screen:
            prompt = _of_payment(state) or _PROMPTS.get(screen)
            return () if prompt is None else (prompt,)


def _of_payment(state: State) -> Prompt | None:
    """What the payment needs now; nothing while provider or terminal only keep one waiting."""
    match state.screen, state.prompt.stage if state.prompt else None:
        case Screen.PAYMENT_METHOD, PaymentStage.DECLINED:
            return Prompt.PAYMENT_DECLINED
        case Screen.SCAN_CODE, PaymentStage.SCAN_CODE:
            return Prompt.SCAN_CODE
        case Screen.TOUCH_TERMINAL, PaymentStage.TOUCH_CARD:
            return Prompt.TOUCH_TERMINAL
        case Screen.TOUCH_TERMINAL, PaymentStage.TOUCH_CARD_AGAIN:
            return Prompt.TOUCH_AGAIN
        case _:
            return None
