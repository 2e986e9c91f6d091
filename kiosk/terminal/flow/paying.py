"""From the printer's pre-flight to the whole amount in the till."""

from dataclasses import replace
from functools import partial

from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.cashless import on_back, on_prompt
from kiosk.terminal.flow.commands import BeginPayment
from kiosk.terminal.flow.events import (
    Cancel,
    DeadlinePassed,
    Event,
    MethodChosen,
    MethodsOffered,
    MoneyReceived,
    PaymentBegun,
    PaymentPrompted,
    PrinterChecked,
    Refused,
)
from kiosk.terminal.flow.leaving import cancel, refuse, without_answer
from kiosk.terminal.flow.printer_refusals import refusal_of
from kiosk.terminal.flow.printing import print_order
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State, TillState
from kiosk.terminal.flow.transitions import Transition, ask, show, stay
from kiosk.terminal.ports import PaymentMethod

_SCREEN_OF = {
    PaymentMethod.CASH: Screen.PAYMENT,
    PaymentMethod.QR: Screen.SCAN_CODE,
    PaymentMethod.E_MONEY: Screen.TOUCH_TERMINAL,
}


def on_preparing_payment(state: State, event: Event) -> Transition:
    """No money is taken before the printer says that it can print."""
    return _on_till_opening(state, event) if state.till is TillState.OPEN else _on_preflight(state, event)


def on_payment_method(state: State, event: Event) -> Transition:
    """The citizen chooses how to pay; what was begun before may still be paid meanwhile."""
    match event:
        case MethodChosen(method=method) if method in state.methods:
            return _begin_payment(replace(state, screen=Screen.PREPARING_PAYMENT), method)
        case _:
            return on_payment(state, event)


def on_cashless(state: State, event: Event) -> Transition:
    """A code is shown, or the terminal waits for a card."""
    left, commands = on_back(state, event)
    return (left, commands) if left is not state else on_payment(state, event)


def on_payment(state: State, event: Event) -> Transition:
    """Money is accepted until the quoted total is there."""
    match event:
        case MoneyReceived() if state.received >= state.due:
            return print_order(state)
        case PaymentPrompted():
            return on_prompt(state)
        case Cancel():
            return cancel(state)
        case _:
            return stay(state)


def _on_preflight(state: State, event: Event) -> Transition:
    match event:
        case PrinterChecked(troubles=troubles):
            refusal = refusal_of(troubles)
            return _begin_payment(state, None) if refusal is None else refuse(state, refusal)
        case _:
            return without_answer(state, event, late=Refusal.PRINTER_NOT_READY)


def _on_till_opening(state: State, event: Event) -> Transition:
    match event:
        case PaymentBegun(accepts_notes=accepts_notes, method=method):
            return _accept(replace(state, accepts_notes=accepts_notes, method=method))
        case MethodsOffered(methods=methods):
            return show(replace(state, till=TillState.SHUT, methods=methods), Screen.PAYMENT_METHOD)
        case Refused(refusal=Refusal.CASH_NOT_READY) if state.method is not None:
            return _without_method(state, state.method)
        case Refused(refusal=refusal):
            # Where something was begun before, the till still has to balance it.
            return refuse(state if state.methods else replace(state, till=TillState.SHUT), refusal)
        case DeadlinePassed():
            return refuse(state, Refusal.CASH_NOT_READY)
        case Cancel():
            return cancel(state)
        case _:
            return stay(state)


def _begin_payment(state: State, method: PaymentMethod | None) -> Transition:
    """From here on money may come in, whatever the till answers or does not answer."""
    fees = state.quote.fees if state.quote else ()
    opening = replace(state, till=TillState.OPEN, method=method, prompt=None)
    return ask(opening, partial(BeginPayment, fees=fees, method=method))


def _accept(state: State) -> Transition:
    if state.received >= state.due:
        return print_order(state)
    shown, commands = show(state, _SCREEN_OF[state.method or PaymentMethod.CASH])
    ended, more = on_prompt(shown)
    return ended, commands + more


def _without_method(state: State, method: PaymentMethod) -> Transition:
    """A way to pay that was there and is gone: the others remain."""
    rest = state.methods - {method}
    if not rest:
        return refuse(state, Refusal.CASH_NOT_READY)
    return show(replace(state, methods=rest, method=None), Screen.PAYMENT_METHOD)
