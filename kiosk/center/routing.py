"""Who may come in, and where a sealed message goes."""

from sqlalchemy import Engine, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.center.store import ROUTES, TERMINALS
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.runtime.sqlite import for_writing


class Routing:
    """The allow-list of terminals and the map from cards to municipalities."""

    def __init__(self, store: Engine) -> None:
        self._store = store

    def enrol_terminal(self, thumbprint: bytes, terminal_id: str) -> None:
        """Let the terminal with this TLS certificate in; a renewed certificate replaces the old one."""
        statement = insert(TERMINALS).values(thumbprint=thumbprint, terminal_id=terminal_id)
        with for_writing(self._store).begin() as connection:
            connection.execute(
                statement.on_conflict_do_update(
                    index_elements=[TERMINALS.c.terminal_id], set_={"thumbprint": thumbprint}
                )
            )

    def terminal(self, thumbprint: bytes) -> str | None:
        """The id of the terminal with this TLS certificate, or None if it is not on the list."""
        with self._store.begin() as connection:
            return connection.execute(
                select(TERMINALS.c.terminal_id).where(TERMINALS.c.thumbprint == thumbprint)
            ).scalar_one_or_none()

    def set_route(self, card_hash: bytes, municipality: MunicipalityCode) -> None:
        """Say where the holder of a card lives."""
        statement = insert(ROUTES).values(card_hash=card_hash, municipality=municipality)
        with for_writing(self._store).begin() as connection:
            connection.execute(
                statement.on_conflict_do_update(
                    index_elements=[ROUTES.c.card_hash], set_={"municipality": municipality}
                )
            )

    def municipality_of(self, card_hash: bytes) -> MunicipalityCode | None:
        """The municipality of a card's holder, or None for a card that no municipality announced."""
        with self._store.begin() as connection:
            code: str | None = connection.execute(
                select(ROUTES.c.municipality).where(ROUTES.c.card_hash == card_hash)
            ).scalar_one_or_none()
        return None if code is None else MunicipalityCode(code)
