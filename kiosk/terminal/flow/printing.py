"""From paid to paper, one line after the other; the first line that fails stops the order.

What was printed stays paid; every other line is void, and its fee goes back.
"""

from dataclasses import replace
from functools import partial

from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import Command, IssueLine, PrintLine, Settle, VoidLine
from kiosk.terminal.flow.events import DeadlinePassed, Event, LineIssued, LinePrinted, Refused, SheetPrinted
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import LineProgress, LineState, State
from kiosk.terminal.flow.transitions import Transition, ask, stay
from kiosk.terminal.ports import PrintResult

_IN_WORK = (LineState.ISSUING, LineState.PRINTING)


def print_order(state: State) -> Transition:
    """Begin with the first line; the whole amount is in the till."""
    waiting = tuple(LineProgress() for _ in state.order.lines)
    return _issue_next(replace(state, screen=Screen.PRINTING, lines=waiting))


def on_printing(state: State, event: Event) -> Transition:
    """Money is being turned into paper: no cancel, no going back, no impatience."""
    number = _line_in_work(state)
    if number is None:
        return stay(state)
    match state.lines[number].state:
        case LineState.ISSUING:
            return _on_issuing(state, number, event)
        case _:
            return _on_paper(state, number, event)


def _on_issuing(state: State, number: int, event: Event) -> Transition:
    match event:
        case LineIssued(sheets=sheets):
            progress = LineProgress(LineState.PRINTING, sheets=sheets)
            return ask(_with_line(state, number, progress), partial(PrintLine, line=number))
        case Refused(refusal=refusal):
            return _stop(state, refusal, journalled=False)
        case DeadlinePassed():
            return _stop(state, Refusal.ISSUE_FAILED, journalled=False)
        case _:
            return stay(state)


def _on_paper(state: State, number: int, event: Event) -> Transition:
    progress = state.lines[number]
    match event:
        case SheetPrinted(sheets_done=done):
            return stay(_with_line(state, number, replace(progress, sheets_done=done)))
        case LinePrinted(result=PrintResult.PRINTED):
            complete = replace(progress, state=LineState.PRINTED, sheets_done=progress.sheets)
            return _issue_next(_with_line(state, number, complete))
        case LinePrinted(result=PrintResult.FAILED_CLEAN, troubles=troubles):
            return _stop(replace(state, printer_troubles=troubles), Refusal.PRINT_FAILED, journalled=True)
        case LinePrinted(result=PrintResult.UNCLEAR, troubles=troubles):
            return _stop(replace(state, printer_troubles=troubles), Refusal.PRINT_UNCLEAR, journalled=True)
        case Refused() | DeadlinePassed():
            return _stop(state, Refusal.PRINT_UNCLEAR, journalled=False)
        case _:
            return stay(state)


def _issue_next(state: State) -> Transition:
    for number, progress in enumerate(state.lines):
        if progress.state is LineState.WAITING:
            issuing = _with_line(state, number, LineProgress(LineState.ISSUING))
            return ask(issuing, partial(IssueLine, line=number))
    return _settle(state)


def _stop(state: State, refusal: Refusal, *, journalled: bool) -> Transition:
    """Void what is not printed; `journalled` says that the line in work has its outcome already."""
    voids: tuple[Command, ...] = tuple(
        VoidLine(number)
        for number, progress in enumerate(state.lines)
        if progress.state is LineState.WAITING or (progress.state in _IN_WORK and not journalled)
    )
    lines = tuple(
        progress if progress.state is LineState.PRINTED else replace(progress, state=LineState.VOID)
        for progress in state.lines
    )
    settling, commands = _settle(replace(state, lines=lines, refusal=refusal))
    return settling, voids + commands


def _settle(state: State) -> Transition:
    return ask(replace(state, screen=Screen.SETTLING), Settle)


def _line_in_work(state: State) -> int | None:
    return next((n for n, progress in enumerate(state.lines) if progress.state in _IN_WORK), None)


def _with_line(state: State, number: int, progress: LineProgress) -> State:
    lines = (*state.lines[:number], progress, *state.lines[number + 1 :])
    return replace(state, lines=lines)
