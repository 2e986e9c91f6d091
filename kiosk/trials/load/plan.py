"""How much is driven: when visits begin, by how many terminals, with how many cards."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice, zip_longest

from kiosk.demo.cities import City, mihon, tameshi
from kiosk.demo.world.world import WorldPlan
from kiosk.domain.residents import ResidentId, ResidentState
from kiosk.municipality.entitlement import OrderCaps
from kiosk.protocol.identifiers import TerminalId

SESSIONS_OF_A_TERMINAL = 50
"""Below what the center lets one terminal begin within fifteen minutes (`terminal.sessions`)."""
_VISITS_OF_A_CARD = OrderCaps().copies_per_day - 1
"""Below what a municipality issues to one card a day."""
_LEAST_TERMINALS = 8
_SECONDS_OF_A_VISIT = 2
"""For so long a visit may occupy its terminal before later visits have to wait for a free one."""


@dataclass(frozen=True, slots=True)
class LoadPlan:
    """`rate` visits begin each second, evenly, for `seconds`; a visit is one certificate."""

    rate: float
    seconds: float
    chaos: bool = False
    """Whether municipalities are killed and started again during the run."""
    most_open: int | None = None
    """The center's `requests.open`, where it is not to be the default."""

    @property
    def visits(self) -> int:
        """How many begin altogether."""
        return max(1, round(self.rate * self.seconds))

    def due(self, visit: int) -> float:
        """When a visit begins, in seconds from the start."""
        return visit / self.rate

    @property
    def terminals(self) -> tuple[TerminalId, ...]:
        """Enough for the center's bounds, and for visits to find a free one."""
        least = max(_LEAST_TERMINALS, min(self.visits, math.ceil(_SECONDS_OF_A_VISIT * self.rate)))
        count = max(least, math.ceil(self.visits / SESSIONS_OF_A_TERMINAL))
        return tuple(TerminalId(f"t-{number:04d}") for number in range(1, count + 1))

    @property
    def cards(self) -> int:
        """One for each terminal at least: a card is in one place at a time."""
        return max(len(self.terminals), math.ceil(self.visits / _VISITS_OF_A_CARD))

    @property
    def world(self) -> WorldPlan:
        """The world to drive. Raises ValueError for more visits than the made-up cities have cards for."""
        cities = (mihon(), tameshi())
        chosen = list(islice(_in_turns(cities), self.cards))
        if len(chosen) < self.cards:
            most = len(chosen) * _VISITS_OF_A_CARD
            raise ValueError(f"the made-up cities have cards for {most} visits; lower rate or seconds")
        holders = tuple((city, tuple(who for at, who in chosen if at is city)) for city in cities)
        limits = {} if self.most_open is None else {"requests.open": self.most_open}
        return WorldPlan(self.terminals, holders, limits)


def _in_turns(cities: tuple[City, ...]) -> Iterator[tuple[City, ResidentId]]:
    """Heads of households of the crowd, a city after the other."""
    heads = ([(city, who) for who in _heads(city)] for city in cities)
    return (entry for entry in chain.from_iterable(zip_longest(*heads)) if entry is not None)


def _heads(city: City) -> Iterator[ResidentId]:
    """Who has no part in any scenario, and is grown up."""
    for household in city.households:
        head = household.members[0]
        if head.state is ResidentState.CURRENT and not head.resident_id.startswith(_CAST_PREFIX):
            yield head.resident_id


_CAST_PREFIX = "9900"
