"""What cannot be true of a profile although each value may stand in it: where, and why with the remedy."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from kiosk.domain.certificates import KOSEKI_KINDS, CertificateKind, Extent
from kiosk.domain.municipalities import ActingMayor, Maintenance, MunicipalityProfile, Service

Place = tuple[str | int, ...]
"""Keys and numbers that lead to a value of the file, as pydantic gives them."""

_KOSEKI_EXTENTS = frozenset({Extent.KOSEKI_ZENBU, Extent.KOSEKI_KOJIN})
_HOUSEHOLD_EXTENTS = frozenset({Extent.HONNIN, Extent.SETAI_ZENIN, Extent.SETAI_ICHIBU})


@dataclass(frozen=True, slots=True)
class ProfileFault:
    """A fault, where it is, and what to do."""

    place: Place
    message: str


def faults_of(profile: MunicipalityProfile) -> Iterator[ProfileFault]:
    """All faults, from the top of the file."""
    if not _check_digit_holds(profile.code):
        yield ProfileFault(
            ("code",), "six digits of which the last is the check digit are needed; look the code up"
        )
    yield from _faults_of_acting_mayors(profile.acting_mayors)
    for number, stop in enumerate(profile.maintenance):
        yield from _faults_of_maintenance(("maintenance", number), stop)
    for number, service in enumerate(profile.services):
        yield from _faults_of_service(("service", number), service)
    for (_, one), (number, other) in combinations(enumerate(profile.services), 2):
        if one.kind is other.kind and one.first_day <= other.last_day and other.first_day <= one.last_day:
            message = (
                f"{one.kind.value} stands in the file twice for the same days; give the older a last_day"
            )
            yield ProfileFault(("service", number, "kind"), message)


def _faults_of_acting_mayors(acting: tuple[ActingMayor, ...]) -> Iterator[ProfileFault]:
    for number, one in enumerate(acting):
        if one.last_day < one.first_day:
            message = "the last day lies before the first; correct one of the two"
            yield ProfileFault(("acting_mayor", number, "last_day"), message)
    for (_, one), (number, other) in combinations(enumerate(acting), 2):
        if one.first_day <= other.last_day and other.first_day <= one.last_day:
            message = "two act for the mayor on the same day; correct the days of one of them"
            yield ProfileFault(("acting_mayor", number, "first_day"), message)


def _faults_of_maintenance(place: Place, stop: Maintenance) -> Iterator[ProfileFault]:
    if stop.begins >= stop.ends:
        yield ProfileFault((*place, "ends"), "ends before it begins; correct one of the two")


def _faults_of_service(place: Place, service: Service) -> Iterator[ProfileFault]:
    days = [fee.first_day for fee in service.fees]
    if days != sorted(set(days)):
        yield ProfileFault((*place, "fees"), "not listed by first day, each once; put the earliest first")
    if service.last_day < service.first_day:
        yield ProfileFault((*place, "last_day"), "lies before the first fee; correct one of the two")
    for number, campaign in enumerate(service.campaigns):
        if campaign.last_day < campaign.first_day:
            message = "the last day lies before the first; correct one of the two"
            yield ProfileFault((*place, "campaigns", number), message)
    if service.hours.opens >= service.hours.closes or not service.hours.weekdays:
        yield ProfileFault((*place, "hours"), "no hour is left; correct opens, closes or weekdays")
    fitting = _extents_of(service.kind)
    if not set(service.extents) <= fitting:
        allowed = ", ".join(sorted(fitting))
        yield ProfileFault(
            (*place, "extents"), f"{service.kind.value} has only {allowed}; take the others out"
        )


def _extents_of(kind: CertificateKind) -> frozenset[Extent]:
    if kind in KOSEKI_KINDS:
        return _KOSEKI_EXTENTS
    is_of_household = kind in {CertificateKind.JUMINHYO, CertificateKind.KISAI_JIKO}
    return _HOUSEHOLD_EXTENTS if is_of_household else frozenset({Extent.HONNIN})


def _check_digit_holds(code: str) -> bool:
    """全国地方公共団体コード: weights 6 to 2, modulo 11."""
    if len(code) != 6 or not (code.isascii() and code.isdigit()):
        return False
    weighted = sum(int(digit) * weight for digit, weight in zip(code, range(6, 1, -1), strict=False))
    return int(code[-1]) == (11 - weighted % 11) % 10
