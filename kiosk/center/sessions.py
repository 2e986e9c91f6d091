"""Where the sealed messages of a session go, and which terminal may send them."""

from datetime import datetime
from enum import Enum

from sqlalchemy import Connection, Engine, bindparam, delete, func, insert, select
from sqlalchemy.exc import IntegrityError

from kiosk.center.store import SESSIONS
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.identifiers import SessionId
from kiosk.protocol.limits import SESSION_LIFETIME
from kiosk.runtime.sqlite import utc_text
from kiosk.runtime.store import writing

_DESTINATION = select(SESSIONS.c.municipality).where(
    SESSIONS.c.session_id == bindparam("session"),
    SESSIONS.c.terminal_id == bindparam("terminal"),
    SESSIONS.c.expires_at > bindparam("now"),
)
_FORGET = delete(SESSIONS).where(SESSIONS.c.expires_at <= bindparam("now"))
_COUNT = select(func.count()).select_from(SESSIONS).where(SESSIONS.c.terminal_id == bindparam("terminal"))
_BEGIN = insert(SESSIONS)


class Begun(Enum):
    """What became of a hello; the values of the refused ones are log vocabulary."""

    BEGUN = "begun"
    ID_USED_BEFORE = "session-id-used-before"
    TOO_MANY = "too-many-sessions"


class Sessions:
    """Sessions that said hello; each belongs to one terminal and one municipality for ever.

    A terminal may begin `per_terminal` sessions within the lifetime of one: a terminal gone wild, or taken
    over, cannot use up what the municipalities keep ready for all.
    """

    def __init__(self, store: Engine, per_terminal: int) -> None:
        self._store = store
        self._per_terminal = per_terminal

    def begin(
        self, session: SessionId, terminal_id: str, municipality: MunicipalityCode, now: datetime
    ) -> Begun:
        """Remember a new session and forget the expired ones."""
        try:
            with writing(self._store, "sessions") as connection:
                connection.execute(_FORGET, {"now": utc_text(now)})
                if _count(connection, terminal_id) >= self._per_terminal:
                    return Begun.TOO_MANY
                connection.execute(
                    _BEGIN,
                    {
                        "session_id": session,
                        "terminal_id": terminal_id,
                        "municipality": municipality,
                        "expires_at": utc_text(now + SESSION_LIFETIME),
                    },
                )
        except IntegrityError:
            return Begun.ID_USED_BEFORE
        return Begun.BEGUN

    def destination(self, session: SessionId, terminal_id: str, now: datetime) -> MunicipalityCode | None:
        """The municipality of a session, or None if it is not this terminal's or is over."""
        with self._store.begin() as connection:
            code: str | None = connection.execute(
                _DESTINATION, {"session": session, "terminal": terminal_id, "now": utc_text(now)}
            ).scalar_one_or_none()
        return None if code is None else MunicipalityCode(code)


def _count(connection: Connection, terminal_id: str) -> int:
    return connection.execute(_COUNT, {"terminal": terminal_id}).scalar_one()
