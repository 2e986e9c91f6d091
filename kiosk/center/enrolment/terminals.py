"""The allow-list of terminals, asked at every request."""

from collections.abc import Collection
from enum import StrEnum

from sqlalchemy import Engine, insert, select, update

from kiosk.center.store import TERMINALS
from kiosk.runtime.store import writing


class State(StrEnum):
    """What a certificate of a terminal is good for."""

    ACTIVE = "active"
    OLD = "old"
    """Renewed: it lets nobody in any more, and is still believed under outcomes."""
    CUT = "cut"


class Terminals:
    """Certificates of terminals by their SHA-256; each terminal has one that lets it in."""

    def __init__(self, store: Engine) -> None:
        self._store = store

    def enrol(self, thumbprint: bytes, terminal_id: str, shop: str) -> None:
        """Let the terminal with this TLS certificate in; it replaces the one before."""
        with writing(self._store, "terminals") as connection:
            connection.execute(
                update(TERMINALS)
                .where(TERMINALS.c.terminal_id == terminal_id, TERMINALS.c.state == State.ACTIVE.value)
                .values(state=State.OLD.value)
            )
            connection.execute(
                insert(TERMINALS).values(
                    thumbprint=thumbprint, terminal_id=terminal_id, shop=shop, state=State.ACTIVE.value
                )
            )

    def cut(self, terminal_id: str) -> int:
        """Let a stolen terminal in no more, nor believe its outcomes; gives how many certificates it had."""
        with writing(self._store, "terminals") as connection:
            cut = connection.execute(
                update(TERMINALS)
                .where(TERMINALS.c.terminal_id == terminal_id, TERMINALS.c.state != State.CUT.value)
                .values(state=State.CUT.value)
            )
        return cut.rowcount

    def find(self, thumbprint: bytes) -> str | None:
        """The id of the terminal that this certificate lets in, or None."""
        with self._store.begin() as connection:
            return connection.execute(
                select(TERMINALS.c.terminal_id).where(
                    TERMINALS.c.thumbprint == thumbprint, TERMINALS.c.state == State.ACTIVE.value
                )
            ).scalar_one_or_none()

    def shop_of(self, terminal_id: str) -> str:
        """The shop in which a terminal stands; empty for one that was never enrolled."""
        query = select(TERMINALS.c.shop).where(TERMINALS.c.terminal_id == terminal_id).limit(1)
        with self._store.begin() as connection:
            return connection.execute(query).scalar_one_or_none() or ""

    def certificates(self, terminal_id: str) -> frozenset[bytes]:
        """Whose signatures are this terminal's under outcomes: its present certificate and those before."""
        with self._store.begin() as connection:
            rows = connection.execute(
                select(TERMINALS.c.thumbprint).where(
                    TERMINALS.c.terminal_id == terminal_id, TERMINALS.c.state != State.CUT.value
                )
            ).scalars()
            return frozenset(rows)

    def barred(self, thumbprints: Collection[bytes]) -> frozenset[bytes]:
        """Those that would not be let in now; connections that they opened before are to be cut."""
        if not thumbprints:
            return frozenset()
        with self._store.begin() as connection:
            active = connection.execute(
                select(TERMINALS.c.thumbprint).where(
                    TERMINALS.c.thumbprint.in_(thumbprints), TERMINALS.c.state == State.ACTIVE.value
                )
            ).scalars()
            return frozenset(thumbprints) - frozenset(active)
