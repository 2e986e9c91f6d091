"""異動前住所: where somebody lived in the municipality before they last moved inside it."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

from kiosk.runtime.sqlite import utc_text

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_PERSONS = sa.table("persons", sa.column("resident_id"), sa.column("address_since"))
_DIFFERENCES = sa.table("differences", sa.column("table_name"), sa.column("key"), sa.column("found_at"))
_STOPS = sa.table("stops", sa.column("subject"), sa.column("cause"), sa.column("since"))


def upgrade() -> None:
    """Add the column, empty.

    Of those who moved inside the municipality the source knows more now than the copy: they are kept as
    differing, so that nothing is issued about them until a load or a reconciliation finds both equal.
    """
    with op.batch_alter_table("persons") as changed:
        changed.add_column(sa.Column("address_before_move", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("persons") as changed:
        changed.alter_column("address_before_move", existing_type=sa.String(), server_default=None)
    now = sa.literal(utc_text(datetime.now(UTC)))
    resident = _PERSONS.c.resident_id
    moved = _PERSONS.c.address_since.is_not(None)
    is_kept = sa.exists().where(_DIFFERENCES.c.table_name == "persons", _DIFFERENCES.c.key == resident)
    is_stopped = sa.exists().where(_STOPS.c.cause == "differs", _STOPS.c.subject == resident)
    op.execute(
        sa.insert(_DIFFERENCES).from_select(
            ["table_name", "key", "found_at"],
            sa.select(sa.literal("persons"), resident, now).where(moved, ~is_kept),
        )
    )
    op.execute(
        sa.insert(_STOPS).from_select(
            ["subject", "cause", "since"],
            sa.select(resident, sa.literal("differs"), now).where(moved, ~is_stopped),
        )
    )
