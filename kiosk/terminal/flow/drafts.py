"""What the line that is being put together still needs, and the line it becomes."""

from kiosk.domain.certificates import Extent
from kiosk.domain.offers import Offer, OfferedService
from kiosk.domain.orders import MAX_LINES, Line, PersonRef
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Draft, State

CHOOSING_STEPS = (Screen.KIND, Screen.EXTENT, Screen.PERSONS, Screen.ITEMS, Screen.COPIES)
"""The screens on which one line is put together, in their order."""

CARD_HOLDER = PersonRef(0)
"""本人: the first person of every offer."""


def chosen_service(state: State) -> OfferedService | None:
    """The offered service that the draft is about."""
    if state.offer is None or state.draft.kind is None:
        return None
    return state.offer.service(state.draft.kind)


def steps_of(state: State) -> tuple[Screen, ...]:
    """The screens that the draft needs, in their order."""
    service = chosen_service(state)
    if service is None:
        return (Screen.KIND,)
    needed = {
        Screen.KIND: True,
        Screen.EXTENT: len(service.extents) > 1,
        Screen.PERSONS: state.draft.extent is Extent.SETAI_ICHIBU,
        Screen.ITEMS: bool(service.items),
        Screen.COPIES: True,
    }
    return tuple(screen for screen, is_needed in needed.items() if is_needed)


def free_places(state: State) -> int:
    """How many more lines the order can hold."""
    return MAX_LINES - len(state.order.lines)


def line_of(draft: Draft, offer: Offer) -> Line | None:
    """The line that a finished draft asks for; None while kind or extent are open."""
    if draft.kind is None or draft.extent is None:
        return None
    return Line(draft.kind, draft.extent, _persons_of(draft, draft.extent, offer), draft.items)


def _persons_of(draft: Draft, extent: Extent, offer: Offer) -> tuple[PersonRef, ...]:
    match extent:
        case Extent.HONNIN:
            return (CARD_HOLDER,)
        case Extent.SETAI_ZENIN:
            return tuple(person.ref for person in offer.persons)
        case Extent.SETAI_ICHIBU:
            return tuple(sorted(draft.persons))
