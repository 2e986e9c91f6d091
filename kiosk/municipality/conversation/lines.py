"""Messages 10 to 12: a line is issued, asked about, voided."""

from datetime import datetime

from kiosk.domain.refusals import Refusal
from kiosk.municipality.conversation.backoffice import Backoffice
from kiosk.municipality.conversation.sessions import LiveSession
from kiosk.municipality.issuing.issuer import LineRequest
from kiosk.municipality.ledger import LineKey
from kiosk.protocol.channel.received import Received, Request
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.manifest import mark_of
from kiosk.protocol.messages.issuing import Issue, Status, Void
from kiosk.protocol.messages.relaying import Relayed
from kiosk.runtime.log import LogEvent


def issue(backoffice: Backoffice, live: LiveSession, received: Received[Request], message: Issue) -> Relayed:
    """The sealed document with its mark beside it, or the sealed refusal."""
    issued = backoffice.issuer.issue(_request(live, message, message.not_after))
    if isinstance(issued, Refusal):
        backoffice.log.write(LogEvent.REFUSED, refusal=issued.value, step="issue")
        box, mark = live.end.refuse(received, issued), None
    else:
        box = live.end.issued(received, issued.manifest.encoded, issued.pdf)
        mark = mark_of(issued.manifest.manifest)
    return Relayed(session=message.session, box=box, mark=mark)


def status(backoffice: Backoffice, live: LiveSession, received: Received[Request], message: Status) -> bytes:
    """The sealed state of a line."""
    state = backoffice.issuer.state(LineKey(message.digest, message.line))
    return live.end.state_of(received, state)


def void(backoffice: Backoffice, live: LiveSession, received: Received[Request], message: Void) -> bytes:
    """The sealed state of a line after it was voided."""
    state = backoffice.issuer.void(_request(live, message, backoffice.clock.now()))
    return live.end.state_of(received, state)


def _request(live: LiveSession, message: Issue | Void, not_after: datetime) -> LineRequest:
    order = live.order
    if order is None or order.digest != message.digest:
        raise NotAuthentic(Fault.WRONG_DIGEST)
    return LineRequest(
        session=message.session,
        card=live.who.card,
        profile=live.profile,
        key=LineKey(message.digest, message.line),
        chosen=order.lines[message.line],
        fee=order.fees[message.line],
        printer_profile=order.printer_profile,
        terminal_certificate=live.who.token.terminal_certificate,
        ordered_at=order.ordered_at,
        not_after=not_after,
    )
