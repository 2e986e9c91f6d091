"""The signature over the record of a line's paper, made once and kept: a retry gives the same bytes."""

from typing import Literal

from sqlalchemy import Connection, insert, select

from kiosk.municipality.ledger import tables
from kiosk.municipality.ledger.rows import LedgerRow
from kiosk.protocol.messages.base import Message, decode, encode
from kiosk.protocol.paper.dual_signature import DualSignature


class _Kept(Message):
    """The stored form."""

    type: Literal["kept-signature"] = "kept-signature"
    signature: DualSignature


def kept_signature(connection: Connection, row: LedgerRow) -> DualSignature | None:
    """The signature of the line, or None before there is one."""
    kept = tables.record_signatures
    stored = connection.scalar(select(kept.c.signature).where(kept.c.number == row.number))
    return None if stored is None else decode(_Kept, stored).signature


def keep_signature(connection: Connection, row: LedgerRow, signature: DualSignature) -> DualSignature:
    """The signature that stands from now on: the one that came before, or else this one."""
    kept = kept_signature(connection, row)
    if kept is not None:
        return kept
    stored = {"number": row.number, "signature": encode(_Kept(signature=signature))}
    connection.execute(insert(tables.record_signatures).values(stored))
    return signature
