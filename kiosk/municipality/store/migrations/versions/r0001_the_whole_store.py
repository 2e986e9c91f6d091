"""Registry, linkage, ledger, audit log, and who serves."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make all tables."""
    op.create_table(
        "audit_anchors",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("head", sa.LargeBinary(), nullable=False),
        sa.Column("anchored_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_audit_anchors"),
    )
    op.create_table(
        "audit_entries",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("head", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_audit_entries"),
    )
    op.create_table(
        "households",
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("household_id", name="pk_households"),
    )
    op.create_table(
        "imprints",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("png", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_imprints"),
    )
    op.create_table(
        "kosekis",
        sa.Column("koseki_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("koseki", sa.String(), nullable=False),
        sa.Column("fuhyo", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("koseki_id", name="pk_kosekis"),
    )
    op.create_table(
        "lines",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("card_hash", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("fee", sa.Integer(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("not_after", sa.String(), nullable=False),
        sa.Column("data_version", sa.Integer(), nullable=False),
        sa.Column("data_time", sa.String(), nullable=False),
        sa.Column("printer_profile", sa.String(), nullable=False),
        sa.Column("terminal_certificate", sa.LargeBinary(), nullable=False),
        sa.Column("settlement", sa.LargeBinary(), nullable=False),
        sa.Column("seed", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("released_at", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("number", name="pk_lines"),
        sa.UniqueConstraint("digest", "line", name="uq_lines_digest_line"),
        sa.UniqueConstraint("settlement", name="uq_lines_settlement"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_lines_card_hash_issued_on", "lines", ["card_hash", "issued_on"], unique=False)
    op.create_index("ix_lines_issued_on", "lines", ["issued_on"], unique=False)
    op.create_table(
        "linkage",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("linked_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_linkage"),
        sa.CheckConstraint("id = 1", name="one_row"),
    )
    op.create_table(
        "loading",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("file", name="pk_loading"),
    )
    op.create_table(
        "nodes",
        sa.Column("node", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("configuration", sa.String(), nullable=False),
        sa.Column("seen_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("node", name="pk_nodes"),
    )
    op.create_table(
        "recalls",
        sa.Column("serial", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("recalled_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("serial", name="pk_recalls"),
    )
    op.create_table(
        "sessions",
        sa.Column("session", sa.LargeBinary(), nullable=False),
        sa.Column("node", sa.String(), nullable=False),
        sa.Column("forgotten_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("session", name="pk_sessions"),
    )
    op.create_index("ix_sessions_forgotten_at", "sessions", ["forgotten_at"], unique=False)
    op.create_index("ix_sessions_node", "sessions", ["node"], unique=False)
    op.create_table(
        "stops",
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("cause", sa.String(), nullable=False),
        sa.Column("since", sa.String(), nullable=False),
        sa.Column("lifted", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("subject", "cause", name="pk_stops"),
    )
    op.create_table(
        "streams",
        sa.Column("stream", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("as_of", sa.String(), nullable=False),
        sa.Column("linked_at", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("fault", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("stream", name="pk_streams"),
    )
    op.create_table(
        "koseki_members",
        sa.Column("resident_id", sa.String(), nullable=False),
        sa.Column("koseki_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["koseki_id"],
            ["kosekis.koseki_id"],
            name="fk_koseki_members_koseki_id",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("resident_id", name="pk_koseki_members"),
    )
    op.create_index("ix_koseki_members_koseki_id", "koseki_members", ["koseki_id"], unique=False)
    op.create_table(
        "line_persons",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_tag", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["number"], ["lines.number"], name="fk_line_persons_number"),
        sa.PrimaryKeyConstraint("number", "person_tag", name="pk_line_persons"),
    )
    op.create_index("ix_line_persons_person_tag", "line_persons", ["person_tag"], unique=False)
    op.create_table(
        "outcomes",
        sa.Column("settlement", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["settlement"], ["lines.settlement"], name="fk_outcomes_settlement"),
        sa.PrimaryKeyConstraint("settlement", name="pk_outcomes"),
    )
    op.create_table(
        "persons",
        sa.Column("resident_id", sa.String(), nullable=False),
        sa.Column("household_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_kana", sa.String(), nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=False),
        sa.Column("sex", sa.String(), nullable=False),
        sa.Column("relationship", sa.String(), nullable=False),
        sa.Column("kojin_bango", sa.String(), nullable=False),
        sa.Column("juminhyo_code", sa.String(), nullable=False),
        sa.Column("resident_since", sa.Date(), nullable=False),
        sa.Column("address_since", sa.Date(), nullable=True),
        sa.Column("notified_on", sa.Date(), nullable=True),
        sa.Column("previous_address", sa.String(), nullable=False),
        sa.Column("honseki", sa.String(), nullable=True),
        sa.Column("hittosha", sa.String(), nullable=True),
        sa.Column("former_name", sa.String(), nullable=True),
        sa.Column("former_name_kana", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("remarks", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["household_id"],
            ["households.household_id"],
            name="fk_persons_household_id",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("resident_id", name="pk_persons"),
    )
    op.create_index("ix_persons_household_id_position", "persons", ["household_id", "position"], unique=False)
    op.create_table(
        "cards",
        sa.Column("card_hash", sa.LargeBinary(), nullable=False),
        sa.Column("resident_id", sa.String(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["resident_id"],
            ["persons.resident_id"],
            name="fk_cards_resident_id",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("card_hash", name="pk_cards"),
    )
    op.create_index("ix_cards_resident_id", "cards", ["resident_id"], unique=False)
    op.create_table(
        "foreign_residents",
        sa.Column("resident_id", sa.String(), nullable=False),
        sa.Column("nationality", sa.String(), nullable=False),
        sa.Column("residence_card_number", sa.String(), nullable=False),
        sa.Column("residence_status", sa.String(), nullable=False),
        sa.Column("period_of_stay", sa.String(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=False),
        sa.Column("alias", sa.String(), nullable=True),
        sa.Column("alias_kana", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["resident_id"],
            ["persons.resident_id"],
            name="fk_foreign_residents_resident_id",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("resident_id", name="pk_foreign_residents"),
    )
    op.create_table(
        "seals",
        sa.Column("resident_id", sa.String(), nullable=False),
        sa.Column("registration_number", sa.String(), nullable=False),
        sa.Column("registered_on", sa.Date(), nullable=False),
        sa.Column("imprint", sa.String(), nullable=False),
        sa.Column("width_mm", sa.Float(), nullable=False),
        sa.Column("height_mm", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["imprint"], ["imprints.digest"], name="fk_seals_imprint", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["resident_id"],
            ["persons.resident_id"],
            name="fk_seals_resident_id",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("resident_id", name="pk_seals"),
        sa.UniqueConstraint("registration_number", name="uq_seals_registration_number"),
    )
    op.create_index("ix_seals_imprint", "seals", ["imprint"], unique=False)
    op.create_table(
        "tax_accounts",
        sa.Column("resident_id", sa.String(), nullable=False),
        sa.Column("fiscal_year", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["resident_id"],
            ["persons.resident_id"],
            name="fk_tax_accounts_resident_id",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("resident_id", "fiscal_year", "subject", name="pk_tax_accounts"),
    )
    op.create_table(
        "tax_records",
        sa.Column("resident_id", sa.String(), nullable=False),
        sa.Column("fiscal_year", sa.Integer(), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["resident_id"],
            ["persons.resident_id"],
            name="fk_tax_records_resident_id",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("resident_id", "fiscal_year", name="pk_tax_records"),
    )
