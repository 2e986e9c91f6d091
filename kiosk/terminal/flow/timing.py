"""How long each screen waits, and what happens when nobody answers. Seconds; time arrives as an event."""

from dataclasses import replace

from kiosk.terminal.flow.commands import Command, CommandId, StartTimer, StopTimer
from kiosk.terminal.flow.events import CitizenAct, Event, MoneyReceived, PaymentPrompted, TimerFired
from kiosk.terminal.flow.leaving import card_is_left, end, time_out
from kiosk.terminal.flow.misprint import think_better_of_it
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.transitions import Transition, stay

IDLE_SECONDS = 60.0
STILL_THERE_SECONDS = 30
"""Time to answer "are you still there?": more than the 20 s that WCAG 2.2.1 asks for."""
COUNTDOWN_SECONDS = 10
"""How often the voice says what is left of it."""
BY_EAR = 3.0
"""Listening takes longer than reading: how much longer screens wait in the audio mode."""
REMINDER_SECONDS = 8.0
REMINDERS_UNTIL_LOUD = 2
REMINDERS_UNTIL_LOUDEST = 4
REMINDERS_UNTIL_STAFF = 6
"""Nearly a minute of asking; then a tone calls the staff."""
MAX_REMINDERS = 12
"""After these the citizen is taken to have gone, and nobody else may go on with the session."""
MONEY_SECONDS = 180.0
"""After the last coin, or for a payment without cash, before the question; the quote holds little longer."""
REFUSED_SECONDS = 45.0
FAREWELL_SECONDS = 10.0
MISPRINT_SECONDS = 20.0
"""The farewell where paper came out: time to look at it and to say that it is not right."""

ASKING = frozenset(
    {
        Screen.NOTICE,
        Screen.LAY_CARD,
        Screen.MUNICIPALITY,
        Screen.PREFECTURE,
        Screen.HONSEKI_LIST,
        Screen.LAST_TRY,
        Screen.PIN,
        Screen.REGISTRATION,
        Screen.BIRTH_DATE,
        Screen.HITTOSHA,
        Screen.TELEPHONE,
        Screen.REGISTRATION_CHECK,
        Screen.KIND,
        Screen.EXTENT,
        Screen.RECEIVER,
        Screen.PERSONS,
        Screen.ITEMS,
        Screen.COPIES,
        Screen.BASKET,
        Screen.SUMMARY,
        Screen.PAYMENT_METHOD,
        Screen.PAYMENT,
        Screen.SCAN_CODE,
        Screen.TOUCH_TERMINAL,
        Screen.REGISTERED,
    }
)
"""Screens on which silence is answered by a question before it ends the visit."""
REMINDING = frozenset(
    {Screen.TAKE_CARD, Screen.CARD_LEFT, Screen.TAKE_PAPER, Screen.TAKE_RECEIPT, Screen.TAKE_CHANGE}
)
"""Screens whose prompt is repeated until the citizen acts."""
_BOUND_TO_A_QUOTE = frozenset({Screen.PAYMENT, Screen.SCAN_CODE, Screen.TOUCH_TERMINAL})
"""Their time is long already, and ends with the quote."""


def seconds_of(state: State) -> float | None:
    """How long the state lasts if nothing happens; None where only an answer can end it."""
    if state.asks_still_there:
        return COUNTDOWN_SECONDS
    seconds = _seconds_by_eye(state)
    if seconds is None or state.audio is None or state.screen in REMINDING | _BOUND_TO_A_QUOTE:
        return seconds
    return BY_EAR * seconds


def _seconds_by_eye(state: State) -> float | None:
    match state.screen:
        case Screen.PAYMENT if state.received:
            return MONEY_SECONDS
        case Screen.SCAN_CODE | Screen.TOUCH_TERMINAL:
            return MONEY_SECONDS
        case Screen.ATTRACT | Screen.OUT_OF_SERVICE if _is_changed(state):
            return IDLE_SECONDS
        case Screen.REFUSED:
            return REFUSED_SECONDS
        case Screen.FAREWELL:
            return MISPRINT_SECONDS if state.can_report_misprint else FAREWELL_SECONDS
        case Screen.MISPRINT:
            return IDLE_SECONDS
        case screen if screen in REMINDING:
            return REMINDER_SECONDS
        case screen if screen in ASKING:
            return IDLE_SECONDS
        case _:
            return None


def _is_changed(state: State) -> bool:
    """Whether somebody left the first screen other than the next citizen is to find it."""
    return _as_found(state) != state


def _as_found(state: State) -> State:
    first = State()
    return replace(
        state, language=first.language, appearance=first.appearance, sheet=first.sheet, audio=first.audio
    )


def on_timer(state: State) -> Transition:
    """The state has lasted as long as it may."""
    match state.screen:
        case Screen.ATTRACT | Screen.OUT_OF_SERVICE:
            return stay(_as_found(state))
        case Screen.REFUSED | Screen.FAREWELL:
            return end(state)
        case Screen.MISPRINT:
            return think_better_of_it(state)
        case Screen.TAKE_CARD:
            return _remind_of_card(state)
        case screen if screen in REMINDING:
            return stay(replace(state, reminders=min(REMINDERS_UNTIL_STAFF, state.reminders + 1)))
        case screen if screen in ASKING:
            return _count_down(state) if state.asks_still_there else _ask_still_there(state)
        case _:
            return stay(state)


def timers(before: State, after: State, event: Event) -> Transition:
    """Replace the running timer when the state began anew: another screen, or somebody acted."""
    begins_anew = (
        after.screen is not before.screen
        or after.still_there_seconds != before.still_there_seconds
        or isinstance(event, CitizenAct | MoneyReceived | PaymentPrompted | TimerFired)
    )
    if not begins_anew:
        return stay(after)
    stopped: tuple[Command, ...] = () if after.timer is None else (StopTimer(after.timer),)
    seconds = seconds_of(after)
    if seconds is None or after.ended:
        return replace(after, timer=None), stopped
    timer = after.next_command
    started = replace(after, timer=timer, next_command=CommandId(timer + 1))
    return started, (*stopped, StartTimer(timer, seconds))


def _ask_still_there(state: State) -> Transition:
    return stay(replace(state, still_there_seconds=STILL_THERE_SECONDS))


def _count_down(state: State) -> Transition:
    left = state.still_there_seconds - COUNTDOWN_SECONDS
    return time_out(state) if left <= 0 else stay(replace(state, still_there_seconds=left))


def _remind_of_card(state: State) -> Transition:
    """The card of a visit that is over is left to the staff; before that, silence ends the visit first."""
    if state.reminders >= MAX_REMINDERS:
        is_over = state.return_to is Screen.FAREWELL
        after, commands = card_is_left(state) if is_over else time_out(state)
        return replace(after, reminders=state.reminders), commands
    return stay(replace(state, reminders=state.reminders + 1))
