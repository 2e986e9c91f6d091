"""What is heard: each screen's prompt, again as a reminder or in a new language; keys, and their count."""

from kiosk.terminal.flow.commands import Command, Play, Say, Silence
from kiosk.terminal.flow.events import Event, TimerFired
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.timing import REMINDING
from kiosk.terminal.ports import PaymentStage, Prompt, Sound

_PROMPTS: dict[Screen, Prompt] = {
    Screen.NOTICE: Prompt.WELCOME,
    Screen.LAY_CARD: Prompt.LAY_CARD,
    Screen.LAST_TRY: Prompt.LAST_TRY,
    Screen.PIN: Prompt.ENTER_PIN,
    Screen.PIN_ON_READER: Prompt.ENTER_PIN,
    Screen.TAKE_CARD: Prompt.TAKE_CARD,
    Screen.REGISTRATION: Prompt.REGISTRATION,
    Screen.BIRTH_DATE: Prompt.BIRTH_DATE,
    Screen.HITTOSHA: Prompt.HITTOSHA,
    Screen.TELEPHONE: Prompt.TELEPHONE,
    Screen.REGISTRATION_CHECK: Prompt.REGISTRATION_CHECK,
    Screen.REGISTERED: Prompt.REGISTERED,
    Screen.KIND: Prompt.CHOOSE,
    Screen.PAYMENT_METHOD: Prompt.CHOOSE_PAYMENT,
    Screen.PAYMENT: Prompt.INSERT_MONEY,
    Screen.PRINTING: Prompt.PRINTING,
    Screen.TAKE_PAPER: Prompt.TAKE_PAPER,
    Screen.TAKE_RECEIPT: Prompt.TAKE_RECEIPT,
    Screen.TAKE_CHANGE: Prompt.TAKE_CHANGE,
    Screen.REFUSED: Prompt.REFUSED,
    Screen.FAREWELL: Prompt.GOODBYE,
}

_COUNTED = (
    Prompt.DIGITS_CLEARED,
    Prompt.ONE_DIGIT,
    Prompt.TWO_DIGITS,
    Prompt.THREE_DIGITS,
    Prompt.FOUR_DIGITS,
)
"""What is said of each number of typed digits."""

_PIN_SCREENS = frozenset({Screen.PIN, Screen.PIN_ON_READER})


def prompt_of(state: State) -> Prompt | None:
    """The prompt that belongs to a state, or None where nothing is spoken."""
    if state.asks_still_there:
        return Prompt.STILL_THERE
    if state.screen in _PIN_SCREENS and state.pin_was_wrong:
        return Prompt.WRONG_PIN
    return _of_payment(state) or _PROMPTS.get(state.screen)


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


def speech(before: State, after: State, event: Event) -> tuple[Command, ...]:
    """Speak what is new, repeat what is a reminder, fall silent where nothing belongs; sound the keys."""
    if after.ended:
        return ()
    return (*_prompting(before, after, event), *_key_sounds(before, after))


def _prompting(before: State, after: State, event: Event) -> tuple[Command, ...]:
    prompt = prompt_of(after)
    is_reminder = isinstance(event, TimerFired) and after.screen in REMINDING
    is_new = (prompt, after.language) != (prompt_of(before), before.language)
    if prompt is None:
        return (Silence(),) if is_new and prompt_of(before) is not None else ()
    return (Say(prompt, after.language),) if is_new or is_reminder else ()


def _key_sounds(before: State, after: State) -> tuple[Command, ...]:
    if before.screen is not Screen.PIN or after.screen is not Screen.PIN:
        return ()
    if before.pin_length == after.pin_length:
        return ()
    sound = (Play(Sound.KEY),) if after.pin_keys.are_heard else ()
    count = (Say(_COUNTED[after.pin_length], after.language),) if after.pin_keys.count_is_spoken else ()
    return (*sound, *count)
