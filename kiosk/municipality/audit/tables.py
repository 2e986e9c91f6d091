"""Tables of the audit log."""

from sqlalchemy import Column, Integer, LargeBinary, String, Table

from kiosk.municipality.store.schema import metadata

entries = Table(
    "audit_entries",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("body", LargeBinary, nullable=False),
    Column("head", LargeBinary, nullable=False),
)
"""`body` is canonical CBOR; `head` is SHA-256 over the head before and the body."""

anchors = Table(
    "audit_anchors",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("head", LargeBinary, nullable=False),
    Column("anchored_at", String, nullable=False),
)
"""Heads that the center holds."""
