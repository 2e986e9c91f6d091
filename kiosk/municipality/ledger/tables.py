"""Tables of the ledger: what was issued, never what it said."""

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

metadata = MetaData()

lines = Table(
    "lines",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("digest", LargeBinary, nullable=False),
    Column("line", Integer, nullable=False),
    Column("card_hash", LargeBinary, nullable=False),
    Column("kind", String, nullable=False),
    Column("fee", Integer, nullable=False),
    Column("issued_on", Date, nullable=False),
    Column("not_after", String, nullable=False),
    Column("data_version", Integer, nullable=False),
    Column("data_time", String, nullable=False),
    Column("printer_profile", String, nullable=False),
    Column("terminal_certificate", LargeBinary, nullable=False),
    Column("settlement", LargeBinary, nullable=False, unique=True),
    Column("seed", LargeBinary, nullable=False),
    Column("state", String, nullable=False),
    UniqueConstraint("digest", "line"),
    Index("lines_by_card", "card_hash", "issued_on"),
    sqlite_autoincrement=True,
)

outcomes = Table(
    "outcomes",
    metadata,
    Column("settlement", ForeignKey("lines.settlement"), primary_key=True),
    Column("body", LargeBinary, nullable=False),
)
