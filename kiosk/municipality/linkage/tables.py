"""How far the copy follows its source, and whom nothing is issued about whatever the copy says."""

from sqlalchemy import BigInteger, CheckConstraint, Column, Integer, String, Table

from kiosk.municipality.store.schema import metadata

streams = Table(
    "streams",
    metadata,
    Column("stream", String, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("as_of", String, nullable=False),
    Column("linked_at", String, nullable=False),
    Column("digest", String, nullable=False),
    Column("fault", String),
)
"""The last batch of each stream: its number, the source's time, when it was linked, SHA-256 of its manifest.

`fault` says why the next batch could not be taken; nothing that needs the stream is issued until it could.
"""

stops = Table(
    "stops",
    metadata,
    Column("subject", String, primary_key=True),
    Column("cause", String, primary_key=True),
    Column("since", String, nullable=False),
    Column("lifted", String),
)
"""Whom and what nothing is issued about, whatever the linked tables say: `subject` is a resident or a card.

A stop that the source has lifted holds until the stream that it overrode has come as far as that time.
"""

loading = Table(
    "loading",
    metadata,
    Column("file", String, primary_key=True),
    Column("source", String, nullable=False),
    Column("position", BigInteger, nullable=False),
    Column("line", Integer, nullable=False),
)
"""How far an initial load has come in each file of the source whose manifest has that SHA-256."""

reconciliation = Table(
    "reconciliation",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="one_row"), primary_key=True, autoincrement=False),
    Column("succeeded_at", String, nullable=False),
    Column("digests", String, nullable=False),
)
"""When copy and source were last found equal or apart, and by which digests."""

differences = Table(
    "differences",
    metadata,
    Column("table_name", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("found_at", String, nullable=False),
)
"""The rows that were last found to differ; whom they concern is in `stops`."""
