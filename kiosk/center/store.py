"""What the center keeps: routes, terminals, nonces, outcomes. Nothing of what a certificate says."""

from pathlib import Path

from sqlalchemy import (
    BigInteger,
    Column,
    Engine,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
)
from sqlalchemy.exc import DatabaseError

from kiosk.runtime.sqlite import open_database
from kiosk.runtime.start import StartRefused

METADATA = MetaData()

ROUTES = Table(
    "route",
    METADATA,
    Column("card_hash", LargeBinary(32), primary_key=True),
    Column("municipality", String(6), nullable=False),
)
"""Where the holder of a card lives, by the hash of issuer and serial of the card's certificate."""

TERMINALS = Table(
    "terminal",
    METADATA,
    Column("thumbprint", LargeBinary(32), primary_key=True),
    Column("terminal_id", String(63), nullable=False, index=True),
    Column("shop", String(63), nullable=False),
    Column("not_after", String(40)),
    Column("state", String(8), nullable=False),
)
"""The allow-list: TLS certificates of enrolled terminals. `state` is active, old (renewed: still good for outcomes
that it signed) or cut."""

CODES = Table(
    "enrolment_code",
    METADATA,
    Column("code_hash", LargeBinary(32), primary_key=True),
    Column("terminal_id", String(63), nullable=False),
    Column("shop", String(63), nullable=False),
    Column("expires_at", String(40), nullable=False),
)
"""One-time codes that were given out and not used yet; only their digests."""

NONCES = Table(
    "nonce",
    METADATA,
    Column("nonce", LargeBinary(32), primary_key=True),
    Column("session_id", LargeBinary(16), nullable=False),
    Column("expires_at", String(40), nullable=False),
)
"""Center nonces that were given out and not used yet."""

SESSIONS = Table(
    "session",
    METADATA,
    Column("session_id", LargeBinary(16), primary_key=True),
    Column("terminal_id", String(63), nullable=False, index=True),
    Column("municipality", String(6), nullable=False),
    Column("expires_at", String(40), nullable=False),
)
"""Which terminal may send sealed messages of a session, and where they go; forgotten when it expires."""

OUTCOMES = Table(
    "outcome",
    METADATA,
    Column("settlement_id", LargeBinary(16), primary_key=True),
    Column("body_digest", LargeBinary(32), nullable=False),
    Column("terminal_id", String(63), nullable=False),
    Column("municipality", String(6), nullable=False),
    Column("kind", String(32), nullable=False),
    Column("result", String(8), nullable=False),
    Column("fee_yen", BigInteger, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("counted_at", String(40), nullable=False),
)
"""Counted outcomes; a second report of the same settlement id changes nothing."""


STOPS = Table(
    "stop",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("kind", String(16), nullable=False),
    Column("name", String(63), nullable=False),
    Column("cause", String(40), nullable=False),
    Column("reason", String(200), nullable=False),
    Column("evidence", LargeBinary(32)),
    Column("stopped_at", String(40), nullable=False),
    Column("restarted_at", String(40)),
)
"""Municipalities and terminals that were stopped; a row without `restarted_at` holds."""

APPROVALS = Table(
    "approval",
    METADATA,
    Column("stop", Integer, primary_key=True),
    Column("operator", LargeBinary(32), primary_key=True),
    Column("signed", LargeBinary, nullable=False),
    Column("approved_at", String(40), nullable=False),
)
"""Operators' signatures under the restart of a stop."""

EVIDENCE = Table(
    "evidence",
    METADATA,
    Column("digest", LargeBinary(32), primary_key=True),
    Column("municipality", String(6), nullable=False),
    Column("terminal_id", String(63), nullable=False),
    Column("report", LargeBinary, nullable=False),
    Column("received_at", String(40), nullable=False),
)
"""Proofs of contradiction as they came: signed messages without citizen data; kept for good."""

DISCARDS = Table(
    "discard",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("terminal_id", String(63), nullable=False),
    Column("municipality", String(6), nullable=False),
    Column("discarded_at", String(40), nullable=False, index=True),
)
"""Answers that terminals discarded in the last minutes."""


class StoreUnusable(StartRefused):
    """The database cannot be opened; names the file and the remedy."""


def open_store(path: Path) -> Engine:
    """Open the center's database and make missing tables.

    Raises StoreUnusable.
    """
    engine = open_database(path)
    try:
        METADATA.create_all(engine)
    except DatabaseError as error:
        engine.dispose()
        raise StoreUnusable(
            f"{path}: is not a database that can be written; check folder and rights, or restore the file"
        ) from error
    return engine
