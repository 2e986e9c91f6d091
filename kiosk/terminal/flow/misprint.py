"""The print is not right: by line, for some seconds at the end; staff gives the fee back against a slip."""

from dataclasses import replace
from functools import partial

from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import PrintSlip, RecordMisprints
from kiosk.terminal.flow.events import (
    Back,
    DeadlinePassed,
    Event,
    MisprintToggled,
    Next,
    Refused,
    Settled,
    SlipPrinted,
)
from kiosk.terminal.flow.leaving import refuse
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending, State, TillState
from kiosk.terminal.flow.transitions import Transition, ask, show, stay
from kiosk.terminal.ports import RefundReason


def on_misprint(state: State, event: Event) -> Transition:
    """Which of the printed lines are not right."""
    match event:
        case MisprintToggled(line=line) if line in state.printed_lines:
            return stay(replace(state, misprinted=state.misprinted ^ {line}))
        case Next() if state.misprinted:
            lines = tuple(sorted(state.misprinted))
            refunding = replace(state, screen=Screen.MISPRINT_REFUND)
            return ask(refunding, partial(RecordMisprints, lines=lines))
        case Back():
            return think_better_of_it(state)
        case _:
            return stay(state)


def think_better_of_it(state: State) -> Transition:
    """Nothing was reported; the paper counts as right."""
    return _go_back(replace(state, misprinted=frozenset()))


def on_misprint_refund(state: State, event: Event) -> Transition:
    """The till writes down what is owed, then the slip is printed; without it the number tells as much."""
    match event:
        case Settled(settlement=told) if state.settlement is not None:
            # What came in meanwhile stays unsettled, so that it is given back before the visit ends.
            settlement = replace(state.settlement, kept=told.kept, owed=told.owed)
            ending = Ending.UNRESOLVED if state.ending is Ending.UNRESOLVED else Ending.REFUNDED
            owed = replace(state, settlement=settlement, ending=ending, slips_due=(RefundReason.MISPRINT,))
            return ask(owed, partial(PrintSlip, reason=RefundReason.MISPRINT))
        case SlipPrinted(came_out=came_out):
            return _go_back(replace(state, refund_slip_came_out=came_out, slips_due=()))
        case Refused() | DeadlinePassed() if state.slips_due:
            return _go_back(replace(state, slips_due=()))
        case Refused() | DeadlinePassed():
            return _without_the_till(state)
        case _:
            return stay(state)


def _without_the_till(state: State) -> Transition:
    """Nothing is written down, so nothing may be promised; staff has to look."""
    unresolved = replace(state, misprinted=frozenset(), till=TillState.UNRESOLVED, ending=Ending.UNRESOLVED)
    return refuse(unresolved, Refusal.CASH_FAULT)


def _go_back(state: State) -> Transition:
    """To the screen on which it was said."""
    return show(state, Screen.FAREWELL if state.refusal is None else Screen.REFUSED)
