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
from sqlalchemy.exc import ArgumentError, DatabaseError

from kiosk.runtime.settings import Settings
from kiosk.runtime.start import StartRefused
from kiosk.runtime.store import Store, writing

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
    Column("state", String(8), nullable=False),
)
"""The allow-list: TLS certificates of enrolled terminals. `state` is active, next (given and not used
yet), old (replaced, still good for outcomes that it signed) or cut."""

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


SEALS = Table(
    "seal",
    METADATA,
    Column("settlement_id", LargeBinary(16), primary_key=True),
    Column("municipality", String(6), nullable=False),
    Column("seal_hash", LargeBinary(16), nullable=False),
    Column("day", String(10), nullable=False, index=True),
)
"""Marks of issued lines: the leaves of the seal log, and the left side of the daily equation."""

JOURNAL_HEADS = Table(
    "journal_head",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("terminal_id", String(63), nullable=False, index=True),
    Column("events", BigInteger, nullable=False),
    Column("head", LargeBinary(32), nullable=False),
    Column("anchored_at", String(40), nullable=False),
)
"""Heads of the tills' journals, as terminals told them; rows are only added."""

MUNICIPAL_SERVERS = Table(
    "municipal_server",
    METADATA,
    Column("municipality", String(6), primary_key=True),
    Column("version", String(200), primary_key=True),
    Column("configuration", LargeBinary(32), primary_key=True),
    Column("since", String(40), nullable=False),
    Column("told_at", String(40), nullable=False),
)
"""What each municipality's servers run, as it said last, and since when it has said so."""

AUDIT_HEADS = Table(
    "audit_head",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("municipality", String(6), nullable=False, index=True),
    Column("entries", BigInteger, nullable=False),
    Column("head", LargeBinary(32), nullable=False),
    Column("signed", LargeBinary, nullable=False),
    Column("day", String(10), nullable=False),
)
"""Heads of the municipalities' audit logs, one a day, with the signed message; rows are only added."""

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
    """Open the center's SQLite database and make missing tables.

    Raises StoreUnusable.
    """
    return _with_tables(Store.in_file(path).engine, str(path), "check folder and rights, or restore the file")


def configured_store(settings: Settings) -> Engine:
    """The database that the settings choose, its tables made. Raises StoreUnusable."""
    address = settings.text("store.postgresql")
    if not address:
        return open_store(settings.path("store.path"))
    try:
        engine = Store.at(address).engine
    except (ArgumentError, ValueError) as error:
        raise StoreUnusable(
            "store.postgresql: not an address of a database; for example postgresql://kiosk@10.0.0.9/center"
        ) from error
    return _with_tables(engine, "store.postgresql", "check that the server runs and lets this user in")


def _with_tables(engine: Engine, what: str, remedy: str) -> Engine:
    try:
        with writing(engine, "tables") as connection:
            METADATA.create_all(connection)
    except DatabaseError as error:
        engine.dispose()
        raise StoreUnusable(f"{what}: is not a database that can be written; {remedy}") from error
    return engine
