"""Hours and fees that the shop states: read from the settings, and held against the clock."""

from dataclasses import dataclass
from datetime import datetime, time

from kiosk.domain.money import Yen
from kiosk.domain.municipalities import DayOfYear, day_of_year
from kiosk.domain.service_terms import FeeRange, ServiceHours, ServiceTerms
from kiosk.runtime.clock import Clock
from kiosk.runtime.settings import Settings
from kiosk.runtime.start import StartRefused
from kiosk.terminal.ports import Hours

_LEAP_YEAR = "2000-"


class ServiceTermsRefused(StartRefused):
    """A setting of the service cannot be used; names it and what it has to look like."""


@dataclass(frozen=True, slots=True)
class StatedHours:
    """Implements `Hours` by the hours that the shop states."""

    hours: ServiceHours
    clock: Clock

    def reopens(self) -> datetime | None:
        """See `Hours.reopens`."""
        return self.hours.reopens(self.clock.now())


def service_terms_of(settings: Settings) -> ServiceTerms:
    """What the first screen may say of the service. Raises ServiceTermsRefused."""
    return ServiceTerms(_hours(settings), _fees(settings), settings.flag("till.takes_cash"))


def hours_of(settings: Settings, clock: Clock) -> Hours | None:
    """The hours by which the machine opens and closes; None where none are stated.

    Raises ServiceTermsRefused.
    """
    hours = _hours(settings)
    return StatedHours(hours, clock) if hours else None


def _hours(settings: Settings) -> ServiceHours | None:
    stated, closed = settings.text("service.hours"), settings.text("service.closed_every_year")
    if not stated:
        if closed:
            raise ServiceTermsRefused("service.closed_every_year is given without service.hours: give both")
        return None
    try:
        opens, closes = (time.fromisoformat(part) for part in stated.split("-"))
    except ValueError:
        raise ServiceTermsRefused(f"service.hours is {stated}: write it as 06:30-23:00") from None
    try:
        return ServiceHours(opens, closes, _days(closed))
    except ValueError as fault:
        raise ServiceTermsRefused(f"service.hours or service.closed_every_year: {fault}") from fault


def _days(closed: str) -> tuple[DayOfYear, ...]:
    try:
        return tuple(day_of_year(datetime.fromisoformat(_LEAP_YEAR + day).date()) for day in closed.split())
    except ValueError:
        raise ServiceTermsRefused(f"service.closed_every_year is {closed}: write it as 12-31 01-01") from None


def _fees(settings: Settings) -> FeeRange | None:
    lowest, highest = settings.number("service.lowest_fee"), settings.number("service.highest_fee")
    if not highest and not lowest:
        return None
    try:
        return FeeRange(Yen(lowest), Yen(highest))
    except ValueError as fault:
        raise ServiceTermsRefused(f"service.lowest_fee and service.highest_fee: {fault}") from fault
