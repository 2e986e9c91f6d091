"""What each screen says of itself in the audio mode: all that it shows, but for what is private.

Not said: names (persons are numbered), what was typed, and the cause of a refusal that tells of the person.
"""

from typing import assert_never

from kiosk.domain.money import Yen
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.speech import vocabulary
from kiosk.terminal.flow.speech.numbers import Counter, amount, counted, spelled
from kiosk.terminal.flow.speech.private import is_private
from kiosk.terminal.flow.state import LineState, State
from kiosk.terminal.ports import PaymentStage, Prompt, Utterance, VoiceLanguage, voice_of


def announcement(state: State) -> Utterance:
    """The whole of what the present state has to say."""
    if state.asks_still_there:
        return (Prompt.AUDIO_STILL_THERE, *_seconds_left(state))
    return _of_screen(state)


def seconds_left(state: State) -> Utterance:
    """The spoken countdown of "are you still there?"."""
    return _seconds_left(state)


def _of_screen(state: State) -> Utterance:  # noqa: C901, PLR0912 - one case a screen
    voice = voice_of(state.language)
    match state.screen:
        case Screen.ATTRACT:
            return (Prompt.AUDIO_WELCOME, Prompt.AUDIO_KEYS)
        case Screen.OUT_OF_SERVICE:
            return (Prompt.OUT_OF_SERVICE, *_why(state))
        case Screen.NOTICE:
            return (Prompt.NOTICE,)
        case Screen.LAY_CARD:
            return (Prompt.LAY_CARD, Prompt.WHERE_READER_IS)
        case Screen.READING_CARD:
            return (Prompt.READING_CARD,)
        case Screen.MUNICIPALITY:
            return (Prompt.WHICH_MUNICIPALITY,)
        case Screen.PREFECTURE:
            return (Prompt.WHICH_PREFECTURE,)
        case Screen.HONSEKI_LIST:
            return (Prompt.WHICH_CODE,)
        case Screen.CONNECTING:
            return (Prompt.CONNECTING,)
        case Screen.LAST_TRY:
            return (Prompt.LAST_TRY,)
        case Screen.PIN:
            return (*_pin(state, voice), Prompt.AUDIO_DIGIT_KEYS)
        case Screen.PIN_ON_READER:
            return (*_pin(state, voice), Prompt.PIN_ON_READER)
        case Screen.AUTHENTICATING:
            return (Prompt.AUTHENTICATING,)
        case Screen.TAKE_CARD:
            return (Prompt.TAKE_CARD, Prompt.CARD_NOT_NEEDED)
        case Screen.CARD_LEFT:
            return (Prompt.CARD_LEFT,)
        case (
            Screen.REGISTRATION
            | Screen.BIRTH_DATE
            | Screen.HITTOSHA
            | Screen.TELEPHONE
            | Screen.REGISTRATION_CHECK
            | Screen.REGISTERING
            | Screen.REGISTERED
        ):
            return _registration(state)
        case Screen.KIND:
            return (Prompt.CHOOSE,)
        case Screen.EXTENT:
            return (Prompt.WHICH_EXTENT,)
        case Screen.RECEIVER:
            return (Prompt.WHICH_RECEIVER,)
        case Screen.PERSONS:
            return (Prompt.WHICH_PERSONS,)
        case Screen.ITEMS:
            return (Prompt.WHICH_ITEMS,)
        case Screen.COPIES:
            return (Prompt.HOW_MANY_COPIES, *counted(state.draft.copies, Counter.COPIES, voice))
        case Screen.BASKET:
            return (Prompt.YOUR_CHOICE, *counted(len(state.order.lines), Counter.COPIES, voice))
        case Screen.APPLYING:
            return (Prompt.APPLYING,)
        case Screen.SUMMARY:
            return _summary(state, voice)
        case Screen.PREPARING_PAYMENT:
            return (Prompt.PREPARING_PAYMENT,)
        case Screen.PAYMENT_METHOD:
            declined = state.prompt is not None and state.prompt.stage is PaymentStage.DECLINED
            first = Prompt.PAYMENT_DECLINED if declined else Prompt.CHOOSE_PAYMENT
            return (first, Prompt.TOTAL, *amount(state.due, voice))
        case Screen.PAYMENT:
            return _payment(state, voice)
        case Screen.SCAN_CODE:
            return (Prompt.SCAN_CODE, Prompt.DUE, *amount(state.due, voice))
        case Screen.TOUCH_TERMINAL:
            return (*_terminal(state), Prompt.DUE, *amount(state.due, voice))
        case Screen.GIVING_BACK:
            return (Prompt.GIVING_BACK,)
        case Screen.PRINTING:
            done = sum(line.state is LineState.PRINTED for line in state.lines)
            return (Prompt.PRINTING, Prompt.PRINTED, *counted(done, Counter.COPIES, voice))
        case Screen.SETTLING:
            return (Prompt.SETTLING,)
        case Screen.TAKE_PAPER:
            return (*paper_to_take(state, voice), *_unprinted(state))
        case Screen.TAKE_RECEIPT:
            return (Prompt.TAKE_RECEIPT,)
        case Screen.TAKE_CHANGE:
            return change_to_take(state, voice)
        case Screen.MISPRINT:
            return (Prompt.WHICH_MISPRINT,)
        case Screen.MISPRINT_REFUND:
            return (Prompt.MISPRINT_REFUND,)
        case Screen.REFUSED:
            return (Prompt.CANNOT_GO_ON, *_why(state), *_owed(state, voice), *_transaction(state))
        case Screen.FAREWELL:
            return (Prompt.GOODBYE, *_owed(state, voice), *_transaction(state))
    assert_never(state.screen)


