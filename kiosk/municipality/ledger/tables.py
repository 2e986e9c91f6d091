"""Tables of the ledger: what was issued, never what it said."""

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
)

from kiosk.municipality.store.schema import metadata

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
    Column("released_at", String),
    UniqueConstraint("digest", "line"),
    Index(None, "card_hash", "issued_on"),
    Index(None, "issued_on"),
    sqlite_autoincrement=True,
)

outcomes = Table(
    "outcomes",
    metadata,
    Column("settlement", ForeignKey("lines.settlement"), primary_key=True),
    Column("body", LargeBinary, nullable=False),
)

line_persons = Table(
    "line_persons",
    metadata,
    Column("number", ForeignKey("lines.number"), primary_key=True),
    Column("person_tag", LargeBinary, primary_key=True, index=True),
)
"""Whom a line names, under a keyed hash: found by whoever has the recall key and the person's number."""

record_signatures = Table(
    "record_signatures",
    metadata,
    Column("number", ForeignKey("lines.number"), primary_key=True),
    Column("signature", LargeBinary, nullable=False),
)
"""What was signed over the record of a line's paper: it cannot be made again (docs/adr/0101)."""

recalls = Table(
    "recalls",
    metadata,
    Column("serial", String, primary_key=True),
    Column("reason", String, nullable=False),
    Column("recalled_at", String, nullable=False),
)
"""Serial numbers that the verifier is told to hold void."""
