"""What is stopped, since when and why. One look-up answers for all processes of the center."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, Engine, Row, and_, bindparam, insert, select, update

from kiosk.center.store import STOPS
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.runtime.sqlite import moment_of, utc_text
from kiosk.runtime.store import writing


class Kind(StrEnum):
    """What can be stopped."""

    MUNICIPALITY = "municipality"
    TERMINAL = "terminal"


class Cause(StrEnum):
    """Why something was stopped; log vocabulary."""

    PROOF = "proof"
    DISCARDS = "discards"
    OPERATOR = "operator"


@dataclass(frozen=True, slots=True)
class Stoppable:
    """A municipality by its code, or a terminal by its id."""

    kind: Kind
    name: str

    @classmethod
    def municipality(cls, code: MunicipalityCode) -> "Stoppable":
        """The municipality of that code."""
        return cls(Kind.MUNICIPALITY, code)

    @classmethod
    def terminal(cls, terminal_id: str) -> "Stoppable":
        """The terminal of that id."""
        return cls(Kind.TERMINAL, terminal_id)


@dataclass(frozen=True, slots=True)
class Grounds:
    """Why it is stopped: the cause, an operator's words, the digest of the evidence."""

    cause: Cause
    reason: str = ""
    evidence: bytes | None = None


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop in force."""

    number: int
    what: Stoppable
    grounds: Grounds
    stopped_at: datetime


_HELD = select(STOPS.c.kind, STOPS.c.name).where(
    STOPS.c.name.in_(bindparam("names", expanding=True)), STOPS.c.restarted_at.is_(None)
)


class Stops:
    """The list of stops."""

    def __init__(self, store: Engine) -> None:
        self._store = store

    def stop(self, what: Stoppable, grounds: Grounds, now: datetime) -> bool:
        """Stop it; False if it is stopped already."""
        with writing(self._store, "stops") as connection:
            if connection.execute(select(STOPS).where(_holds_for(what))).first() is not None:
                return False
            connection.execute(
                insert(STOPS).values(
                    kind=what.kind.value,
                    name=what.name,
                    cause=grounds.cause.value,
                    reason=grounds.reason,
                    evidence=grounds.evidence,
                    stopped_at=utc_text(now),
                )
            )
        return True

    def among(self, *asked: Stoppable) -> frozenset[Stoppable]:
        """Those of the asked ones that are stopped; one look into the store for all."""
        names = [what.name for what in asked]
        with self._store.begin() as connection:
            held = connection.execute(_HELD, {"names": names}).all()
        return frozenset(asked) & {Stoppable(Kind(row.kind), row.name) for row in held}

    def find(self, what: Stoppable) -> Stop | None:
        """The stop in force, or None."""
        with self._store.begin() as connection:
            row = connection.execute(select(STOPS).where(_holds_for(what))).first()
        return None if row is None else _stop_of(row)

    def all(self) -> Sequence[Stop]:
        """Every stop in force, oldest first."""
        query = select(STOPS).where(STOPS.c.restarted_at.is_(None)).order_by(STOPS.c.number)
        with self._store.begin() as connection:
            return [_stop_of(row) for row in connection.execute(query)]

    def lift(self, number: int, now: datetime) -> None:
        """End a stop; who may decide that is `Restarts`' matter."""
        with writing(self._store, "stops") as connection:
            connection.execute(
                update(STOPS)
                .where(STOPS.c.number == number, STOPS.c.restarted_at.is_(None))
                .values(restarted_at=utc_text(now))
            )


def _holds_for(what: Stoppable) -> ColumnElement[bool]:
    return and_(STOPS.c.kind == what.kind.value, STOPS.c.name == what.name, STOPS.c.restarted_at.is_(None))


def _stop_of(row: Row[tuple[object, ...]]) -> Stop:
    grounds = Grounds(Cause(row.cause), row.reason, row.evidence)
    return Stop(row.number, Stoppable(Kind(row.kind), row.name), grounds, moment_of(row.stopped_at))
