"""Tables of the linked copy of the resident data.

Text columns compare and store code points as they are: no collation, no normalisation, so that a name
comes back in exactly the characters of the register.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

metadata = MetaData()

linkage = Table(
    "linkage",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1"), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("linked_at", String, nullable=False),
)

households = Table(
    "households",
    metadata,
    Column("household_id", String, primary_key=True),
    Column("address", String, nullable=False),
    Column("version", Integer, nullable=False),
)

persons = Table(
    "persons",
    metadata,
    Column("resident_id", String, primary_key=True),
    Column("household_id", ForeignKey("households.household_id"), nullable=False),
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
    Column("honseki", String),
    Column("hittosha", String),
    Column("former_name", String),
    Column("former_name_kana", String, nullable=False),
    Column("state", String, nullable=False),
    Column("remarks", String, nullable=False),
    UniqueConstraint("household_id", "position"),
)

foreign_residents = Table(
    "foreign_residents",
    metadata,
    Column("resident_id", ForeignKey("persons.resident_id", ondelete="CASCADE"), primary_key=True),
    Column("nationality", String, nullable=False),
    Column("residence_card_number", String, nullable=False),
    Column("residence_status", String, nullable=False),
    Column("period_of_stay", String, nullable=False),
    Column("expires_on", Date, nullable=False),
    Column("alias", String),
    Column("alias_kana", String, nullable=False),
    Column("category", String, nullable=False),
)

seals = Table(
    "seals",
    metadata,
    Column("resident_id", ForeignKey("persons.resident_id", ondelete="CASCADE"), primary_key=True),
    Column("registration_number", String, nullable=False, unique=True),
    Column("registered_on", Date, nullable=False),
    Column("imprint_png", LargeBinary, nullable=False),
    Column("width_mm", Float, nullable=False),
    Column("height_mm", Float, nullable=False),
)

cards = Table(
    "cards",
    metadata,
    Column("card_hash", LargeBinary, primary_key=True),
    Column("resident_id", ForeignKey("persons.resident_id", ondelete="CASCADE"), nullable=False),
    Column("valid_from", Date, nullable=False),
)
