"""Between the domain's values and the messages that carry them."""

from datetime import time

from kiosk.domain.money import Yen
from kiosk.domain.municipalities import OpeningHours
from kiosk.domain.names import RegisteredName
from kiosk.domain.offers import MunicipalityLabel, Offer, OfferedPerson, OfferedService
from kiosk.domain.orders import Line, Order, PersonRef
from kiosk.protocol.messages.ordering import HoursPart, LinePart, OfferMade, PersonPart, ServicePart


def offer_message(offer: Offer) -> OfferMade:
    """The message that carries `offer`. Raises ValidationError for an offer beyond the limits."""
    return OfferMade(
        municipality=offer.municipality.code,
        municipality_name=offer.municipality.name,
        services=tuple(map(_service_part, offer.services)),
        persons=tuple(
            PersonPart(ref=person.ref, name=person.name, relationship=person.relationship)
            for person in offer.persons
        ),
        last_issued_on=offer.last_issued_on,
        expires_at=offer.expires_at,
    )


def offer_of(message: OfferMade) -> Offer:
    """The offer that `message` carries."""
    return Offer(
        municipality=MunicipalityLabel(message.municipality, message.municipality_name),
        services=tuple(map(_service, message.services)),
        persons=tuple(
            OfferedPerson(PersonRef(part.ref), RegisteredName(part.name), part.relationship)
            for part in message.persons
        ),
        last_issued_on=message.last_issued_on,
        expires_at=message.expires_at,
    )


def line_parts(order: Order) -> tuple[LinePart, ...]:
    """The lines of `order` in the one form that they are signed in."""
    return tuple(
        LinePart(kind=line.kind, extent=line.extent, persons=line.persons, items=tuple(sorted(line.items)))
        for line in order.lines
    )


def order_of(parts: tuple[LinePart, ...]) -> Order:
    """The order that an application's lines carry."""
    return Order(
        tuple(
            Line(part.kind, part.extent, tuple(map(PersonRef, part.persons)), frozenset(part.items))
            for part in parts
        )
    )


def _service_part(service: OfferedService) -> ServicePart:
    hours = service.hours
    return ServicePart(
        kind=service.kind,
        fee=service.fee,
        extents=service.extents,
        items=service.items,
        hours=HoursPart(
            opens=_seconds(hours.opens),
            closes=_seconds(hours.closes),
            weekdays=tuple(sorted(hours.weekdays)),
            on_holidays=hours.on_holidays,
        ),
        unavailable=service.unavailable,
        persons=service.persons,
    )


def _service(part: ServicePart) -> OfferedService:
    hours = OpeningHours(
        opens=_time(part.hours.opens),
        closes=_time(part.hours.closes),
        weekdays=frozenset(part.hours.weekdays),
        on_holidays=part.hours.on_holidays,
    )
    return OfferedService(
        kind=part.kind,
        fee=Yen(part.fee),
        extents=part.extents,
        items=part.items,
        hours=hours,
        unavailable=part.unavailable,
        persons=None if part.persons is None else tuple(map(PersonRef, part.persons)),
    )


def _seconds(moment: time) -> int:
    return moment.hour * 3600 + moment.minute * 60 + moment.second


def _time(seconds: int) -> time:
    return time(seconds // 3600, seconds // 60 % 60, seconds % 60)
