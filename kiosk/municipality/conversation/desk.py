"""One address for everything sealed: which session it is of decides what it can be."""

from typing import assert_never

from kiosk.domain.refusals import Refusal
from kiosk.municipality.conversation import lines
from kiosk.municipality.conversation.backoffice import Backoffice
from kiosk.municipality.conversation.opening import open_session
from kiosk.municipality.conversation.ordering import take_application
from kiosk.municipality.conversation.registering import take_registration
from kiosk.municipality.conversation.sessions import LiveSession
from kiosk.protocol.channel.received import Received, Request
from kiosk.protocol.identifiers import SessionId
from kiosk.protocol.messages.greeting import Refused
from kiosk.protocol.messages.issuing import Close, Issue, Status, Void
from kiosk.protocol.messages.ordering import Application
from kiosk.protocol.messages.registering import RegistrationApplication
from kiosk.protocol.messages.relaying import Relay, Relayed
from kiosk.runtime.log import LogEvent


def answer(backoffice: Backoffice, relay: Relay) -> Relayed | Refused:
    """The box in answer; unsealed only where no session is known under whose seal it could go.

    Raises ProtocolError for a box that does not open or is not what may come next.
    """
    awaited = backoffice.sessions.take(relay.session)
    if awaited is not None:
        return _relayed(relay.session, open_session(backoffice, relay.box, awaited))
    live = backoffice.sessions.find(relay.session)
    if live is None:
        return Refused(refusal=Refusal.SESSION_EXPIRED)
    with live.lock:
        return _converse(backoffice, live, relay)


def _converse(backoffice: Backoffice, live: LiveSession, relay: Relay) -> Relayed:
    received = live.end.read(relay.box)
    late = live.end.lateness(received, backoffice.clock.now())
    if late is not None:
        backoffice.log.write(LogEvent.REFUSED, refusal=late.value, step=received.leg.value)
        return _relayed(relay.session, live.end.refuse(received, late))
    match received.message:
        case Application() | RegistrationApplication() as message:
            return _relayed(relay.session, _applied(backoffice, live, received, message))
        case Issue() as message:
            return lines.issue(backoffice, live, received, message)
        case Status() as message:
            return _relayed(relay.session, lines.status(backoffice, live, received, message))
        case Void() as message:
            return _relayed(relay.session, lines.void(backoffice, live, received, message))
        case Close():
            backoffice.sessions.end(relay.session)
            return _relayed(relay.session, live.end.closed(received))
        case unknown:
            assert_never(unknown)


def _applied(
    backoffice: Backoffice,
    live: LiveSession,
    received: Received[Request],
    message: Application | RegistrationApplication,
) -> bytes:
    if isinstance(message, Application):
        return take_application(backoffice, live, received, message)
    return take_registration(backoffice, live, received, message)


def _relayed(session: SessionId, box: bytes) -> Relayed:
    return Relayed(session=session, box=box, mark=None)
