"""Tables of what is kept as one record each: tax of a person and year, and 戸籍 with its 附票.

A record is written and read whole, in exactly the characters of the register, as JSON of the domain's type.
No key leads to `persons`, which come in another stream: what is recorded of a resident may come before them.
"""

from sqlalchemy import Column, Integer, String, Table

from kiosk.municipality.store.schema import key_of, metadata

tax_records = Table(
    "tax_records",
    metadata,
    Column("resident_id", String, primary_key=True),
    Column("fiscal_year", Integer, primary_key=True),
    Column("record", String, nullable=False),
)

tax_accounts = Table(
    "tax_accounts",
    metadata,
    Column("resident_id", String, primary_key=True),
    Column("fiscal_year", Integer, primary_key=True),
    Column("subject", String, primary_key=True),
    Column("collection", String, primary_key=True),
    Column("record", String, nullable=False),
)
"""Who changes jobs, or earns beside a salary, has a row of each way of collection for one tax of a year."""

kosekis = Table(
    "kosekis",
    metadata,
    Column("koseki_id", String, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("koseki", String, nullable=False),
    Column("fuhyo", String, nullable=False),
)

koseki_members = Table(
    "koseki_members",
    metadata,
    Column("resident_id", String, primary_key=True),
    Column("koseki_id", key_of("kosekis.koseki_id"), nullable=False, index=True),
)
"""Who of the residents stands in which 戸籍 and was not removed from it."""
