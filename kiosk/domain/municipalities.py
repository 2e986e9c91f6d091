"""A municipality's services as dated data: kinds, fees, hours (docs/reference/service.md, sections 3-5)."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import NewType

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.holidays import is_national_holiday
from kiosk.domain.money import Yen

MunicipalityCode = NewType("MunicipalityCode", str)
"""全国地方公共団体コード: 6 digits, the last a check digit."""

DayOfYear = NewType("DayOfYear", str)
"""Month and day: 12-29."""


def day_of_year(day: date) -> DayOfYear:
    """Month and day of `day`."""
    return DayOfYear(f"{day.month:02}-{day.day:02}")


@dataclass(frozen=True, slots=True)
class DatedFee:
    """A fee and the first day on which it holds."""

    first_day: date
    fee: Yen


@dataclass(frozen=True, slots=True)
class Campaign:
    """A fee that holds instead of the usual one from `first_day` to `last_day`, both included."""

    first_day: date
    last_day: date
    fee: Yen


@dataclass(frozen=True, slots=True)
class Maintenance:
    """Local times from `begins` (included) to `ends` (excluded) in which nothing is issued."""

    begins: datetime
    ends: datetime
    kinds: frozenset[CertificateKind] = frozenset()
    """What is not issued; empty: nothing at all."""

    def concerns(self, kind: CertificateKind, at: datetime) -> bool:
        """Whether that kind is not issued at the local time `at`."""
        is_running = self.begins <= at.replace(tzinfo=None) < self.ends
        return is_running and (not self.kinds or kind in self.kinds)


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
    """One certificate kind as one municipality offers it in shops, from the first day of its first fee on."""

    kind: CertificateKind
    extents: tuple[Extent, ...]
    items: tuple[Item, ...]
    fees: tuple[DatedFee, ...]
    """Ordered by first day."""
    hours: OpeningHours = OpeningHours()

    campaigns: tuple[Campaign, ...] = ()
    last_day: date = date.max

    @property
    def first_day(self) -> date:
        """The day on which the kind is first issued in this form."""
        return self.fees[0].first_day

    def is_offered_on(self, day: date) -> bool:
        """Whether the kind is issued in this form on `day` at all."""
        return self.first_day <= day <= self.last_day

    def fee_on(self, day: date) -> Yen:
        """The fee that holds on `day`: of the cheapest campaign, else the usual one.

        Raises LookupError if no fee holds yet: a service without a fee is a configuration fault.
        """
        in_force = [dated.fee for dated in self.fees if dated.first_day <= day]
        if not in_force:
            raise LookupError(f"no fee for {self.kind} holds on {day.isoformat()}")
        reduced = [one.fee for one in self.campaigns if one.first_day <= day <= one.last_day]
        return min(reduced, default=in_force[-1])


class JuminhyoForm(StrEnum):
    """How a municipality sets a 住民票: a household on a sheet, or one person on each."""

    RENKI = "renki"
    """世帯連記式."""
    KOJIN = "kojin"
    """個人票."""


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs a certificate, as printed beside the 公印."""

    title: str
    """みほん市長, みほん市長職務代理者."""
    name: str


@dataclass(frozen=True, slots=True)
class ActingMayor:
    """職務代理者: who signs in the mayor's place from `first_day` to `last_day`, both included."""

    first_day: date
    last_day: date
    signatory: Signatory

    def acts_on(self, day: date) -> bool:
        """Whether the mayor does not sign on `day`."""
        return self.first_day <= day <= self.last_day


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
    takes_registrations: bool = False
    """Whether people who live elsewhere may apply at a kiosk for certificates of their 戸籍 (利用登録)."""
    closed_days: frozenset[date] = frozenset()
    """Days on which nothing is issued."""
    closed_every_year: frozenset[DayOfYear] = frozenset()
    """Likewise in each year: 年末年始."""
    maintenance: tuple[Maintenance, ...] = ()
    acting_mayors: tuple[ActingMayor, ...] = ()

    def signatory_on(self, day: date) -> Signatory:
        """Who signs what is issued on `day`."""
        acting = (one.signatory for one in self.acting_mayors if one.acts_on(day))
        return next(acting, Signatory(self.mayor_title, self.mayor_name))

    def services_on(self, day: date) -> tuple[Service, ...]:
        """What is offered on `day`; each kind once."""
        return tuple(service for service in self.services if service.is_offered_on(day))

    def service(self, kind: CertificateKind, day: date) -> Service | None:
        """The service of that kind on `day`, or None if this municipality does not offer it."""
        return next((service for service in self.services_on(day) if service.kind is kind), None)

    def is_closed(self, day: date) -> bool:
        """Whether nothing is issued on `day`."""
        return day in self.closed_days or day_of_year(day) in self.closed_every_year

    def is_open(self, service: Service, at: datetime) -> bool:
        """Whether `service` is served at the local time `at`."""
        day = at.date()
        hours = service.hours
        return (
            not self.is_closed(day)
            and day.weekday() in hours.weekdays
            and (hours.on_holidays or not is_national_holiday(day))
            and hours.opens <= at.time() < hours.closes
            and not any(stop.concerns(service.kind, at) for stop in self.maintenance)
        )
