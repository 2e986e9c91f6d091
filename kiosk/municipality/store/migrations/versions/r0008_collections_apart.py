"""One tax of a year may be collected in both ways: from the salary, and by notices to the person."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_ACCOUNTS = sa.table(
    "tax_accounts",
    *map(sa.column, ("resident_id", "fiscal_year", "subject", "collection", "record")),
)
_KEY = (_ACCOUNTS.c.resident_id, _ACCOUNTS.c.fiscal_year, _ACCOUNTS.c.subject)
_PORTION = 20_000


def upgrade() -> None:
    """Add the way of collection to the key, as the records tell it.

    A record that cannot be read tells none. No delivery could bring such a row: the next reconciliation stops
    whom it concerns, as before. A load that was under way begins anew: its files lack the column.
    """
    with op.batch_alter_table("tax_accounts") as changed:
        changed.add_column(sa.Column("collection", sa.String(), nullable=False, server_default=""))
    _fill(op.get_bind())
    op.execute(sa.delete(sa.table("loading")))
    with op.batch_alter_table("tax_accounts") as changed:
        changed.alter_column("collection", existing_type=sa.String(), server_default=None)
        changed.drop_constraint("pk_tax_accounts", type_="primary")
        changed.create_primary_key("pk_tax_accounts", [*(column.name for column in _KEY), "collection"])


def _fill(connection: sa.Connection) -> None:
    next_rows = sa.select(*_KEY, _ACCOUNTS.c.record).order_by(*_KEY).limit(_PORTION)
    told = (
        sa.update(_ACCOUNTS)
        .where(*(column == sa.bindparam(f"of_{column.name}") for column in _KEY))
        .values(collection=sa.bindparam("told"))
    )
    rows = connection.execute(next_rows).all()
    while rows:
        connection.execute(told, [_told(*row) for row in rows])
        last = sa.tuple_(*(sa.literal(value) for value in rows[-1][: len(_KEY)]))
        rows = connection.execute(next_rows.where(sa.tuple_(*_KEY) > last)).all()


def _told(resident_id: str, fiscal_year: int, subject: str, record: str) -> dict[str, object]:
    key = {"of_resident_id": resident_id, "of_fiscal_year": fiscal_year, "of_subject": subject}
    return {**key, "told": _collection_in(record)}


def _collection_in(record: str) -> str:
    try:
        told = json.loads(record)
    except ValueError:
        return ""
    collection = told.get("collection") if isinstance(told, dict) else None
    return collection if isinstance(collection, str) else ""
