"""What comes in one stream no longer waits for another: seals and taxes without a key to residents."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Drop the keys; SQLite copies each table."""
    for table in ("seals", "tax_records", "tax_accounts"):
        with op.batch_alter_table(table) as changed:
            changed.drop_constraint(f"fk_{table}_resident_id", type_="foreignkey")
