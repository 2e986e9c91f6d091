"""From an order to a quote or a refusal: only what was offered, at the fee that was offered."""

from datetime import datetime

from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.municipalities import MunicipalityProfile
from kiosk.domain.offers import Offer, OfferedService, Quote
from kiosk.domain.orders import CARD_HOLDER, MAX_LINES, Line, Order, PersonRef
from kiosk.domain.refusals import Refusal
from kiosk.municipality.entitlement.applicant import IssueHistory
from kiosk.municipality.entitlement.caps import OrderCaps
from kiosk.protocol.limits import QUOTE_LIFETIME


def quote_for(
    profile: MunicipalityProfile,
    offer: Offer,
    order: Order,
    history: IssueHistory,
    caps: OrderCaps,
    now: datetime,
) -> Quote | Refusal:
    """The fee of each line, or why the order cannot be taken at the local time `now`.

    How many sheets the order comes to is not known here: whoever lays it out checks that cap.
    """
    if now >= offer.expires_at:
        return Refusal.SESSION_EXPIRED
    if not 1 <= len(order.lines) <= MAX_LINES or not all(_is_offered(offer, line) for line in order.lines):
        return Refusal.ORDER_NOT_ALLOWED
    for line in order.lines:
        refusal = _line_refusal(profile, offer, line, now)
        if refusal is not None:
            return refusal
    if _exceeds_daily_cap(order, history, caps):
        return Refusal.DAILY_LIMIT_REACHED
    return Quote(tuple(_service_of(offer, line).fee for line in order.lines), now + QUOTE_LIFETIME)


def _is_offered(offer: Offer, line: Line) -> bool:
    service = offer.service(line.kind)
    return (
        service is not None
        and service.unavailable is None
        and line.extent in service.extents
        and line.items <= set(service.items)
        and _persons_fit(line, tuple(person.ref for person in offer.persons_of(service)))
    )


def _persons_fit(line: Line, everyone: tuple[PersonRef, ...]) -> bool:
    match line.extent:
        case Extent.HONNIN:
            return line.persons == (CARD_HOLDER,)
        case Extent.SETAI_ZENIN | Extent.KOSEKI_ZENBU:
            return line.persons == everyone
        case Extent.SETAI_ICHIBU:
            return _are_chosen(line, everyone) and len(line.persons) < len(everyone)
        case Extent.KOSEKI_KOJIN:
            return _are_chosen(line, everyone)


def _are_chosen(line: Line, everyone: tuple[PersonRef, ...]) -> bool:
    """Whether the line names some of `everyone`, each once, in ascending order."""
    chosen = tuple(sorted(set(line.persons)))
    return bool(chosen) and line.persons == chosen and set(chosen) <= set(everyone)


def _line_refusal(profile: MunicipalityProfile, offer: Offer, line: Line, now: datetime) -> Refusal | None:
    service = profile.service(line.kind, now.date())
    if service is None:
        return Refusal.ORDER_NOT_ALLOWED
    if not profile.is_open(service, now):
        return Refusal.OUT_OF_HOURS
    if service.fee_on(now.date()) != _service_of(offer, line).fee:
        return Refusal.FEE_CHANGED
    return None


def _service_of(offer: Offer, line: Line) -> OfferedService:
    service = offer.service(line.kind)
    if service is None:
        raise LookupError("a line of a kind that was not offered reached the fees")
    return service


def _exceeds_daily_cap(order: Order, history: IssueHistory, caps: OrderCaps) -> bool:
    def copies(kind: CertificateKind) -> int:
        ordered = sum(line.kind is kind for line in order.lines)
        return ordered + history.issued_today.get(kind, 0)

    return any(copies(line.kind) > caps.copies_per_day for line in order.lines)
