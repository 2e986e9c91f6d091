"""Ways out of the procedure, open from wherever it stands: refused, cancelled, timed out, done."""

from dataclasses import replace

from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import Settle
from kiosk.terminal.flow.events import Cancel, DeadlinePassed, Event, Refused
from kiosk.terminal.flow.parting import Parting, Remainder
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Draft, Ending, RegistrationForm, State
from kiosk.terminal.flow.transitions import Transition, ask, show, stay


def refuse(state: State, refusal: Refusal) -> Transition:
    """End with a cause; money that was taken goes back first."""
    return part(replace(state, refusal=refusal))


def cancel(state: State) -> Transition:
    """End because the citizen wishes so."""
    return part(replace(state, ending=Ending.CANCELLED))


def time_out(state: State) -> Transition:
    """End because nobody answers any more."""
    return part(replace(state, ending=Ending.TIMED_OUT))


def without_answer(state: State, event: Event, late: Refusal) -> Transition:
    """What ends the waiting for an answer: a refusal, the deadline with its cause, a citizen who cancels."""
    match event:
        case Refused(refusal=refusal):
            return refuse(state, refusal)
        case DeadlinePassed():
            return refuse(state, late)
        case Cancel():
            return cancel(state)
        case _:
            return stay(state)


def part(state: State) -> Transition:
    """Go to the last screen: by way of the till if money is in it.

    What was offered to the citizen is forgotten here, and a command that is still open is given up.
    """
    forgotten = replace(
        state,
        offer=None,
        form=RegistrationForm(),
        draft=Draft(),
        draft_lines=0,
        open_command=None,
        still_there_seconds=0,
        return_to=None,
    )
    if forgotten.is_unsettled:
        return ask(replace(forgotten, screen=Screen.GIVING_BACK, return_to=Screen.TAKE_CHANGE), Settle)
    return _last_screen(replace(forgotten, ending=_ending(forgotten)))


def end(state: State) -> Transition:
    """Close the visit, once no money is left over and no card is left behind."""
    if state.is_unsettled:
        return part(state)
    if state.card_lies_there:
        return take_card(state, then=Screen.FAREWELL)
    return stay(replace(state, ended=True))


def leave(state: State, parting: Parting) -> Transition:
    """End here; the last screens are shown by a process that knows nothing but this."""
    remainder = Remainder(
        parting,
        state.language,
        state.appearance,
        state.refusal,
        state.sheets,
        state.receipt_came_out,
        by_ear=state.audio is not None,
    )
    return stay(replace(state, ending=_ending(state), remainder=remainder, ended=True))


def farewell(state: State) -> Transition:
    """Say goodbye, or let the next process say it."""
    return leave(state, Parting.GOODBYE) if state.leaves_farewell else show(state, Screen.FAREWELL)


def take_card(state: State, then: Screen) -> Transition:
    """Ask for the card, and go on with `then` when it was taken away."""
    return show(replace(state, return_to=then, reminders=0), Screen.TAKE_CARD)


def card_is_left(state: State) -> Transition:
    """The visit is over and nobody took the card: the machine is locked until the staff has it."""
    return show(replace(state, return_to=Screen.FAREWELL), Screen.CARD_LEFT)


def _last_screen(state: State) -> Transition:
    if state.refusal is not None:
        return show(state, Screen.REFUSED)
    if state.card_lies_there:
        return take_card(state, then=Screen.FAREWELL)
    return farewell(state)


def _ending(state: State) -> Ending:
    """How the session ended, where no cancel, silence or trouble of the till has said it already."""
    if state.registered is not None:
        return Ending.REGISTERED
    if state.ending is not None:
        return state.ending
    match state.refusal:
        case None:
            return Ending.PRINTED
        case Refusal.PRINT_UNCLEAR:
            return Ending.UNRESOLVED
        case _:
            return Ending.REFUNDED if state.received else Ending.REFUSED