def paper_to_take(state: State, voice: VoiceLanguage) -> Utterance:
    """Take the certificate, and how many sheets there are."""
    if state.sheets:
        return (Prompt.TAKE_PAPER, Prompt.SHEETS_OUT, *counted(state.sheets, Counter.SHEETS, voice))
    certificates = len(state.printed_lines)
    return (Prompt.TAKE_PAPER, Prompt.PRINTED, *counted(certificates, Counter.COPIES, voice))


def change_to_take(state: State, voice: VoiceLanguage) -> Utterance:
    """Take the change, and how much it is."""
    paid_out = state.settlement.paid_out if state.settlement else Yen(0)
    return (Prompt.TAKE_CHANGE, Prompt.CHANGE_IS, *amount(paid_out, voice))


def wrong_pin(state: State, voice: VoiceLanguage) -> Utterance:
    """A wrong PIN, and how many tries are left."""
    return (Prompt.WRONG_PIN, *_tries_left(state, voice))


def _seconds_left(state: State) -> Utterance:
    return (Prompt.LEFT, *counted(state.still_there_seconds, Counter.SECONDS, voice_of(state.language)))


def _pin(state: State, voice: VoiceLanguage) -> Utterance:
    if state.pin_was_wrong:
        return wrong_pin(state, voice)
    return (Prompt.ENTER_PIN, *_tries_left(state, voice), Prompt.PIN_LOCK)


def _tries_left(state: State, voice: VoiceLanguage) -> Utterance:
    if state.tries_left is None:
        return ()
    return (Prompt.TRIES_LEFT, *counted(state.tries_left, Counter.TRIES, voice))


def _registration(state: State) -> Utterance:
    match state.screen:
        case Screen.REGISTRATION:
            return (Prompt.REGISTRATION,)
        case Screen.BIRTH_DATE:
            return (Prompt.BIRTH_DATE, Prompt.ENTRY_NOT_READ, Prompt.AUDIO_DIGIT_KEYS)
        case Screen.TELEPHONE:
            return (Prompt.TELEPHONE, Prompt.ENTRY_NOT_READ, Prompt.AUDIO_DIGIT_KEYS)
        case Screen.HITTOSHA:
            return (Prompt.HITTOSHA, Prompt.AUDIO_KANA_KEYS, Prompt.AUDIO_DIGIT_KEYS)
        case Screen.REGISTERED:
            number = state.registered.number if state.registered else ""
            return (Prompt.REGISTERED, Prompt.APPLICATION_NUMBER, *spelled(number))
        case Screen.REGISTERING:
            return (Prompt.REGISTERING,)
        case _:
            return (Prompt.REGISTRATION_CHECK, Prompt.ENTRY_NOT_READ)


def _summary(state: State, voice: VoiceLanguage) -> Utterance:
    fees = state.quote.fees if state.quote else ()
    lines = (
        part
        for line, fee in zip(state.order.lines, fees, strict=False)
        for part in (vocabulary.kind_name(line.kind), *amount(fee, voice))
    )
    return (Prompt.SUMMARY, *lines, Prompt.TOTAL, *amount(state.due, voice))


def _payment(state: State, voice: VoiceLanguage) -> Utterance:
    if state.received:
        missing = Yen(max(0, state.due - state.received))
        return (Prompt.RECEIVED, *amount(state.received, voice), Prompt.MISSING, *amount(missing, voice))
    coins_only = () if state.accepts_notes else (Prompt.COINS_ONLY,)
    return (Prompt.INSERT_MONEY, Prompt.DUE, *amount(state.due, voice), *coins_only, Prompt.MONEY_COMES_BACK)


def _terminal(state: State) -> Utterance:
    match state.prompt.stage if state.prompt else None:
        case PaymentStage.TOUCH_CARD:
            return (Prompt.TOUCH_TERMINAL,)
        case PaymentStage.TOUCH_CARD_AGAIN:
            return (Prompt.TOUCH_AGAIN,)
        case PaymentStage.OUT_OF_ORDER:
            return (Prompt.OUT_OF_ORDER,)
        case _:
            return (Prompt.PLEASE_WAIT,)


def _unprinted(state: State) -> Utterance:
    if state.refusal is Refusal.PRINT_UNCLEAR:
        return (Prompt.PRINT_UNCLEAR,)
    some_failed = any(line.state is LineState.VOID for line in state.lines)
    return (Prompt.SOME_FAILED,) if some_failed else ()


def _why(state: State) -> Utterance:
    """Cause, remedy, place and code of a refusal; of a private cause only where to go with the code."""
    if state.refusal is None:
        return ()
    code = (Prompt.CODE, *spelled(state.refusal.value))
    place = vocabulary.place(state.refusal)
    if is_private(state.refusal):
        return (Prompt.REASON_PRIVATE, place, *code)
    return (vocabulary.cause(state.refusal), vocabulary.remedy(state.refusal), place, *code)


def _owed(state: State, voice: VoiceLanguage) -> Utterance:
    owed = state.settlement.owed if state.settlement else Yen(0)
    return (Prompt.OWED, *amount(owed, voice)) if owed else ()


def _transaction(state: State) -> Utterance:
    return (Prompt.TRANSACTION, *spelled(state.transaction)) if state.transaction else ()
