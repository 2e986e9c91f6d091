"""Sessions in memory: citizen data of a visit lives here for minutes and goes with the process.

A session that was said ready to waits for message 5, which may come once within two minutes. An open
session may order until fifteen minutes after that; for as long again its lines can be asked about and voided.
"""

from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock

from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityProfile
from kiosk.domain.printers import PrinterProfileId
from kiosk.municipality.conversation.progress import Progress
from kiosk.municipality.entitlement import Entitlement
from kiosk.municipality.issuing.chosen import ChosenLine
from kiosk.protocol.channel.municipal_end import MunicipalEnd
from kiosk.protocol.channel.opening import Authenticated
from kiosk.protocol.hybrid_keys import HpkePrivateKey
from kiosk.protocol.identifiers import RequestDigest, SessionId
from kiosk.protocol.limits import SESSION_LIFETIME
from kiosk.protocol.readiness import PendingSession
from kiosk.runtime.clock import Clock

MAX_AWAITED = 10_000
"""Sessions that may wait for message 5 at one time: two minutes of the whole country's visits."""


@dataclass(frozen=True, slots=True, repr=False)
class Awaited:
    """A session that was said ready to, and the key that its message 5 is sealed to."""

    pending: PendingSession
    key: HpkePrivateKey


@dataclass(frozen=True, slots=True, repr=False)
class PlacedOrder:
    """The quoted order of a session."""

    digest: RequestDigest
    lines: tuple[ChosenLine, ...]
    fees: tuple[Yen, ...]
    printer_profile: PrinterProfileId
    ordered_at: datetime


@dataclass(slots=True, repr=False)
class LiveSession:
    """One citizen's open session. `lock` is held while a request of it is answered."""

    end: MunicipalEnd
    who: Authenticated
    entitlement: Entitlement | None
    """None for somebody who can do nothing but apply for registration."""
    profile: MunicipalityProfile
    """As it was when the session was opened: a line that is asked for again gives the same bytes."""
    forgotten_at: datetime
    order: PlacedOrder | None = None
    lock: Lock = field(default_factory=Lock)

    @property
    def entitled(self) -> Entitlement:
        """What was offered. Raises LookupError where nothing was: no order gets that far."""
        if self.entitlement is None:
            raise LookupError("an order came in a session in which nothing was offered")
        return self.entitlement


class Sessions:
    """All sessions of this process, by id."""

    def __init__(self, clock: Clock, most_awaited: int = MAX_AWAITED) -> None:
        self._clock = clock
        self._most_awaited = most_awaited
        self._lock = Lock()
        self._awaited: dict[SessionId, Awaited] = {}
        self._live: dict[SessionId, LiveSession] = {}

    def expect(self, awaited: Awaited) -> bool:
        """Wait for message 5 of a session; False if its id is in use or too many are waited for."""
        session = awaited.pending.session
        with self._lock:
            if session in self._awaited or session in self._live or len(self._awaited) >= self._most_awaited:
                return False
            self._awaited[session] = awaited
            return True

    def take(self, session: SessionId) -> Awaited | None:
        """The session that message 5 opens, given once; None if it is not waited for."""
        with self._lock:
            return self._awaited.pop(session, None)

    def begin(self, session: SessionId, live: LiveSession) -> None:
        """Keep an open session."""
        with self._lock:
            self._live[session] = live

    def find(self, session: SessionId) -> LiveSession | None:
        """The open session of that id, or None."""
        with self._lock:
            live = self._live.get(session)
            return None if live is None or self._clock.now() >= live.forgotten_at else live

    def progress(self, session: SessionId) -> Progress | None:
        """How far a session has come that this process waits for or keeps; None for any other."""
        with self._lock:
            if session in self._awaited:
                return Progress.AWAITED
            live = self._live.get(session)
        if live is None:
            return None
        return Progress.OPENED if live.order is None else Progress.ORDERED

    def end(self, session: SessionId) -> None:
        """Forget a session."""
        with self._lock:
            self._live.pop(session, None)

    def expire(self) -> None:
        """Forget all sessions whose time is over."""
        now = self._clock.now()
        with self._lock:
            self._awaited = {
                session: awaited
                for session, awaited in self._awaited.items()
                if now < awaited.pending.nonce_expires_at
            }
            self._live = {session: live for session, live in self._live.items() if now < live.forgotten_at}


def forgotten_at(pending: PendingSession) -> datetime:
    """When a session that opens now is forgotten at the latest."""
    return pending.session_expires_at + SESSION_LIFETIME
