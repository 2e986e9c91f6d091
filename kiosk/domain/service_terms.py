"""What a shop may tell of the service before it knows whose citizen comes: hours and fees.

Source: docs/reference/service.md, sections 4 and 5. Each municipality decides on its own within these.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from kiosk.domain.money import Yen
from kiosk.domain.municipalities import DayOfYear, day_of_year

_LONGEST_CLOSURE = 366
"""Days; hours that never open within a year are a configuration fault."""


@dataclass(frozen=True, slots=True)
class ServiceHours:
    """When shops serve: daily from `opens` (included) to `closes` (excluded), but on some days of the year.

    Raises ValueError where `opens` is not before `closes`, or no day of the year is served.
    """

    opens: time
    closes: time
    closed_every_year: tuple[DayOfYear, ...] = ()
    """In their order: 12-29 to 01-03."""

    def __post_init__(self) -> None:
        if self.opens >= self.closes:
            raise ValueError("the service has to open before it closes, within one day")
        if len(set(self.closed_every_year)) >= _LONGEST_CLOSURE - 1:
            raise ValueError("the service has to be open on some day of the year")

    def is_open(self, at: datetime) -> bool:
        """Whether citizens are served at the local time `at`."""
        return self._serves_on(at) and self.opens <= at.time() < self.closes

    def reopens(self, at: datetime) -> datetime | None:
        """When citizens are served again, by the local time `at`; None while they are."""
        if self.is_open(at):
            return None
        first = 0 if at.time() < self.opens else 1
        days = (at + timedelta(days=ahead) for ahead in range(first, first + _LONGEST_CLOSURE + 1))
        day = next(day for day in days if self._serves_on(day))
        return day.replace(hour=self.opens.hour, minute=self.opens.minute, second=0, microsecond=0)

    def _serves_on(self, day: datetime) -> bool:
        return day_of_year(day.date()) not in self.closed_every_year


@dataclass(frozen=True, slots=True)
class FeeRange:
    """The lowest and the highest fee of one copy among the municipalities, in yen."""

    lowest: Yen
    highest: Yen

    def __post_init__(self) -> None:
        if not 0 <= self.lowest <= self.highest:
            raise ValueError("the lowest fee must not be above the highest")


@dataclass(frozen=True, slots=True)
class ServiceTerms:
    """What the first screen says of the service; what a shop did not state is not said."""

    hours: ServiceHours | None = None
    fees: FeeRange | None = None
    takes_cash: bool = True
    """Whether coins and notes are taken at all; without them a citizen has to bring another means."""


NOTHING_STATED = ServiceTerms()
"""Of a shop that leaves hours and fees to each municipality."""
