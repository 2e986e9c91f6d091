"""What is asked of the store for every certificate: built once, as building costs more than the answer."""

from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, bindparam, select

from kiosk.municipality.registry import record_tables, tables


def _one_of_the_residents(column: ColumnElement[str]) -> ColumnElement[bool]:
    return column.in_(bindparam("residents", expanding=True))


def _members() -> Select[Any]:
    persons, foreign = tables.persons, tables.foreign_residents
    columns = [column for column in foreign.c if column.name != "resident_id"]
    return (
        select(persons, *columns)
        .outerjoin(foreign, foreign.c.resident_id == persons.c.resident_id)
        .where(persons.c.household_id == bindparam("household"))
        .order_by(persons.c.position)
    )


_RESIDENT: BindParameter[str] = bindparam("resident")
_YEAR: BindParameter[int] = bindparam("year")
_persons, _seals = tables.persons, tables.seals
_standing = record_tables.koseki_members
_assessed, _charged = record_tables.tax_records, record_tables.tax_accounts

LINKAGE = select(tables.linkage)
CARD = select(tables.cards).where(tables.cards.c.card_hash == bindparam("card"))
HOUSEHOLD = (
    select(tables.households)
    .join(_persons, _persons.c.household_id == tables.households.c.household_id)
    .where(_persons.c.resident_id == _RESIDENT)
)
MEMBERS = _members()
STATES = select(_persons.c.resident_id, _persons.c.state).where(_one_of_the_residents(_persons.c.resident_id))
HOUSEHOLD_IDS = select(_persons.c.household_id).where(_one_of_the_residents(_persons.c.resident_id))
KOSEKI_IDS = select(_standing.c.koseki_id).where(_one_of_the_residents(_standing.c.resident_id))
SEAL = (
    select(_seals, tables.imprints.c.png)
    .join(tables.imprints, tables.imprints.c.digest == _seals.c.imprint)
    .where(_seals.c.resident_id == _RESIDENT)
)
TAX_RECORD = select(_assessed.c.record).where(
    _assessed.c.resident_id == _RESIDENT, _assessed.c.fiscal_year == _YEAR
)
TAX_ACCOUNTS = select(_charged.c.record).where(
    _charged.c.resident_id == _RESIDENT, _charged.c.fiscal_year == _YEAR
)
KOSEKI = (
    select(record_tables.kosekis)
    .join(_standing, _standing.c.koseki_id == record_tables.kosekis.c.koseki_id)
    .where(_standing.c.resident_id == _RESIDENT)
)
