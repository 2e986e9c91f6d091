"""Tables of the linked copy of the resident data."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    Float,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
)

from kiosk.municipality.store.schema import key_of, metadata

linkage = Table(
    "linkage",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="one_row"), primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    Column("linked_at", String, nullable=False),
)
"""Counts the changes that were linked into the store, and says when the last one was."""

households = Table(
    "households",
    metadata,
    Column("household_id", String, primary_key=True),
    Column("address", String, nullable=False),
    Column("version", Integer, nullable=False),
)
"""`version` is that of the last change that touched the household, a member, or what a member holds."""

persons = Table(
    "persons",
    metadata,
    Column("resident_id", String, primary_key=True),
    Column("household_id", key_of("households.household_id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("name", String, nullable=False),
    Column("name_kana", String, nullable=False),
    Column("birth_date", Date, nullable=False),
    Column("sex", String, nullable=False),
    Column("relationship", String, nullable=False),
    Column("kojin_bango", String, nullable=False),
    Column("juminhyo_code", String, nullable=False),
    Column("resident_since", Date, nullable=False),
    Column("address_since", Date),
    Column("notified_on", Date),
    Column("previous_address", String, nullable=False),
    Column("address_before_move", String, nullable=False),
    Column("honseki", String),
    Column("hittosha", String),
    Column("former_name", String),
    Column("former_name_kana", String, nullable=False),
    Column("state", String, nullable=False),
    Column("remarks", String, nullable=False),
    Index(None, "household_id", "position"),
)

foreign_residents = Table(
    "foreign_residents",
    metadata,
    Column("resident_id", key_of("persons.resident_id"), primary_key=True),
    Column("nationality", String, nullable=False),
    Column("residence_card_number", String, nullable=False),
    Column("residence_status", String, nullable=False),
    Column("period_of_stay", String, nullable=False),
    Column("expires_on", Date),
    Column("alias", String),
    Column("alias_kana", String, nullable=False),
    Column("category", String, nullable=False),
)

imprints = Table(
    "imprints",
    metadata,
    Column("digest", String, primary_key=True),
    Column("png", LargeBinary, nullable=False),
)
"""Seal pictures under their SHA-256 in hexadecimal: whatever names one gets exactly that one."""

seals = Table(
    "seals",
    metadata,
    Column("resident_id", String, primary_key=True),
    Column("registration_number", String, nullable=False, unique=True),
    Column("registered_on", Date, nullable=False),
    Column("imprint", key_of("imprints.digest"), nullable=False, index=True),
    Column("width_mm", Float, nullable=False),
    Column("height_mm", Float, nullable=False),
)
"""No key leads to `persons`: they come in a stream of their own, before the resident or after them."""

cards = Table(
    "cards",
    metadata,
    Column("card_hash", LargeBinary, primary_key=True),
    Column("resident_id", key_of("persons.resident_id"), nullable=False, index=True),
    Column("valid_from", Date, nullable=False),
)
