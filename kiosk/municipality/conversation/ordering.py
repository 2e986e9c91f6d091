"""Messages 7 and 8: an order becomes a quote, and from then on has a name.

What was offered is compared with what is in force now; what was quoted stays as it was agreed (ADR 151).
"""

from collections import Counter
from datetime import datetime

from kiosk.domain.offers import Quote
from kiosk.domain.orders import Order
from kiosk.domain.printers import PrinterProfileId
from kiosk.domain.refusals import Refusal
from kiosk.municipality.applicants import holder_of
from kiosk.municipality.conversation.backoffice import Backoffice
from kiosk.municipality.conversation.sessions import LiveSession, PlacedOrder
from kiosk.municipality.entitlement import quote_for
from kiosk.municipality.issuing.chosen import chosen_line
from kiosk.municipality.issuing.trial_layout import sheets_on_trial
from kiosk.municipality.printability import report_missing_glyphs
from kiosk.protocol.channel.received import Received, Request
from kiosk.protocol.messages.ordering import Application
from kiosk.protocol.translation import order_of
from kiosk.runtime.log import LogEvent


def take_application(
    backoffice: Backoffice, live: LiveSession, received: Received[Request], application: Application
) -> bytes:
    """The sealed quote or refusal."""
    now = backoffice.clock.now()
    order, printer = order_of(application.lines), application.printer_profile
    quote = _quote(backoffice, live, order, printer, now)
    if isinstance(quote, Refusal):
        backoffice.log.write(LogEvent.REFUSED, refusal=quote.value, step="application")
        return live.end.refuse(received, quote)
    box, digest = live.end.quote(received, quote.fees, quote.expires_at)
    chosen = tuple(chosen_line(line, live.entitled) for line in order.lines)
    live.order = PlacedOrder(digest, chosen, quote.fees, printer, now)
    return box


def _quote(
    backoffice: Backoffice, live: LiveSession, order: Order, printer: PrinterProfileId, now: datetime
) -> Quote | Refusal:
    office = backoffice.office
    if printer not in office.guards:
        return Refusal.ORDER_NOT_ALLOWED
    history = backoffice.ledger.history(live.who.card.card_hash, now.date())
    in_force = backoffice.profiles.current
    quote = quote_for(in_force, live.entitled.offer, order, history, office.caps, now)
    if isinstance(quote, Refusal):
        return quote
    sheets = _sheets(backoffice, live, order, printer, now)
    if isinstance(sheets, Refusal):
        return sheets
    return quote if sheets <= office.caps.sheets_per_order else Refusal.ORDER_NOT_ALLOWED


def _sheets(
    backoffice: Backoffice, live: LiveSession, order: Order, printer: PrinterProfileId, now: datetime
) -> int | Refusal:
    """How many sheets the whole order comes to; lines that are alike are laid out once."""
    with backoffice.registry.snapshot() as snapshot:
        applicant = holder_of(snapshot, live.who.card.card_hash, now)
    if isinstance(applicant, Refusal):
        return applicant
    total = 0
    for line, copies in Counter(order.lines).items():
        chosen = chosen_line(line, live.entitled)
        sheets = sheets_on_trial(backoffice.office, live.profile, applicant, chosen, printer, now)
        if isinstance(sheets, Refusal):
            if sheets is Refusal.NAME_NOT_PRINTABLE:
                report_missing_glyphs(applicant, backoffice.log)
            return sheets
        total += copies * sheets
    return total
