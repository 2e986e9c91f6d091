"""Where the sealed messages of a session go, and which terminal may send them."""

from datetime import datetime

from sqlalchemy import Engine, delete, insert, select
from sqlalchemy.exc import IntegrityError

from kiosk.center.store import SESSIONS
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.identifiers import SessionId
from kiosk.protocol.limits import SESSION_LIFETIME
from kiosk.runtime.sqlite import for_writing, utc_text


class Sessions:
    """Sessions that said hello; each belongs to one terminal and one municipality for ever."""

    def __init__(self, store: Engine) -> None:
        self._store = for_writing(store)

    def begin(
        self, session: SessionId, terminal_id: str, municipality: MunicipalityCode, now: datetime
    ) -> bool:
        """Remember a new session and forget the expired ones; False if the id was used before."""
        try:
            with self._store.begin() as connection:
                connection.execute(delete(SESSIONS).where(SESSIONS.c.expires_at <= utc_text(now)))
                connection.execute(
                    insert(SESSIONS).values(
                        session_id=session,
                        terminal_id=terminal_id,
                        municipality=municipality,
                        expires_at=utc_text(now + SESSION_LIFETIME),
                    )
                )
        except IntegrityError:
            return False
        return True

    def destination(self, session: SessionId, terminal_id: str, now: datetime) -> MunicipalityCode | None:
        """The municipality of a session, or None if it is not this terminal's or is over."""
        with self._store.begin() as connection:
            code: str | None = connection.execute(
                select(SESSIONS.c.municipality).where(
                    SESSIONS.c.session_id == session,
                    SESSIONS.c.terminal_id == terminal_id,
                    SESSIONS.c.expires_at > utc_text(now),
                )
            ).scalar_one_or_none()
        return None if code is None else MunicipalityCode(code)
