"""A municipality's services as dated data: kinds, fees, hours (docs/reference/service.md, sections 3-5)."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import NewType

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.money import Yen

MunicipalityCode = NewType("MunicipalityCode", str)
"""全国地方公共団体コード: 6 digits, the last a check digit."""


@dataclass(frozen=True, slots=True)
class DatedFee:
    """A fee and the first day on which it holds."""

    first_day: date
    fee: Yen


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """Hours of one service: from `opens` (included) to `closes` (excluded), on the given weekdays.

    `weekdays` counts from Monday = 0; `on_holidays` says whether national holidays are served.
    """

    opens: time = time(6, 30)
    closes: time = time(23, 0)
    weekdays: frozenset[int] = frozenset(range(7))
    on_holidays: bool = True


@dataclass(frozen=True, slots=True)
class Service:
    """One certificate kind as one municipality offers it in shops."""

    kind: CertificateKind
    extents: tuple[Extent, ...]
    items: tuple[Item, ...]
    fees: tuple[DatedFee, ...]
    """Ordered by first day."""
    hours: OpeningHours = OpeningHours()

    def fee_on(self, day: date) -> Yen:
        """The fee that holds on `day`.

        Raises LookupError if no fee holds yet: a service without a fee is a configuration fault.
        """
        in_force = [dated.fee for dated in self.fees if dated.first_day <= day]
        if not in_force:
            raise LookupError(f"no fee for {self.kind} holds on {day.isoformat()}")
        return in_force[-1]


class JuminhyoForm(StrEnum):
    """How a municipality sets a 住民票: a household on a sheet, or one person on each."""

    RENKI = "renki"
    """世帯連記式."""
    KOJIN = "kojin"
    """個人票."""


@dataclass(frozen=True, slots=True)
class MunicipalityProfile:
    """What a municipality is called, who signs for it, and what it serves when."""

    code: MunicipalityCode
    name: str
    mayor_title: str
    """As printed before the name: みほん市長."""
    mayor_name: str
    services: tuple[Service, ...]
    juminhyo_form: JuminhyoForm = JuminhyoForm.RENKI
    holidays: frozenset[date] = frozenset()
    """National holidays."""
    closed_days: frozenset[date] = frozenset()
    """Days on which nothing is issued: year-end, maintenance."""

    def service(self, kind: CertificateKind) -> Service | None:
        """The service of that kind, or None if this municipality does not offer it."""
        return next((service for service in self.services if service.kind is kind), None)

    def is_open(self, service: Service, at: datetime) -> bool:
        """Whether `service` is served at the local time `at`."""
        day = at.date()
        hours = service.hours
        return (
            day not in self.closed_days
            and day.weekday() in hours.weekdays
            and (hours.on_holidays or day not in self.holidays)
            and hours.opens <= at.time() < hours.closes
        )
