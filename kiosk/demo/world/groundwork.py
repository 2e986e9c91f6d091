"""What takes long to make and is the same for every world of one date: cards, registers, official seals."""

import json
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.demo.card.card_box import CardBox
from kiosk.demo.cities import City, mihon, tameshi, write_city
from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.city import AS_OF
from kiosk.documents.typesetting.official_seal import draw_official_seal
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.residents import ResidentId
from kiosk.municipality.registry import Registry
from kiosk.municipality.store import Store
from kiosk.protocol.card_certificate import CardCertificate
from kiosk.protocol.identifiers import CardHash


@dataclass(frozen=True, slots=True)
class Groundwork:
    """A folder with the groundwork of a world, drawn up for the time `starts_at`."""

    folder: Path
    starts_at: datetime

    @property
    def cards(self) -> CardBox:
        """The cards of the cast; their certificates have been valid for a year."""
        return CardBox.open(self.folder / "cards", self.starts_at.replace(year=self.starts_at.year - 1))

    @property
    def routes(self) -> Mapping[CardHash, MunicipalityCode]:
        """Which card belongs to which municipality."""
        stored: dict[str, str] = json.loads(self._routes_file.read_text(encoding="utf-8"))
        return {CardHash(bytes.fromhex(card)): MunicipalityCode(code) for card, code in stored.items()}

    def lay(self) -> None:
        """Make everything: a card for each of the cast, and both cities with their residents."""
        cards = {character.resident_id: self._card_of(character.resident_id) for character in Character}
        routes: dict[str, str] = {}
        for city in (mihon(), tameshi()):
            own = _held_in(city, cards)
            self._draw_up(city, own)
            routes |= {card.hex(): city.profile.code for card in own.values()}
        self._routes_file.write_text(json.dumps(routes), encoding="utf-8")

    def hand_out(self, city: City, holders: Sequence[ResidentId]) -> None:
        """Make a card for more residents of a city, before any server reads its store."""
        cards = {holder: self._card_of(holder) for holder in holders}
        path = self.folder / city.profile.code / "store.sqlite"
        with (
            closing(Store.in_file(path)) as store,
            Registry(store).change(linked_at=self.starts_at) as change,
        ):
            for holder, card in cards.items():
                change.add_card(card, holder, AS_OF)
        routes = {card.hex(): code for card, code in self.routes.items()}
        routes |= {card.hex(): city.profile.code for card in cards.values()}
        self._routes_file.write_text(json.dumps(routes), encoding="utf-8")

    @property
    def _routes_file(self) -> Path:
        return self.folder / "routes.json"

    def _card_of(self, holder: ResidentId) -> CardHash:
        box = self.cards
        box.card(holder)
        return CardCertificate.from_der(box.certificate(holder).certificate_der).card_hash

    def _draw_up(self, city: City, cards: Mapping[ResidentId, CardHash]) -> None:
        folder = self.folder / city.profile.code
        folder.mkdir(parents=True)
        write_city(city, folder / "store.sqlite", cards, self.starts_at)
        seal = draw_official_seal(city.profile.mayor_title)
        (folder / "official-seal.png").write_bytes(seal.png)


def _held_in(city: City, cards: Mapping[ResidentId, CardHash]) -> dict[ResidentId, CardHash]:
    residents = {person.resident_id for person in city.residents()}
    return {holder: card for holder, card in cards.items() if holder in residents}
