"""What all tables of the store are made in.

Text columns compare and store code points as they are: no collation, no normalisation, so that a name
comes back in exactly the characters of the register. Moments are stored as `kiosk.runtime.sqlite.utc_text`
writes them, which sorts as time does.
"""

from sqlalchemy import ForeignKey, MetaData

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def key_of(column: str) -> ForeignKey:
    """A reference that is checked when a transaction ends, so that linked rows are replaced in any order."""
    return ForeignKey(column, deferrable=True, initially="DEFERRED")
