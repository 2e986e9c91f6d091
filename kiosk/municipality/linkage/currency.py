"""How far each stream follows its source, and what may not be issued because one does not follow."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from kiosk.domain.certificates import CertificateKind
from kiosk.municipality.linkage import tables
from kiosk.municipality.linkage.streams import Stream, streams_of
from kiosk.runtime.sqlite import moment_of

_STREAMS = select(tables.streams)
CLOCK_SKEW = timedelta(minutes=5)
"""By how much the source's clock may be ahead of the server's."""


@dataclass(frozen=True, slots=True)
class StreamState:
    """The last batch of a stream, and why the next one could not be taken, if it could not."""

    number: int
    as_of: datetime
    """The source's time of the last batch."""
    fault: str | None

    def is_current(self, now: datetime, max_age: timedelta) -> bool:
        """Whether the stream is complete and its last batch no older than `max_age`.

        A batch of a time to come says nothing about how old it is: its source's clock is wrong.
        """
        return self.fault is None and -CLOCK_SKEW <= now - self.as_of <= max_age


@dataclass(frozen=True, slots=True)
class Currency:
    """How current the copy is, stream by stream; a stream that was never linked is missing."""

    streams: Mapping[Stream, StreamState]

    @classmethod
    def read(cls, connection: Connection) -> "Currency":
        """As the connection sees it."""
        rows = connection.execute(_STREAMS)
        return cls(
            {Stream(row.stream): StreamState(row.number, moment_of(row.as_of), row.fault) for row in rows}
        )

    def outdated(self, now: datetime, max_age: timedelta) -> frozenset[CertificateKind]:
        """The kinds of which nothing is issued at `now`: a stream that they need has a gap or comes late."""
        late = {
            stream
            for stream in Stream
            if (state := self.streams.get(stream)) is None or not state.is_current(now, max_age)
        }
        return frozenset(kind for kind in CertificateKind if streams_of(kind) & late)

    def data_time(self, kind: CertificateKind) -> datetime | None:
        """The time that a certificate of this kind speaks of: that of the stream that is furthest behind.

        None if a stream that it needs was never linked: then nothing of this kind is issued.
        """
        needed = [self.streams.get(stream) for stream in streams_of(kind)]
        times = [state.as_of for state in needed if state is not None]
        return min(times) if len(times) == len(needed) else None
