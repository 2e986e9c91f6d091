"""The order as a whole: basket, application, summary of fees."""

from dataclasses import replace
from functools import partial

from kiosk.domain.offers import Quote
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import Apply, PreflightPrinter
from kiosk.terminal.flow.drafts import free_places, line_of
from kiosk.terminal.flow.events import (
    AddAnother,
    Back,
    Cancel,
    CardPresenceChanged,
    Event,
    LineRemoved,
    Next,
    QuoteArrived,
)
from kiosk.terminal.flow.leaving import cancel, refuse, without_answer
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Draft, State
from kiosk.terminal.flow.taking_card import choose
from kiosk.terminal.flow.transitions import Transition, ask, show, stay


def fill_basket(state: State) -> Transition:
    """Turn the finished draft into lines, one a copy."""
    line = line_of(state.draft, state.offer) if state.offer else None
    if line is None or state.draft.copies > free_places(state):
        return stay(state)
    filled = replace(
        state,
        order=state.order.with_copies(line, state.draft.copies),
        draft_lines=state.draft.copies,
    )
    return show(filled, Screen.BASKET)


def on_basket(state: State, event: Event) -> Transition:
    """Add another certificate, take one out, or apply."""
    match event:
        case Next():
            return _apply(state)
        case AddAnother() if free_places(state):
            return show(_with_new_draft(state), Screen.KIND)
        case LineRemoved(index=index) if 0 <= index < len(state.order.lines):
            return _without(state, index)
        case Back():
            return _take_up_draft(state)
        case CardPresenceChanged():
            return choose(state, Screen.BASKET)
        case Cancel():
            return cancel(state)
        case _:
            return stay(state)


def on_applying(state: State, event: Event) -> Transition:
    """The municipality fixes the order; nothing can be chosen here, so a card may lie there."""
    match event:
        case QuoteArrived(quote=quote) if len(quote.fees) == len(state.order.lines):
            return _summarize(state, quote)
        case QuoteArrived():
            return refuse(state, Refusal.ANSWER_NOT_TRUSTED)
        case _:
            return without_answer(state, event, late=Refusal.ANSWER_TOO_LATE)


def on_summary(state: State, event: Event) -> Transition:
    """Everything with its fee and the total, before any money is asked for."""
    match event:
        case Next():
            return ask(replace(state, screen=Screen.PREPARING_PAYMENT), PreflightPrinter)
        case Back():
            return show(state, Screen.BASKET)
        case CardPresenceChanged():
            return choose(state, Screen.SUMMARY)
        case Cancel():
            return cancel(state)
        case _:
            return stay(state)


def _apply(state: State) -> Transition:
    if state.quote is not None and state.quoted_order == state.order:
        return show(state, Screen.SUMMARY)
    unquoted = replace(state, screen=Screen.APPLYING, quote=None, quoted_order=None)
    return ask(unquoted, partial(Apply, order=state.order))


def _summarize(state: State, quote: Quote) -> Transition:
    return choose(replace(state, quote=quote, quoted_order=state.order), Screen.SUMMARY)


def _with_new_draft(state: State) -> State:
    """An unfinished draft is kept: somebody went back from it to look at the basket."""
    return replace(state, draft=Draft(), draft_lines=0) if state.draft_lines else state


def _without(state: State, index: int) -> Transition:
    is_of_draft = index >= len(state.order.lines) - state.draft_lines
    remaining = replace(state, order=state.order.without(index))
    if is_of_draft:
        remaining = _with_fewer_copies(remaining, state.draft_lines - 1)
    return stay(remaining) if remaining.order.lines else show(remaining, Screen.KIND)


def _with_fewer_copies(state: State, copies: int) -> State:
    draft = replace(state.draft, copies=copies) if copies else Draft()
    return replace(state, draft=draft, draft_lines=copies)


def _take_up_draft(state: State) -> Transition:
    """Back: the lines that the draft became leave the basket, the draft holds all that was chosen."""
    if state.draft_lines:
        before = state.order.lines[: -state.draft_lines]
        return show(replace(state, order=replace(state.order, lines=before), draft_lines=0), Screen.COPIES)
    return show(state, Screen.KIND) if free_places(state) else stay(state)
