"""From the printer's pre-flight to the whole amount in the till."""

from dataclasses import replace
from functools import partial

from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import BeginPayment
from kiosk.terminal.flow.events import (
    Cancel,
    DeadlinePassed,
    Event,
    MoneyReceived,
    PaymentBegun,
    PrinterChecked,
    Refused,
)
from kiosk.terminal.flow.leaving import cancel, refuse, without_answer
from kiosk.terminal.flow.printer_refusals import refusal_of
from kiosk.terminal.flow.printing import print_order
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State, TillState
from kiosk.terminal.flow.transitions import Transition, ask, show, stay


def on_preparing_payment(state: State, event: Event) -> Transition:
    """No money is taken before the printer says that it can print."""
    return _on_till_opening(state, event) if state.till is TillState.OPEN else _on_preflight(state, event)


def on_payment(state: State, event: Event) -> Transition:
    """Money is accepted until the quoted total is there."""
    match event:
        case MoneyReceived() if state.received >= state.due:
            return print_order(state)
        case Cancel():
            return cancel(state)
        case _:
            return stay(state)


def _on_preflight(state: State, event: Event) -> Transition:
    match event:
        case PrinterChecked(troubles=troubles):
            refusal = refusal_of(troubles)
            return _begin_payment(state) if refusal is None else refuse(state, refusal)
        case _:
            return without_answer(state, event, late=Refusal.PRINTER_NOT_READY)


def _on_till_opening(state: State, event: Event) -> Transition:
    match event:
        case PaymentBegun(accepts_notes=accepts_notes):
            return _accept(replace(state, accepts_notes=accepts_notes))
        case Refused(refusal=refusal):
            return refuse(replace(state, till=TillState.SHUT), refusal)
        case DeadlinePassed():
            return refuse(state, Refusal.CASH_NOT_READY)
        case Cancel():
            return cancel(state)
        case _:
            return stay(state)


def _begin_payment(state: State) -> Transition:
    """From here on money may come in, whatever the till answers or does not answer."""
    fees = state.quote.fees if state.quote else ()
    return ask(replace(state, till=TillState.OPEN), partial(BeginPayment, fees=fees))


def _accept(state: State) -> Transition:
    if state.received >= state.due:
        return print_order(state)
    return show(state, Screen.PAYMENT)
