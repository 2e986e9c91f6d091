"""What the line that is being put together still needs, and the line it becomes."""

from kiosk.domain.certificates import CHOSEN_ONES, Extent
from kiosk.domain.offers import Offer, OfferedPerson, OfferedService
from kiosk.domain.orders import CARD_HOLDER, MAX_LINES, Line, PersonRef
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Draft, State

CHOOSING_STEPS = (Screen.KIND, Screen.EXTENT, Screen.PERSONS, Screen.ITEMS, Screen.COPIES)
"""The screens on which one line is put together, in their order."""


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
        Screen.PERSONS: state.draft.extent in CHOSEN_ONES,
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


def persons_of(draft: Draft, offer: Offer) -> tuple[OfferedPerson, ...]:
    """Whom the certificate that the draft is about can speak of."""
    service = None if draft.kind is None else offer.service(draft.kind)
    return () if service is None else offer.persons_of(service)


def _persons_of(draft: Draft, extent: Extent, offer: Offer) -> tuple[PersonRef, ...]:
    match extent:
        case Extent.HONNIN:
            return (CARD_HOLDER,)
        case Extent.SETAI_ZENIN | Extent.KOSEKI_ZENBU:
            return tuple(person.ref for person in persons_of(draft, offer))
        case Extent.SETAI_ICHIBU | Extent.KOSEKI_KOJIN:
            return tuple(sorted(draft.persons))
