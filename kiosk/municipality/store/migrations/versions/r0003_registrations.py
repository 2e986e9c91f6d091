"""Applications for registration by people whose 本籍 is here (利用登録申請)."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "registrations",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("card_hash", sa.LargeBinary(), nullable=False),
        sa.Column("applied_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("hittosha_kana", sa.String(), nullable=True),
        sa.Column("telephone", sa.String(), nullable=True),
        sa.Column("resident_id", sa.String(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("number", name="pk_registrations"),
        sa.UniqueConstraint("card_hash", name="uq_registrations_card_hash"),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_registrations_resident_id"), "registrations", ["resident_id"])
