"""Why nothing is issued about a resident, a seal or a card, and until when."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from sqlalchemy import Connection, Select, and_, bindparam, or_, select

from kiosk.domain.residents import ResidentId, ResidentState
from kiosk.municipality.linkage import tables
from kiosk.municipality.linkage.streams import Stream
from kiosk.protocol.identifiers import CardHash
from kiosk.runtime.sqlite import moment_of


class StopCause(StrEnum):
    """What a cancellation says, or `DIFFERS` where reconciliation found copy and source apart."""

    SEAL_CANCELLED = "seal-cancelled"
    PROTECTED = "protected"
    DECEASED = "deceased"
    MOVING_OUT = "moving-out"
    MOVED_OUT = "moved-out"
    CARD_REVOKED = "card-revoked"
    DIFFERS = "differs"

    @property
    def overrides(self) -> Stream:
        """The stream whose rows the stop overrides until they have caught up with it."""
        return Stream.SEALS if self is StopCause.SEAL_CANCELLED else Stream.RESIDENTS

    @property
    def state(self) -> ResidentState | None:
        """The state in which a resident is shown while stopped; None if the cause is about something else."""
        match self:
            case StopCause.PROTECTED:
                return ResidentState.PROTECTED
            case StopCause.DECEASED:
                return ResidentState.DECEASED
            case StopCause.MOVING_OUT:
                return ResidentState.MOVING_OUT
            case StopCause.MOVED_OUT:
                return ResidentState.MOVED_OUT
            case StopCause.SEAL_CANCELLED | StopCause.CARD_REVOKED | StopCause.DIFFERS:
                return None
            case unknown:
                assert_never(unknown)


def _holding() -> Select[str, str, str]:
    stops, streams = tables.stops, tables.streams
    caught_up = or_(
        *(
            and_(stops.c.cause == cause.value, streams.c.stream == cause.overrides.value)
            for cause in StopCause
        )
    )
    return (
        select(stops.c.subject, stops.c.cause, stops.c.since)
        .outerjoin(streams, caught_up)
        .where(stops.c.subject.in_(bindparam("subjects", expanding=True)))
        .where(or_(stops.c.lifted.is_(None), streams.c.as_of.is_(None), streams.c.as_of < stops.c.lifted))
    )


_HOLDING = _holding()
"""Asked several times for each certificate; building it costs more than its answer."""

MOVES = frozenset({StopCause.MOVING_OUT, StopCause.MOVED_OUT})
"""What leaves another address in the 附票 of everybody who stands in it."""

_GRAVEST_FIRST = (StopCause.PROTECTED, StopCause.DECEASED, StopCause.MOVED_OUT, StopCause.MOVING_OUT)


@dataclass(frozen=True, slots=True)
class Stops:
    """The stops that hold about some residents and cards."""

    holding: Mapping[tuple[str, StopCause], datetime]
    """What holds, and the source's time of it."""

    @classmethod
    def about(
        cls, connection: Connection, residents: Collection[ResidentId], card: CardHash | None
    ) -> "Stops":
        """What holds about these residents and this card in the state that the connection sees."""
        subjects = [*residents, *([card.hex()] if card else [])]
        rows = connection.execute(_HOLDING, {"subjects": subjects})
        return cls({(row.subject, StopCause(row.cause)): moment_of(row.since) for row in rows})

    def has(self, subject: str, cause: StopCause) -> bool:
        """Whether this stop holds about the subject."""
        return (subject, cause) in self.holding

    def since(self, causes: Collection[StopCause]) -> list[datetime]:
        """The times of the stops that hold for these causes."""
        return [since for (_, cause), since in self.holding.items() if cause in causes]

    def state_of(self, resident: ResidentId) -> ResidentState | None:
        """The state that overrides the registered one; None if none does."""
        return next(self._states(resident), None)

    def _states(self, resident: ResidentId) -> Iterator[ResidentState]:
        for cause in _GRAVEST_FIRST:
            if self.has(resident, cause) and cause.state is not None:
                yield cause.state
