"""The signature over the record of a certificate on paper, kept for a retry."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make its table."""
    op.create_table(
        "record_signatures",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["number"], ["lines.number"], name="fk_record_signatures_number_lines"),
        sa.PrimaryKeyConstraint("number", name="pk_record_signatures"),
    )
