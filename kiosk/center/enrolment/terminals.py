"""The allow-list of terminals, asked at every request."""

from collections.abc import Collection
from enum import StrEnum

from sqlalchemy import Connection, Engine, bindparam, delete, func, insert, select, update

from kiosk.center.store import TERMINALS
from kiosk.runtime.store import writing


class State(StrEnum):
    """What a certificate of a terminal is good for."""

    ACTIVE = "active"
    NEXT = "next"
    """A successor that nobody came with yet: its first use makes it the active one (ADR 130)."""
    OLD = "old"
    """Replaced: it lets nobody in any more, and is still believed under outcomes."""
    CUT = "cut"


_ADMITTED = (State.ACTIVE.value, State.NEXT.value)
_ADMIT = select(TERMINALS.c.terminal_id, TERMINALS.c.state).where(
    TERMINALS.c.thumbprint == bindparam("thumbprint"), TERMINALS.c.state.in_(_ADMITTED)
)
_CERTIFICATES = select(TERMINALS.c.thumbprint).where(
    TERMINALS.c.terminal_id == bindparam("terminal"), TERMINALS.c.state != State.CUT.value
)
_MOST_UNUSED = 16
"""Answers to renewals that may be lost one after the other before the successors in them are forgotten."""


class Terminals:
    """Certificates of terminals by their SHA-256.

    Each terminal has one that it uses; successors that were never used may lie beside it.
    """

    def __init__(self, store: Engine) -> None:
        self._store = store

    def enrol(self, thumbprint: bytes, terminal_id: str, shop: str) -> None:
        """Let the terminal with this TLS certificate in; it replaces all before, at once."""
        with writing(self._store, "terminals") as connection:
            _retire(connection, terminal_id)
            _put(connection, thumbprint, terminal_id, shop, State.ACTIVE)

    def add_successor(self, thumbprint: bytes, present: bytes) -> bool:
        """Let the terminal of the certificate `present` in with another one as well.

        False, and nothing is done, where `present` is not, or no longer, what its terminal comes with: it was
        cut or replaced while the request was under way.
        """
        with writing(self._store, "terminals") as connection:
            row = connection.execute(
                select(TERMINALS.c.terminal_id, TERMINALS.c.shop).where(
                    TERMINALS.c.thumbprint == present, TERMINALS.c.state == State.ACTIVE.value
                )
            ).first()
            if row is None:
                return False
            _forget_unused(connection, row.terminal_id)
            _put(connection, thumbprint, row.terminal_id, row.shop, State.NEXT)
        return True

    def cut(self, terminal_id: str) -> int:
        """Let a stolen terminal in no more, nor believe its outcomes; gives how many certificates it had."""
        with writing(self._store, "terminals") as connection:
            cut = connection.execute(
                update(TERMINALS)
                .where(TERMINALS.c.terminal_id == terminal_id, TERMINALS.c.state != State.CUT.value)
                .values(state=State.CUT.value)
            )
        return cut.rowcount

    def admit(self, thumbprint: bytes) -> str | None:
        """The id of the terminal that this certificate lets in, or None.

        The first use of a successor ends the certificate before it.
        """
        with self._store.begin() as connection:
            row = connection.execute(_ADMIT, {"thumbprint": thumbprint}).first()
        if row is None or row.state == State.ACTIVE.value:
            return None if row is None else row.terminal_id
        with writing(self._store, "terminals") as connection:
            return _succeed(connection, thumbprint, row.terminal_id)

    def shop_of(self, terminal_id: str) -> str:
        """The shop in which a terminal stands; empty for one that was never enrolled."""
        query = select(TERMINALS.c.shop).where(TERMINALS.c.terminal_id == terminal_id).limit(1)
        with self._store.begin() as connection:
            return connection.execute(query).scalar_one_or_none() or ""

    def certificates(self, terminal_id: str) -> frozenset[bytes]:
        """Whose signatures are this terminal's under outcomes: its present certificate and those before."""
        with self._store.begin() as connection:
            return frozenset(connection.execute(_CERTIFICATES, {"terminal": terminal_id}).scalars())

    def barred(self, thumbprints: Collection[bytes]) -> frozenset[bytes]:
        """Those that would not be let in now; connections that they opened before are to be cut."""
        if not thumbprints:
            return frozenset()
        with self._store.begin() as connection:
            admitted = connection.execute(
                select(TERMINALS.c.thumbprint).where(
                    TERMINALS.c.thumbprint.in_(thumbprints), TERMINALS.c.state.in_(_ADMITTED)
                )
            ).scalars()
            return frozenset(thumbprints) - frozenset(admitted)


def _succeed(connection: Connection, thumbprint: bytes, terminal_id: str) -> str | None:
    """Make a successor the active one; None if it was cut or another one came first meanwhile."""
    own = TERMINALS.c.thumbprint == thumbprint
    state = connection.execute(select(TERMINALS.c.state).where(own)).scalar_one_or_none()
    if state == State.NEXT.value:
        _retire(connection, terminal_id)
        connection.execute(update(TERMINALS).where(own).values(state=State.ACTIVE.value))
    return terminal_id if state in _ADMITTED else None


def _retire(connection: Connection, terminal_id: str) -> None:
    connection.execute(
        update(TERMINALS)
        .where(TERMINALS.c.terminal_id == terminal_id, TERMINALS.c.state.in_(_ADMITTED))
        .values(state=State.OLD.value)
    )


def _put(connection: Connection, thumbprint: bytes, terminal_id: str, shop: str, state: State) -> None:
    connection.execute(
        insert(TERMINALS).values(thumbprint=thumbprint, terminal_id=terminal_id, shop=shop, state=state.value)
    )


def _forget_unused(connection: Connection, terminal_id: str) -> None:
    unused = (TERMINALS.c.terminal_id == terminal_id, TERMINALS.c.state == State.NEXT.value)
    count = connection.execute(select(func.count()).select_from(TERMINALS).where(*unused)).scalar_one()
    if count >= _MOST_UNUSED:
        connection.execute(delete(TERMINALS).where(*unused))
