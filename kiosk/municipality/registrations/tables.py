"""The table of applications for registration. What the applicant told goes when it is decided."""

from sqlalchemy import Column, Date, Integer, LargeBinary, String, Table

from kiosk.municipality.store.schema import metadata

registrations = Table(
    "registrations",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("card_hash", LargeBinary, nullable=False, unique=True),
    Column("applied_on", Date, nullable=False),
    Column("state", String, nullable=False),
    Column("birth_date", Date),
    Column("hittosha_kana", String),
    Column("telephone", String),
    Column("resident_id", String, index=True),
    Column("decided_on", Date),
    sqlite_autoincrement=True,
)
"""One row a card: a renewed certificate is another card, and its holder applies again."""
