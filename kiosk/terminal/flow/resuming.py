"""The end of a visit that another process served: the till says what may still lie there."""

from dataclasses import replace

from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import RecallVisit
from kiosk.terminal.flow.events import DeadlinePassed, Event, Refused, VisitRecalled
from kiosk.terminal.flow.handing_over import hand_over
from kiosk.terminal.flow.parting import Parting, Remainder
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.speech.audio_mode import AudioMode
from kiosk.terminal.flow.state import Ending, LineProgress, LineState, State, TillState
from kiosk.terminal.flow.transitions import Transition, ask, stay
from kiosk.terminal.ports import Leftover

_SCREEN_OF = {
    Parting.THINGS_TO_TAKE: Screen.SETTLING,
    Parting.GOODBYE: Screen.FAREWELL,
    Parting.BROKEN_OFF: Screen.GIVING_BACK,
}


def resume(state: State, remainder: Remainder) -> Transition:
    """Begin with the end of another process's visit: ask the till for what may lie there."""
    begun = replace(
        state,
        screen=_SCREEN_OF[remainder.parting],
        leaves_farewell=False,
        language=remainder.language,
        appearance=remainder.appearance,
        refusal=remainder.refusal,
        sheets_before=remainder.sheets,
        receipt_came_out=remainder.receipt_came_out,
        audio=AudioMode() if remainder.by_ear else None,
    )
    if remainder.parting is Parting.GOODBYE:
        return stay(begun)
    return ask(replace(begun, recalls=remainder.parting), RecallVisit)


def on_recall(state: State, event: Event) -> Transition:
    """The till is asked; nobody can do anything but wait."""
    match event:
        case VisitRecalled(leftover=leftover):
            return hand_over(_recalled(state, leftover))
        case Refused() | DeadlinePassed():
            return hand_over(_without_the_till(state))
        case _:
            return stay(state)


def _recalled(state: State, leftover: Leftover) -> State:
    known = replace(
        state,
        recalls=None,
        sold_before=leftover.printed,
        lines=(LineProgress(LineState.VOID),) * leftover.void,
        settlement=leftover.settlement,
        received=leftover.settlement.received,
        dispensed_before=leftover.dispensed,
        municipality=next((m for m in state.municipalities if m.code == leftover.municipality), None),
    )
    return _apologising(known, leftover) if state.recalls is Parting.BROKEN_OFF else known


def _apologising(state: State, leftover: Leftover) -> State:
    if leftover.settlement.owed:
        return replace(state, refusal=Refusal.CASH_FAULT, ending=Ending.UNRESOLVED)
    ending = Ending.REFUNDED if leftover.settlement.received else Ending.REFUSED
    return replace(state, refusal=Refusal.INTERNAL_FAULT, ending=ending)


def _without_the_till(state: State) -> State:
    """The till does not say what became of the money: staff is told, the journal knows the rest."""
    return replace(
        state, recalls=None, till=TillState.UNRESOLVED, refusal=Refusal.CASH_FAULT, ending=Ending.UNRESOLVED
    )
