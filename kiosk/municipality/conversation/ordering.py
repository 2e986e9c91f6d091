"""Messages 7 and 8: an order becomes a quote, and from then on has a name."""

from datetime import datetime

from kiosk.documents.errors import NotPrintable
from kiosk.documents.render import sheets_needed
from kiosk.domain.offers import Quote
from kiosk.domain.orders import Order
from kiosk.domain.refusals import Refusal
from kiosk.municipality.applicants import applicant_of
from kiosk.municipality.conversation.backoffice import Backoffice
from kiosk.municipality.conversation.sessions import LiveSession, PlacedOrder
from kiosk.municipality.entitlement import Applicant, quote_for
from kiosk.municipality.issuing.chosen import ChosenLine, chosen_line, content_of
from kiosk.municipality.issuing.entitled import line_refusal
from kiosk.municipality.ledger import serial_number
from kiosk.municipality.office import Office
from kiosk.protocol.channel.received import Received, Request
from kiosk.protocol.messages.ordering import Application
from kiosk.protocol.translation import order_of
from kiosk.runtime.log import LogEvent

_WIDEST_NUMBER = 99_999_999
"""As wide as a serial number gets: what can be set with it can be set with any."""


def take_application(
    backoffice: Backoffice, live: LiveSession, received: Received[Request], application: Application
) -> bytes:
    """The sealed quote or refusal."""
    now = backoffice.clock.now()
    order = order_of(application.lines)
    quote = _quote(backoffice, live, order, now)
    if isinstance(quote, Refusal):
        backoffice.log.write(LogEvent.REFUSED, refusal=quote.value, step="application")
        return live.end.refuse(received, quote)
    box, digest = live.end.quote(received, quote.fees, quote.expires_at)
    chosen = tuple(chosen_line(line, live.entitlement) for line in order.lines)
    live.order = PlacedOrder(digest, chosen, quote.fees, now)
    return box


def _quote(backoffice: Backoffice, live: LiveSession, order: Order, now: datetime) -> Quote | Refusal:
    card = live.who.card.card_hash
    quote = quote_for(
        backoffice.office.profile,
        live.entitlement.offer,
        order,
        backoffice.ledger.history(card, now.date()),
        backoffice.caps,
        now,
    )
    if isinstance(quote, Refusal):
        return quote
    with backoffice.registry.snapshot() as snapshot:
        applicant = applicant_of(snapshot, card)
    if applicant is None:
        return Refusal.PERSON_UNKNOWN
    for line in dict.fromkeys(order.lines):
        refusal = _line_refusal(backoffice.office, applicant, chosen_line(line, live.entitlement), now)
        if refusal is not None:
            return refusal
    return quote


def _line_refusal(office: Office, applicant: Applicant, chosen: ChosenLine, now: datetime) -> Refusal | None:
    """Why the line could not be issued, found before anyone pays; nothing is rendered."""
    refusal = line_refusal(office.profile, applicant, chosen, now)
    if refusal is not None:
        return refusal
    today = now.date()
    try:
        sheets_needed(
            content_of(chosen, applicant), office.furniture(today, serial_number(today, _WIDEST_NUMBER))
        )
    except NotPrintable:
        return Refusal.NAME_NOT_PRINTABLE
    return None
