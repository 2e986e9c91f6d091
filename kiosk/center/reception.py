"""Messages 1 and 2: a terminal says hello, the municipality says whether it is ready."""

from dataclasses import dataclass

from kiosk.center.municipal_links import READY_PATH, MunicipalLinks
from kiosk.center.nonces import Nonces
from kiosk.center.routing import Routing
from kiosk.center.sessions import Begun, Sessions
from kiosk.center.stopping.stops import Stoppable, Stops
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.refusals import Refusal
from kiosk.protocol.errors import ProtocolError
from kiosk.protocol.identifiers import Nonce
from kiosk.protocol.limits import CLEAR_MESSAGE, HELLO_TIMEOUT
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.greeting import Greeting, Hello, ReadyRequest, Refused
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.tls.client import PeerUnreachable

_NOT_BEGUN = {
    Begun.ID_USED_BEFORE: Refusal.SESSION_EXPIRED,
    Begun.TOO_MANY: Refusal.CENTER_BUSY,
}


@dataclass(frozen=True, slots=True)
class Destinations:
    """Where sessions can go: which card belongs where, who is stopped, and how each is reached."""

    routing: Routing
    stops: Stops
    links: MunicipalLinks


class Reception:
    """Finds the municipality of a session and asks whether it is open."""

    def __init__(
        self,
        destinations: Destinations,
        sessions: Sessions,
        nonces: Nonces,
        clock: Clock,
        log: EventLog,
    ) -> None:
        self._routing = destinations.routing
        self._stops = destinations.stops
        self._links = destinations.links
        self._sessions = sessions
        self._nonces = nonces
        self._clock = clock
        self._log = log

    def greet(self, hello: Hello, terminal_id: str) -> Greeting | Refused:
        """Answer a hello with the municipality's signed `Ready` and a nonce of the center."""
        municipality = self._target(hello)
        link = None if municipality is None else self._links.get(municipality)
        refusal = self._stopped(municipality, terminal_id)
        if refusal is not None:
            return Refused(refusal=refusal)
        if municipality is None or link is None:
            return Refused(refusal=Refusal.MUNICIPALITY_NOT_SERVED)
        now = self._clock.now()
        begun = self._sessions.begin(hello.session, terminal_id, municipality, now)
        if begun is not Begun.BEGUN:
            self._log.write(LogEvent.PROTOCOL_VIOLATION, step="hello", reason=begun.value)
            return Refused(refusal=_NOT_BEGUN[begun])
        request = ReadyRequest(session=hello.session, municipality=municipality)
        try:
            ready = link.post(
                READY_PATH, encode(request), timeout=HELLO_TIMEOUT.total_seconds(), limit=CLEAR_MESSAGE
            )
        except PeerUnreachable:
            self._log.write(LogEvent.RELAY_FAILED, municipality=municipality)
            return Refused(refusal=Refusal.MUNICIPALITY_UNREACHABLE)
        refused = _refused(ready)
        if refused is not None:
            return refused
        nonce = Nonce(self._nonces.give(hello.session, now))
        return Greeting(session=hello.session, ready=ready, center_nonce=nonce)

    def _stopped(self, municipality: MunicipalityCode | None, terminal_id: str) -> Refusal | None:
        own = Stoppable.terminal(terminal_id)
        asked = (own,) if municipality is None else (own, Stoppable.municipality(municipality))
        stopped = self._stops.among(*asked)
        if own in stopped:
            return Refusal.TERMINAL_STOPPED
        return Refusal.MUNICIPALITY_STOPPED if stopped else None

    def _target(self, hello: Hello) -> MunicipalityCode | None:
        if hello.card is not None:
            return self._routing.municipality_of(hello.card)
        return hello.municipality


def _refused(answer: bytes) -> Refused | None:
    """The refusal that a municipality gives in place of its signed `Ready`; all else is not read here."""
    try:
        return decode(Refused, answer)
    except ProtocolError:
        return None
