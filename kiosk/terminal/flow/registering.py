"""利用登録申請: three things that the applicant types, one look at them together, and the receipt."""

from dataclasses import replace
from datetime import date
from functools import partial

from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import (
    MAX_KANA,
    Particulars,
    RegistrationInvitation,
    birth_date_of,
    is_kana,
    is_telephone,
)
from kiosk.terminal.flow.commands import Register
from kiosk.terminal.flow.events import (
    Back,
    Cancel,
    CardPresenceChanged,
    Event,
    KeyErased,
    KeyTyped,
    Next,
    RegistrationTaken,
)
from kiosk.terminal.flow.kana import with_key
from kiosk.terminal.flow.leaving import cancel, part, refuse, without_answer
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import RegistrationForm, State
from kiosk.terminal.flow.taking_card import choose
from kiosk.terminal.flow.transitions import Transition, ask, show, stay
from kiosk.terminal.ports import CardPresence

_STEPS = (
    Screen.REGISTRATION,
    Screen.BIRTH_DATE,
    Screen.HITTOSHA,
    Screen.TELEPHONE,
    Screen.REGISTRATION_CHECK,
)
BIRTH_DATE_DIGITS = 8
_TELEPHONE_DIGITS = 11
DIGIT_SCREENS = frozenset({Screen.BIRTH_DATE, Screen.TELEPHONE})
"""Where a ten-key pad types; on the other screens it moves."""


def invited(state: State, invitation: RegistrationInvitation) -> Transition:
    """The municipality knows nobody by this card and may be applied to."""
    if state.card is CardPresence.READER_MISSING:
        return refuse(state, Refusal.READER_MISSING)
    return choose(replace(state, invitation=invitation), Screen.REGISTRATION)


def on_registration(state: State, event: Event) -> Transition:
    """REGISTRATION to REGISTRATION_CHECK."""
    match event:
        case CardPresenceChanged():
            return choose(state, state.screen)
        case Cancel():
            return cancel(state)
        case Back() if state.screen is not Screen.REGISTRATION:
            return show(state, _STEPS[_STEPS.index(state.screen) - 1])
        case KeyTyped(key=key):
            return stay(replace(state, form=_typed(state.screen, state.form, key)))
        case KeyErased():
            return stay(replace(state, form=_erased(state.screen, state.form)))
        case Next() if state.screen is Screen.REGISTRATION_CHECK:
            return _apply(state)
        case Next() if is_answered(state):
            return show(state, _STEPS[_STEPS.index(state.screen) + 1])
        case _:
            return stay(state)


def on_registering(state: State, event: Event) -> Transition:
    """The municipality takes the application; nothing can be typed here, so a card may lie there."""
    match event:
        case RegistrationTaken(receipt=receipt):
            return choose(replace(state, registered=receipt, form=RegistrationForm()), Screen.REGISTERED)
        case _:
            return without_answer(state, event, late=Refusal.ANSWER_TOO_LATE)


def on_registered(state: State, event: Event) -> Transition:
    """The number of the application stands there to be noted down."""
    match event:
        case Next():
            return part(state)
        case _:
            return stay(state)


def is_answered(state: State) -> bool:
    """Whether the present screen has what the application needs of it."""
    match state.screen:
        case Screen.BIRTH_DATE:
            return _birth_date(state) is not None
        case Screen.HITTOSHA:
            return is_kana(state.form.hittosha_kana)
        case Screen.TELEPHONE:
            return is_telephone(state.form.telephone)
        case _:
            return True


def _birth_date(state: State) -> date | None:
    if state.invitation is None:
        return None
    return birth_date_of(state.form.birth_date, state.invitation.expires_at.date())


def _apply(state: State) -> Transition:
    birth_date, form = _birth_date(state), state.form
    if birth_date is None or not (is_kana(form.hittosha_kana) and is_telephone(form.telephone)):
        return stay(state)
    particulars = Particulars(birth_date, form.hittosha_kana.strip("　"), form.telephone)
    return ask(replace(state, screen=Screen.REGISTERING), partial(Register, particulars=particulars))


def _typed(screen: Screen, form: RegistrationForm, key: str) -> RegistrationForm:
    match screen:
        case Screen.BIRTH_DATE if key.isdecimal() and len(form.birth_date) < BIRTH_DATE_DIGITS:
            return replace(form, birth_date=form.birth_date + key)
        case Screen.TELEPHONE if key.isdecimal() and len(form.telephone) < _TELEPHONE_DIGITS:
            return replace(form, telephone=form.telephone + key)
        case Screen.HITTOSHA:
            return replace(form, hittosha_kana=with_key(form.hittosha_kana, key)[:MAX_KANA])
        case _:
            return form


def _erased(screen: Screen, form: RegistrationForm) -> RegistrationForm:
    """Without the last character that was typed on this screen."""
    match screen:
        case Screen.BIRTH_DATE:
            return replace(form, birth_date=form.birth_date[:-1])
        case Screen.TELEPHONE:
            return replace(form, telephone=form.telephone[:-1])
        case Screen.HITTOSHA:
            return replace(form, hittosha_kana=form.hittosha_kana[:-1])
        case _:
            return form
