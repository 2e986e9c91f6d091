"""Center nonces: random, bound to one session, good for two minutes and for one use."""

import secrets
from datetime import datetime, timedelta

from sqlalchemy import Engine, bindparam, delete, insert

from kiosk.center.store import NONCES
from kiosk.runtime.sqlite import utc_text
from kiosk.runtime.store import writing

NONCE_BYTES = 32
LIFETIME = timedelta(minutes=2)

_FORGET = delete(NONCES).where(NONCES.c.expires_at <= bindparam("now"))
_GIVE = insert(NONCES)
_TAKE = delete(NONCES).where(
    NONCES.c.nonce == bindparam("nonce"),
    NONCES.c.session_id == bindparam("session"),
    NONCES.c.expires_at > bindparam("now"),
)


class Nonces:
    """Gives nonces out and takes each back once; several processes may share the store."""

    def __init__(self, store: Engine) -> None:
        self._store = store

    def give(self, session_id: bytes, now: datetime) -> bytes:
        """Make a nonce for the session and forget the expired ones."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        with writing(self._store, "nonces") as connection:
            connection.execute(_FORGET, {"now": utc_text(now)})
            given = {"nonce": nonce, "session_id": session_id, "expires_at": utc_text(now + LIFETIME)}
            connection.execute(_GIVE, given)
        return nonce

    def take(self, nonce: bytes, session_id: bytes, now: datetime) -> bool:
        """Use a nonce up; False if it was never given to this session, was used, or is too old."""
        with writing(self._store, "nonces") as connection:
            taken = connection.execute(_TAKE, {"nonce": nonce, "session": session_id, "now": utc_text(now)})
        return taken.rowcount == 1
