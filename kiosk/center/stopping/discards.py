"""Discarded answers are counted: not proof, but a sign. One broken terminal must not stop a city."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, delete, insert, select

from kiosk.center.stopping.stops import Stoppable
from kiosk.center.store import DISCARDS, TERMINALS
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.runtime.sqlite import utc_text
from kiosk.runtime.store import writing

WINDOW = timedelta(minutes=10)
THRESHOLD = 3
"""Shops that make a municipality suspect, and answers that make one terminal suspect."""


class Discards:
    """Counts the discarded answers of the last ten minutes."""

    def __init__(self, store: Engine) -> None:
        self._store = store

    def count(self, municipality: MunicipalityCode, terminal_id: str, now: datetime) -> Stoppable | None:
        """Count one more; gives whom it makes suspect.

        Three different shops make the municipality suspect. Three answers at one terminal, while no other
        shop complains about that municipality, make the terminal suspect.
        """
        with writing(self._store, "discards") as connection:
            connection.execute(delete(DISCARDS).where(DISCARDS.c.discarded_at <= utc_text(now - WINDOW)))
            connection.execute(
                insert(DISCARDS).values(
                    terminal_id=terminal_id, municipality=municipality, discarded_at=utc_text(now)
                )
            )
            shops = _shops(connection, municipality)
            own = connection.execute(select(DISCARDS).where(DISCARDS.c.terminal_id == terminal_id)).all()
        if len(shops) >= THRESHOLD:
            return Stoppable.municipality(municipality)
        return Stoppable.terminal(terminal_id) if len(shops) == 1 and len(own) >= THRESHOLD else None


def _shops(connection: Connection, municipality: MunicipalityCode) -> set[str]:
    """The shops that complained about a municipality; a terminal without a shop counts as one."""
    rows = connection.execute(
        select(DISCARDS.c.terminal_id, TERMINALS.c.shop)
        .outerjoin(TERMINALS, TERMINALS.c.terminal_id == DISCARDS.c.terminal_id)
        .where(DISCARDS.c.municipality == municipality)
    )
    return {shop or terminal_id for terminal_id, shop in rows}
