"""The servers of one municipality, and which of them keeps which session."""

from sqlalchemy import Column, LargeBinary, String, Table

from kiosk.municipality.store.schema import metadata

nodes = Table(
    "nodes",
    metadata,
    Column("node", String, primary_key=True),
    Column("address", String, nullable=False),
    Column("version", String, nullable=False),
    Column("configuration", String, nullable=False),
    Column("seen_at", String, nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    Column("session", LargeBinary, primary_key=True),
    Column("node", String, nullable=False, index=True),
    Column("forgotten_at", String, nullable=False, index=True),
)
"""Which server a session lives on; nothing else of it is ever written."""
