"""What a load states about stops: a population says nothing of people and cards that have no row in it."""

from collections.abc import Collection

from sqlalchemy import Connection, bindparam, select, update

from kiosk.municipality.linkage.cancelling import Act, Cancellation
from kiosk.municipality.linkage.manifest import LoadManifest
from kiosk.municipality.linkage.positions import last_of
from kiosk.municipality.linkage.stops import StopCause
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.linkage.tables import stops
from kiosk.runtime.many_rows import add_rows
from kiosk.runtime.sqlite import utc_text

_Which = tuple[str, StopCause]


def state_stops(connection: Connection, stated: Collection[Cancellation], manifest: LoadManifest) -> None:
    """Stop and lift what the load states, as the batches up to its position would have done.

    Stops that it does not mention stay. A load of an older position than the copy's lifts nothing: what was
    acknowledged since may have been stopped again.
    """
    last = last_of(connection, Stream.CANCELLATIONS)
    is_older = last is not None and last.number > manifest.positions[Stream.CANCELLATIONS]
    acts: dict[_Which, Act] = {(event.subject, event.cause): event.act for event in stated}
    known = {(row.subject, StopCause(row.cause)): row.lifted for row in connection.execute(select(stops))}
    at = utc_text(manifest.as_of)
    stopped = [which for which, act in acts.items() if act is Act.STOP]
    new = [which for which in stopped if which not in known]
    add_rows(
        connection,
        stops,
        [{"subject": subject, "cause": cause.value, "since": at, "lifted": None} for subject, cause in new],
    )
    _note(connection, [which for which in stopped if known.get(which)], {"since": at, "lifted": None})
    if not is_older:
        lifted = (which for which, act in acts.items() if act is Act.LIFT)
        _note(connection, [which for which in lifted if which in known], {"lifted": at})


def _note(connection: Connection, which: Collection[_Which], values: dict[str, str | None]) -> None:
    if not which:
        return
    is_one = (stops.c.subject == bindparam("of_subject")) & (stops.c.cause == bindparam("of_cause"))
    named = [{"of_subject": subject, "of_cause": cause.value} for subject, cause in which]
    connection.execute(update(stops).where(is_one).values(values), named)
