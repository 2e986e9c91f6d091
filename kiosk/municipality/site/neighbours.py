"""Where a session lives among several servers, and how its boxes reach the server that it lives on.

The store says which server a session was said ready to by; keys and citizen data of it stay in that
server's memory. A box that comes to another server is passed on as it is, once.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock
from typing import Protocol

from sqlalchemy import delete, insert, select
from sqlalchemy.exc import IntegrityError

from kiosk.domain.refusals import Refusal
from kiosk.municipality.site.nodes import Node
from kiosk.municipality.site.presence import Presence
from kiosk.municipality.site.tables import nodes, sessions
from kiosk.protocol.identifiers import SessionId
from kiosk.protocol.limits import RELAY_MESSAGE, RELAY_TIMEOUT, SESSION_LIFETIME
from kiosk.protocol.messages.base import decode_either, encode
from kiosk.protocol.messages.greeting import Refused
from kiosk.protocol.messages.relaying import Relay, Relayed
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.sqlite import utc_text
from kiosk.runtime.tls.client import PeerUnreachable

PASS_ON_TIMEOUT = RELAY_TIMEOUT * 0.8
"""The center hears what became of a box before it gives up waiting itself."""


class Neighbour(Protocol):
    """A connection to another server of the municipality; `PeerClient` is one."""

    def post(self, path: str, body: bytes, *, timeout: float, limit: int) -> bytes:
        """Send a message and give the answer; raises PeerUnreachable."""
        ...


class Neighbours(Protocol):
    """What a server knows of sessions that are not in its own memory."""

    def keep(self, session: SessionId, now: datetime, /) -> bool:
        """Say that this session lives here; False if the id is in use, or if no session may begin here."""
        ...

    def pass_on(self, relay: Relay, /) -> Relayed | Refused:
        """The answer of the server that the session lives on."""
        ...

    def expire(self, now: datetime, /) -> None:
        """Forget where sessions lived that are over."""
        ...


@dataclass(frozen=True, slots=True)
class NoNeighbours:
    """A server that takes itself for the only one: what it does not know, nobody knows."""

    presence: Presence | None = None
    """Where others could come to its store: none begins while another one is heard of."""

    def keep(self, _session: SessionId, _now: datetime, /) -> bool:
        """See `Neighbours.keep`; the memory of sessions itself knows which ids are in use."""
        return self.presence is None or self.presence.is_alike

    def pass_on(self, _relay: Relay, /) -> Refused:
        """See `Neighbours.pass_on`."""
        return Refused(refusal=Refusal.SESSION_EXPIRED)

    def expire(self, _now: datetime, /) -> None:
        """See `Neighbours.expire`."""


@dataclass(frozen=True, slots=True)
class StoreNeighbours:
    """The servers on one store."""

    presence: Presence
    connect: Callable[[str], Neighbour]
    log: EventLog
    _connections: dict[str, Neighbour] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    @property
    def _node(self) -> Node:
        return self.presence.node

    def keep(self, session: SessionId, now: datetime) -> bool:
        """See `Neighbours.keep`; none begins while the servers differ."""
        if not self.presence.is_alike:
            return False
        forgotten_at = utc_text(now + 2 * SESSION_LIFETIME)
        row = {"session": session, "node": self._node.name, "forgotten_at": forgotten_at}
        try:
            with self._node.store.transaction() as connection:
                connection.execute(insert(sessions).values(row))
        except IntegrityError:
            return False
        return True

    def pass_on(self, relay: Relay) -> Relayed | Refused:
        """See `Neighbours.pass_on`; a session whose server is gone is over.

        Raises ProtocolViolation for an answer that is no message.
        """
        address = self._address(relay.session)
        if address is None:
            return Refused(refusal=Refusal.SESSION_EXPIRED)
        try:
            answer = self._neighbour(address).post(
                "/relay", encode(relay), timeout=PASS_ON_TIMEOUT.total_seconds(), limit=RELAY_MESSAGE
            )
        except PeerUnreachable:
            self.log.write(LogEvent.NEIGHBOUR_UNREACHABLE)
            return Refused(refusal=Refusal.SESSION_EXPIRED)
        return decode_either(Relayed, Refused, answer)

    def expire(self, now: datetime) -> None:
        """See `Neighbours.expire`."""
        with self._node.store.transaction() as connection:
            connection.execute(delete(sessions).where(sessions.c.forgotten_at <= utc_text(now)))

    def _address(self, session: SessionId) -> str | None:
        owner = (
            select(nodes.c.address)
            .join(sessions, sessions.c.node == nodes.c.node)
            .where(sessions.c.session == session, nodes.c.node != self._node.name)
        )
        with self._node.store.snapshot() as connection:
            address: str | None = connection.execute(owner).scalar_one_or_none()
        return address

    def _neighbour(self, address: str) -> Neighbour:
        with self._lock:
            if address not in self._connections:
                self._connections[address] = self.connect(address)
            return self._connections[address]
