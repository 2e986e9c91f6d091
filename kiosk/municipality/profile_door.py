"""`kiosk municipality profile`: checks a profile before it is used, and tells what it serves on a day."""

import argparse
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kiosk.domain.municipalities import MunicipalityProfile, OpeningHours
from kiosk.municipality.profile_form import WEEKDAYS
from kiosk.municipality.profiles import load_profile
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.start import StartRefused


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("profile", type=Path, help="TOML profile of a municipality")
    parser.add_argument("--day", type=date.fromisoformat, help="the day to tell about; today where left out")


def run(arguments: argparse.Namespace) -> int:
    """Tell what is served; 1, with line and remedy, if the profile cannot be used."""
    day = arguments.day or SystemClock().now().date()
    try:
        profile = load_profile(arguments.profile)
    except StartRefused as refused:
        sys.stderr.write(f"kiosk municipality profile: {refused}\n")
        return 1
    sys.stdout.writelines(f"{line}\n" for line in _told(profile, day))
    return 0


def _told(profile: MunicipalityProfile, day: date) -> Iterator[str]:
    state = "closed" if profile.is_closed(day) else "open"
    yield f"{profile.name} ({profile.code}), {day.isoformat()}: {state}"
    for service in profile.services_on(day):
        yield f"  {service.kind.value}: {service.fee_on(day)} yen, {_hours(service.hours)}"


def _hours(hours: OpeningHours) -> str:
    days = " ".join(WEEKDAYS[day].value for day in sorted(hours.weekdays))
    holidays = "holidays too" if hours.on_holidays else "not on holidays"
    return f"{hours.opens:%H:%M}-{hours.closes:%H:%M}, {days}, {holidays}"
