"""From a made-up city to a registry: the initial load."""

from collections.abc import Mapping
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.demo.cities.city import AS_OF, City
from kiosk.domain.residents import ResidentId
from kiosk.municipality.registry import Change, Registry
from kiosk.municipality.store import Store, upgrade
from kiosk.protocol.identifiers import CardHash


def write_city(city: City, database: Path, cards: Mapping[ResidentId, CardHash], now: datetime) -> None:
    """Fill a new registry at `database` with the city, in one change linked at `now`.

    `cards` says who has which card; new cards become usable on the day after `now`.
    Raises FileExistsError if there is a registry already: a load never mixes with older data.
    """
    if database.exists():
        raise FileExistsError("a registry exists already; remove it before a made-up city is loaded")
    with closing(Store.in_file(database)) as store:
        upgrade(store)
        registry = Registry(store)
        with registry.change(linked_at=now) as change:
            write_register(city, change)
            tomorrow = now.date() + timedelta(days=1)
            for resident_id, card in cards.items():
                change.add_card(card, resident_id, tomorrow if resident_id in city.new_cards else AS_OF)


def write_register(city: City, change: Change) -> None:
    """All that the city registers, but not whose card is whose."""
    for household in city.households:
        change.add_household(household)
    for seal in city.seals:
        change.register_seal(seal)
    for record in city.tax_records:
        change.record_tax(record)
    for account in city.tax_accounts:
        change.record_tax_account(account)
    for koseki, fuhyo in city.kosekis:
        change.record_koseki(koseki, fuhyo)
