"""Where a card's holder lives: the map from cards to municipalities."""

from sqlalchemy import Engine, bindparam, delete, insert, select

from kiosk.center.store import ROUTES
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.runtime.store import writing

_MUNICIPALITY = select(ROUTES.c.municipality).where(ROUTES.c.card_hash == bindparam("card"))


class Routing:
    """The map from cards to municipalities, by the hash of issuer and serial."""

    def __init__(self, store: Engine) -> None:
        self._store = store

    def set_route(self, card_hash: bytes, municipality: MunicipalityCode) -> None:
        """Say where the holder of a card lives."""
        with writing(self._store, "routes") as connection:
            connection.execute(delete(ROUTES).where(ROUTES.c.card_hash == card_hash))
            connection.execute(insert(ROUTES).values(card_hash=card_hash, municipality=municipality))

    def municipality_of(self, card_hash: bytes) -> MunicipalityCode | None:
        """The municipality of a card's holder, or None for a card that no municipality announced."""
        with self._store.begin() as connection:
            found = connection.execute(_MUNICIPALITY, {"card": card_hash})
            code: str | None = found.scalar_one_or_none()
        return None if code is None else MunicipalityCode(code)
