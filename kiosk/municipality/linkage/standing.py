"""Who stands in which 戸籍 is told twice: by the record, and by `koseki_members`. Both have to say the same.

The rows lead from a person to the 戸籍: a row too many would show somebody the 戸籍 of others, a row too few
would let a 戸籍 out although one who stands in it was stopped.
"""

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import Connection, Table, and_, exists, select

from kiosk.domain.koseki import Koseki
from kiosk.municipality.linkage.batch import TableChanges
from kiosk.municipality.linkage.portions import portions
from kiosk.municipality.linkage.refused import DeliveryRefused, Location
from kiosk.municipality.linkage.staging import LINE, STANDING, staged
from kiosk.municipality.registry.record_rows import koseki_from, members_of
from kiosk.municipality.registry.record_tables import koseki_members, kosekis
from kiosk.runtime.many_rows import add_rows

_REMEDY = "make kosekis and koseki_members from the same 戸籍, and deliver both together"
_NOT_LISTED = f"somebody who stands in it is not in {koseki_members.name}"
_NOT_RECORDED = f"who is named does not stand in that 戸籍 as {kosekis.name} has it"


def note_standing(connection: Connection, gathered: Iterable[tuple[int, Koseki]]) -> None:
    """Keep who stands in the 戸籍 that were gathered, with the line of each, for `check_gathered`."""
    rows = [
        {LINE: line, "koseki_id": koseki.koseki_id, "resident_id": resident}
        for line, koseki in gathered
        for resident in members_of(koseki)
    ]
    add_rows(connection, STANDING, rows)


def check_gathered(connection: Connection) -> None:
    """Raise DeliveryRefused, naming file and line, unless records and rows of a load agree."""
    listed = staged(koseki_members.name).table
    _check_found(connection, STANDING, listed, (f"{kosekis.name}.csv", "koseki", _NOT_LISTED))
    _check_found(connection, listed, STANDING, (f"{koseki_members.name}.csv", "resident_id", _NOT_RECORDED))


def _check_found(connection: Connection, said: Table, sought: Table, told: tuple[str, str, str]) -> None:
    is_same = and_(sought.c.resident_id == said.c.resident_id, sought.c.koseki_id == said.c.koseki_id)
    found = connection.scalars(
        select(said.c[LINE]).where(~exists().where(is_same)).order_by(said.c[LINE]).limit(1)
    ).first()
    if found is not None:
        file, column, cause = told
        raise DeliveryRefused("dangling", Location(file, found, column), cause, _REMEDY)


def check_changed(
    connection: Connection, changed: Collection[TableChanges], concerned: Collection[str]
) -> None:
    """Raise DeliveryRefused unless records and rows of these 戸籍 agree now that a batch was written."""
    for some in portions(sorted(concerned)):
        recorded = {
            row.koseki_id: frozenset(members_of(koseki_from(row.koseki)))
            for row in connection.execute(
                select(kosekis.c.koseki_id, kosekis.c.koseki).where(kosekis.c.koseki_id.in_(some))
            )
        }
        listed = _listed(connection, some)
        for number in some:
            if listed.get(number, frozenset()) != recorded.get(number, frozenset()):
                raise DeliveryRefused(
                    "dangling", _place_of(changed, number), f"{_NOT_LISTED}, or the other way round", _REMEDY
                )


def _listed(connection: Connection, numbers: Collection[str]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in connection.execute(select(koseki_members).where(koseki_members.c.koseki_id.in_(numbers))):
        found.setdefault(row.koseki_id, set()).add(row.resident_id)
    return {number: frozenset(residents) for number, residents in found.items()}


def _place_of(changed: Collection[TableChanges], number: str) -> Location:
    """The line that names the 戸籍; the first line, where one was only taken out of it."""
    named = (
        table.located(change.line, "koseki_id")
        for table in changed
        for change in table.changes
        if change.row.get("koseki_id") == number
    )
    first = (table.located(table.changes[0].line) for table in changed if table.changes)
    return next(named, None) or next(first)
