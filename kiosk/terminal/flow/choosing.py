"""Putting one line together: kind, extent, persons, items, copies. A step with one choice is skipped."""

from dataclasses import replace

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.offers import Offer
from kiosk.domain.orders import PersonRef
from kiosk.terminal.flow.basket import fill_basket
from kiosk.terminal.flow.drafts import CHOOSING_STEPS, chosen_service, free_places, persons_of, steps_of
from kiosk.terminal.flow.events import (
    Back,
    Cancel,
    CardPresenceChanged,
    CopiesChosen,
    Event,
    ExtentChosen,
    ItemToggled,
    KindChosen,
    Next,
    PersonToggled,
    ReceiversAsked,
)
from kiosk.terminal.flow.leaving import cancel
from kiosk.terminal.flow.receiving import ask_receiver
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Draft, State
from kiosk.terminal.flow.taking_card import choose
from kiosk.terminal.flow.transitions import Transition, show, stay


def on_choosing(state: State, event: Event) -> Transition:
    """What all screens of the choice have in common, and then what is chosen on each."""
    match event:
        case CardPresenceChanged():
            return choose(state, state.screen)
        case Cancel():
            return cancel(state)
        case Back():
            return _back(state)
        case _ if state.offer is not None:
            return _on_choice(state, state.offer, event)
        case _:
            return stay(state)


def _on_choice(state: State, offer: Offer, event: Event) -> Transition:
    match state.screen, event:
        case Screen.KIND, KindChosen(kind=kind):
            return _choose_kind(state, offer, kind)
        case Screen.EXTENT, ExtentChosen(extent=extent):
            return _choose_extent(state, extent)
        case Screen.EXTENT, ReceiversAsked():
            return ask_receiver(state)
        case Screen.PERSONS, PersonToggled(person=person):
            return _toggle_person(state, offer, person)
        case Screen.ITEMS, ItemToggled(item=item):
            return _toggle_item(state, item)
        case Screen.COPIES, CopiesChosen(copies=copies) if 1 <= copies <= free_places(state):
            return stay(replace(state, draft=replace(state.draft, copies=copies)))
        case _, Next() if _is_answered(state):
            return _forward(state)
        case _:
            return stay(state)


def _choose_kind(state: State, offer: Offer, kind: CertificateKind) -> Transition:
    service = offer.service(kind)
    if service is None or service.unavailable is not None:
        return stay(state)
    if state.draft.kind is kind:
        return _forward(state)
    only_extent = service.extents[0] if len(service.extents) == 1 else None
    draft = Draft(kind=kind, extent=only_extent if service.extents else Extent.HONNIN)
    return _forward(replace(state, draft=draft))


def _choose_extent(state: State, extent: Extent) -> Transition:
    service = chosen_service(state)
    if service is None or extent not in service.extents:
        return stay(state)
    return _forward(replace(state, draft=replace(state.draft, extent=extent)))


def _toggle_person(state: State, offer: Offer, person: PersonRef) -> Transition:
    if all(offered.ref != person for offered in persons_of(state.draft, offer)):
        return stay(state)
    return stay(replace(state, draft=replace(state.draft, persons=state.draft.persons ^ {person})))


def _toggle_item(state: State, item: Item) -> Transition:
    service = chosen_service(state)
    if service is None or item not in service.items:
        return stay(state)
    return stay(replace(state, draft=replace(state.draft, items=state.draft.items ^ {item})))


def _is_answered(state: State) -> bool:
    """Whether the present screen has what the line needs of it."""
    match state.screen:
        case Screen.KIND:
            return state.draft.kind is not None
        case Screen.EXTENT:
            return state.draft.extent is not None
        case Screen.PERSONS:
            return bool(state.draft.persons)
        case _:
            return True


def _forward(state: State) -> Transition:
    following = [step for step in steps_of(state) if _place(step) > _place(state.screen)]
    return show(state, following[0]) if following else fill_basket(state)


def _back(state: State) -> Transition:
    earlier = [step for step in steps_of(state) if _place(step) < _place(state.screen)]
    if earlier:
        return show(state, earlier[-1])
    return show(state, Screen.BASKET) if state.order.lines else stay(state)


def _place(step: Screen) -> int:
    return CHOOSING_STEPS.index(step)
