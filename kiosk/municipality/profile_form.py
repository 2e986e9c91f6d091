"""The shape of a profile's file: closed, so that a misspelt key is refused and never passed over."""

from datetime import date, datetime, time
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import (
    ActingMayor,
    Campaign,
    DatedFee,
    DayOfYear,
    JuminhyoForm,
    Maintenance,
    MunicipalityCode,
    MunicipalityProfile,
    OpeningHours,
    Service,
    Signatory,
)

_SMALLEST_COIN = 10


class Weekday(StrEnum):
    """A day of the week; the value stands in the file."""

    MONDAY = "mon"
    TUESDAY = "tue"
    WEDNESDAY = "wed"
    THURSDAY = "thu"
    FRIDAY = "fri"
    SATURDAY = "sat"
    SUNDAY = "sun"


WEEKDAYS = tuple(Weekday)
"""As `datetime.date.weekday` counts them."""


def _payable(fee: int) -> int:
    if fee % _SMALLEST_COIN:
        raise ValueError("machines take no coin below 10 yen")
    return fee


def _every_year(day: str) -> str:
    date.fromisoformat(f"2024-{day}")
    return day


def _local(moment: datetime) -> datetime:
    if moment.tzinfo is not None:
        raise ValueError("a local time without an offset is needed")
    return moment


Fee = Annotated[int, Field(ge=0, le=10_000), AfterValidator(_payable)]
Text = Annotated[str, Field(min_length=1, max_length=40)]


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class FeeForm(_Form):
    """A line of `fees`."""

    first_day: date
    fee: Fee

    def made(self) -> DatedFee:
        """The fee of the domain."""
        return DatedFee(self.first_day, Yen(self.fee))


class CampaignForm(_Form):
    """A line of `campaigns`."""

    first_day: date
    last_day: date
    fee: Fee

    def made(self) -> Campaign:
        """The campaign of the domain."""
        return Campaign(self.first_day, self.last_day, Yen(self.fee))


class HoursForm(_Form):
    """`[service.hours]`."""

    opens: time = time(6, 30)
    closes: time = time(23)
    weekdays: tuple[Weekday, ...] = WEEKDAYS
    on_holidays: bool = True

    def made(self) -> OpeningHours:
        """The hours of the domain."""
        days = frozenset(WEEKDAYS.index(day) for day in self.weekdays)
        return OpeningHours(self.opens, self.closes, days, self.on_holidays)


class ServiceForm(_Form):
    """`[[service]]`."""

    kind: CertificateKind
    extents: Annotated[tuple[Extent, ...], Field(min_length=1)]
    items: tuple[Item, ...] = ()
    fees: Annotated[tuple[FeeForm, ...], Field(min_length=1)]
    campaigns: tuple[CampaignForm, ...] = ()
    last_day: date = date.max
    hours: HoursForm = HoursForm()

    def made(self) -> Service:
        """The service of the domain."""
        return Service(
            kind=self.kind,
            extents=self.extents,
            items=self.items,
            fees=tuple(fee.made() for fee in self.fees),
            hours=self.hours.made(),
            campaigns=tuple(campaign.made() for campaign in self.campaigns),
            last_day=self.last_day,
        )


class MaintenanceForm(_Form):
    """`[[maintenance]]`."""

    begins: Annotated[datetime, AfterValidator(_local)]
    ends: Annotated[datetime, AfterValidator(_local)]
    kinds: frozenset[CertificateKind] = frozenset()

    def made(self) -> Maintenance:
        """The maintenance of the domain."""
        return Maintenance(self.begins, self.ends, self.kinds)


class ActingMayorForm(_Form):
    """`[[acting_mayor]]`."""

    first_day: date
    last_day: date = date.max
    title: Text
    name: Text

    def made(self) -> ActingMayor:
        """The 職務代理者 of the domain."""
        return ActingMayor(self.first_day, self.last_day, Signatory(self.title, self.name))


class ProfileForm(_Form):
    """A whole file."""

    code: str
    name: Text
    mayor_title: Text
    mayor_name: Text
    acting_mayor: tuple[ActingMayorForm, ...] = ()
    juminhyo_form: JuminhyoForm = JuminhyoForm.RENKI
    takes_registrations: bool = False
    closed_days: frozenset[date] = frozenset()
    closed_every_year: frozenset[Annotated[str, AfterValidator(_every_year)]] = frozenset()
    maintenance: tuple[MaintenanceForm, ...] = ()
    service: Annotated[tuple[ServiceForm, ...], Field(min_length=1)]

    def made(self) -> MunicipalityProfile:
        """The profile of the domain."""
        return MunicipalityProfile(
            code=MunicipalityCode(self.code),
            name=self.name,
            mayor_title=self.mayor_title,
            mayor_name=self.mayor_name,
            services=tuple(service.made() for service in self.service),
            juminhyo_form=self.juminhyo_form,
            takes_registrations=self.takes_registrations,
            closed_days=self.closed_days,
            closed_every_year=frozenset(map(DayOfYear, self.closed_every_year)),
            maintenance=tuple(stop.made() for stop in self.maintenance),
            acting_mayors=tuple(one.made() for one in self.acting_mayor),
        )
