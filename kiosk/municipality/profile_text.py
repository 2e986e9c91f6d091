"""A profile as the text of its file."""

import json
from collections.abc import Iterable, Iterator
from datetime import date

from kiosk.domain.municipalities import (
    ActingMayor,
    Maintenance,
    MunicipalityProfile,
    OpeningHours,
    Service,
)
from kiosk.municipality.profile_form import WEEKDAYS


def profile_text(profile: MunicipalityProfile) -> str:
    """The TOML that `parse_profile` reads as the same profile."""
    return "\n".join(_lines(profile)) + "\n"


def _lines(profile: MunicipalityProfile) -> Iterator[str]:
    yield f"code = {_text(profile.code)}"
    yield f"name = {_text(profile.name)}"
    yield f"mayor_title = {_text(profile.mayor_title)}"
    yield f"mayor_name = {_text(profile.mayor_name)}"
    yield f"juminhyo_form = {_text(profile.juminhyo_form.value)}"
    yield f"takes_registrations = {str(profile.takes_registrations).lower()}"
    yield f"closed_days = [{', '.join(day.isoformat() for day in sorted(profile.closed_days))}]"
    yield f"closed_every_year = {_texts(sorted(profile.closed_every_year))}"
    for acting in profile.acting_mayors:
        yield from _acting_mayor(acting)
    for stop in profile.maintenance:
        yield from _maintenance(stop)
    for service in profile.services:
        yield from _service(service)


def _acting_mayor(acting: ActingMayor) -> Iterator[str]:
    yield from ("", "[[acting_mayor]]")
    yield f"first_day = {acting.first_day.isoformat()}"
    if acting.last_day != date.max:
        yield f"last_day = {acting.last_day.isoformat()}"
    yield f"title = {_text(acting.signatory.title)}"
    yield f"name = {_text(acting.signatory.name)}"


def _maintenance(stop: Maintenance) -> Iterator[str]:
    yield from ("", "[[maintenance]]")
    yield f"begins = {stop.begins.isoformat()}"
    yield f"ends = {stop.ends.isoformat()}"
    yield f"kinds = {_texts(sorted(kind.value for kind in stop.kinds))}"


def _service(service: Service) -> Iterator[str]:
    yield from ("", "[[service]]")
    yield f"kind = {_text(service.kind.value)}"
    yield f"extents = {_texts(extent.value for extent in service.extents)}"
    yield f"items = {_texts(item.value for item in service.items)}"
    yield "fees = ["
    for fee in service.fees:
        yield f"    {{ first_day = {fee.first_day.isoformat()}, fee = {fee.fee} }},"
    yield "]"
    yield "campaigns = ["
    for campaign in service.campaigns:
        days = f"first_day = {campaign.first_day.isoformat()}, last_day = {campaign.last_day.isoformat()}"
        yield f"    {{ {days}, fee = {campaign.fee} }},"
    yield "]"
    if service.last_day != date.max:
        yield f"last_day = {service.last_day.isoformat()}"
    yield from _hours(service.hours)


def _hours(hours: OpeningHours) -> Iterator[str]:
    yield from ("", "[service.hours]")
    yield f"opens = {hours.opens.isoformat()}"
    yield f"closes = {hours.closes.isoformat()}"
    yield f"weekdays = {_texts(WEEKDAYS[day].value for day in sorted(hours.weekdays))}"
    yield f"on_holidays = {str(hours.on_holidays).lower()}"


def _texts(texts: Iterable[str]) -> str:
    return f"[{', '.join(_text(text) for text in texts)}]"


def _text(text: str) -> str:
    """A basic string: its escapes are those of JSON."""
    return json.dumps(text, ensure_ascii=False)
