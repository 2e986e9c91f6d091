"""Messages 5 to 12 and 15: sealed boxes pass through unread."""

from kiosk.center.reception import Destinations
from kiosk.center.seals import SealLedger
from kiosk.center.sessions import Sessions
from kiosk.center.stopping.stops import Stoppable
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.refusals import Refusal
from kiosk.protocol.errors import ProtocolError
from kiosk.protocol.limits import RELAY_MESSAGE, RELAY_TIMEOUT
from kiosk.protocol.messages.base import decode_either, encode
from kiosk.protocol.messages.greeting import Refused
from kiosk.protocol.messages.relaying import Relay, Relayed
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.tls.client import PeerUnreachable


class Relaying:
    """Passes a box to the municipality of its session and the answer back, byte for byte."""

    def __init__(
        self,
        sessions: Sessions,
        seals: SealLedger,
        destinations: Destinations,
        clock: Clock,
        log: EventLog,
    ) -> None:
        self._seals = seals
        self._stops = destinations.stops
        self._sessions = sessions
        self._links = destinations.links
        self._clock = clock
        self._log = log

    def relay(self, message: Relay, terminal_id: str) -> bytes | Refused:
        """Give the municipality's encoded answer, or why there is none."""
        begun = self._clock.monotonic()
        municipality = self._sessions.destination(message.session, terminal_id, self._clock.now())
        if municipality is None:
            return Refused(refusal=Refusal.SESSION_EXPIRED)
        stopped = self._stopped(municipality, terminal_id)
        if stopped is not None:
            return Refused(refusal=stopped)
        link = self._links.get(municipality)
        if link is None:
            return Refused(refusal=Refusal.MUNICIPALITY_NOT_SERVED)
        try:
            answer = link.post(
                "/relay",
                encode(message),
                timeout=RELAY_TIMEOUT.total_seconds(),
                limit=RELAY_MESSAGE,
            )
        except PeerUnreachable:
            self._log.write(LogEvent.RELAY_FAILED, municipality=municipality)
            return Refused(refusal=Refusal.MUNICIPALITY_UNREACHABLE)
        self._keep_mark(answer, municipality)
        self._log.write(
            LogEvent.RELAYED,
            municipality=municipality,
            bytes=len(answer),
            ms=round((self._clock.monotonic() - begun) * 1000, 1),
        )
        return answer

    def _keep_mark(self, answer: bytes, municipality: MunicipalityCode) -> None:
        """What stands beside the box is for the center; what is malformed is the terminal's to discard."""
        try:
            mark = decode_either(Relayed, Refused, answer)
        except ProtocolError:
            return
        if isinstance(mark, Relayed) and mark.mark is not None:
            self._seals.note(mark.mark, municipality, self._clock.now())

    def _stopped(self, municipality: MunicipalityCode, terminal_id: str) -> Refusal | None:
        """A stop ends sessions under way, too: what is paid for and does not come out is refunded."""
        at_it, from_it = Stoppable.municipality(municipality), Stoppable.terminal(terminal_id)
        stopped = self._stops.among(at_it, from_it)
        if at_it in stopped:
            return Refusal.MUNICIPALITY_STOPPED
        return Refusal.TERMINAL_STOPPED if from_it in stopped else None
