"""One-time codes: an operator gives one out, a technician types it at the terminal within a day."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Engine, delete, insert, select

from kiosk.center.store import CODES
from kiosk.runtime.sqlite import utc_text
from kiosk.runtime.store import writing

CODE_LIFETIME = timedelta(days=1)
_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without 0, 1, I and O, which are read wrong."""
_LENGTH = 16
"""80 bits: it is tried offline by nobody, because only its digest is kept and it lives a day."""


@dataclass(frozen=True, slots=True)
class Place:
    """The terminal that a code is for."""

    terminal_id: str
    shop: str


class EnrolmentCodes:
    """Codes by their digests."""

    def __init__(self, store: Engine) -> None:
        self._store = store

    def give(self, place: Place, now: datetime) -> str:
        """Make a code for a terminal; an earlier one for it is good no more."""
        code = "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))
        with writing(self._store, "codes") as connection:
            connection.execute(delete(CODES).where(CODES.c.terminal_id == place.terminal_id))
            connection.execute(
                insert(CODES).values(
                    code_hash=_digest(code),
                    terminal_id=place.terminal_id,
                    shop=place.shop,
                    expires_at=utc_text(now + CODE_LIFETIME),
                )
            )
        return code

    def take(self, code: str, now: datetime) -> Place | None:
        """Use a code up; None for one that was never given, was used, or is too old."""
        own = CODES.c.code_hash == _digest(code)
        with writing(self._store, "codes") as connection:
            row = connection.execute(select(CODES).where(own, CODES.c.expires_at > utc_text(now))).first()
            connection.execute(delete(CODES).where(own))
        return None if row is None else Place(row.terminal_id, row.shop)


def _digest(code: str) -> bytes:
    return hashlib.sha256(code.replace("-", "").strip().upper().encode()).digest()
